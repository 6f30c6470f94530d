package somepolku.gui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** A journal of numbers that are typed, and pictures of the room with them. */
public final class SampleTyping {
    private SampleTyping() {}

    public static MemoryStore store() {
        Random random = new Random(9);
        List<Reading> all = new ArrayList<>();
        for (int week = 13; week >= 4; week--) {
            LocalDate monday = Rig.TODAY.minusWeeks(week);
            DaySpan days = new DaySpan(monday, monday.plusDays(6));
            all.add(TypedMetrics.reading(all.size(), TypedMetrics.WEEKS, days, 20 + random.nextInt(40)));
        }
        for (int week = 10; week >= 0; week--) {
            DaySpan day = DaySpan.of(Rig.TODAY.minusWeeks(week));
            all.add(TypedMetrics.reading(all.size(), TypedMetrics.TOTAL, day, 400 + random.nextInt(60) - 6 * week));
        }
        for (int back = 90; back >= 1; back--) {
            LocalDate day = Rig.TODAY.minusDays(back);
            double more = day.isBefore(TypedMetrics.CHANGED) ? 0 : 60;
            all.add(TypedMetrics.reading(
                    all.size(), TypedMetrics.BROKEN, DaySpan.of(day), 60 + random.nextInt(90) + more));
        }
        return MemoryStore.of(all.toArray(Reading[]::new));
    }

    public static Rig metrics(MemoryStore store, Locale language, Theme theme) {
        Rig rig = Rig.open(store, TypedMetrics.channels(), language, theme, Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("metrics")));
        return rig;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                try (Rig rig = metrics(store(), Locale.forLanguageTag(language), theme)) {
                    pictures(rig, folder, suffix);
                }
            }
        }
    }

    private static void pictures(Rig rig, Path folder, String suffix) {
        rig.picture(folder.resolve("typing-weeks" + suffix));
        rig.click("metrics.add");
        rig.picture(folder.resolve("typing-form" + suffix));
        rig.type("metrics.weeks.value.10", "1.234");
        rig.press("metrics.weeks.value.10", "ENTER");
        rig.type("metrics.weeks.value.11", "noin 40");
        rig.press("metrics.weeks.value.11", "ENTER");
        rig.picture(folder.resolve("typing-fault" + suffix));
        rig.resize(1024, 700);
        rig.picture(folder.resolve("typing-narrow" + suffix));
        rig.press("metrics.weeks.value.11", "ESCAPE");
        rig.picture(folder.resolve("typing-narrow-weeks" + suffix));
        rig.resize(1280, 800);
        rig.press("metrics.list", "DOWN");
        rig.picture(folder.resolve("typing-rolling" + suffix));
        rig.press("metrics.list", "DOWN");
        rig.picture(folder.resolve("typing-break" + suffix));
        rig.click("metrics.view.1");
        rig.picture(folder.resolve("typing-table" + suffix));
        rig.click("metrics.view.0");
        rig.press("metrics.list", "DOWN");
        rig.click("metrics.add");
        rig.picture(folder.resolve("typing-searches" + suffix));
    }
}
