package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import somepolku.fakes.MemoryStore;
import somepolku.ui.causes.CausesRoom;
import somepolku.ui.imports.ImportsRoom;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.metrics.MetricsRoom;
import somepolku.ui.names.NamesRoom;
import somepolku.ui.own.OwnRoom;
import somepolku.ui.plan.PlanRoom;
import somepolku.ui.plugins.PluginsRoom;
import somepolku.ui.round.RoundRoom;
import somepolku.ui.settings.SettingsRoom;
import somepolku.ui.skills.SkillsRoom;
import somepolku.ui.today.TodayRoom;
import somepolku.ui.year.YearRoom;

/** Takes a picture of every room, in both themes and both languages, of the journal that stands in the tests. */
public final class Screens {
    private static final String LINE = "klo 14:30 @linkedin #portfolio Kirjoitin päivityksen projektista 25 min";

    private static final Optional<String> GUIDE = Optional.of("guide:linkedin/archive");

    private Screens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                try (Rig rig = open(new MemoryStore(), language, theme)) {
                    rig.picture(folder.resolve("empty-today" + suffix));
                    guides(rig, folder, suffix);
                }
                try (Rig rig = open(SampleDay.store(), language, theme)) {
                    full(rig, folder, suffix);
                }
                try (Rig rig = Rig.open(SampleDay.store(), Locale.forLanguageTag(language), theme, true, rooms())) {
                    rig.picture(folder.resolve("sample" + suffix));
                    rig.resize(1024, 700);
                    rig.picture(folder.resolve("narrow" + suffix));
                    rig.click("today.drawer");
                    rig.picture(folder.resolve("narrow-drawer" + suffix));
                }
                try (Rig rig = open(SamplePosts.store(), language, theme)) {
                    posts(rig, folder, suffix);
                }
                try (Rig rig = open(SampleMetrics.store(), language, theme)) {
                    metrics(rig, folder, suffix);
                    imports(rig, folder, suffix);
                }
            }
        }
    }

    private static void posts(Rig rig, Path folder, String suffix) {
        rig.picture(folder.resolve("posts-today" + suffix));
        rig.press("deeds", "ENTER");
        rig.picture(folder.resolve("posts-form" + suffix));
        rig.click("deed.close");
        rig.press("entry", "ctrl K");
        rig.type("palette.field", "java");
        rig.picture(folder.resolve("posts-palette" + suffix));
        rig.press("palette.field", "ESCAPE");
        rig.act(() -> rig.window().open(Place.room("metrics")));
        rig.picture(folder.resolve("posts-metrics" + suffix));
    }

    private static void full(Rig rig, Path folder, String suffix) {
        rig.type("entry", LINE);
        rig.picture(folder.resolve("today" + suffix));
        rig.press("deeds", "DOWN");
        rig.press("deeds", "ENTER");
        rig.picture(folder.resolve("today-form" + suffix));
        rig.click("deed.close");
        rig.press("entry", "ctrl K");
        rig.picture(folder.resolve("palette" + suffix));
        rig.press("palette.field", "ESCAPE");
        rig.press("deeds", "DELETE");
        rig.picture(folder.resolve("today-removed" + suffix));
        rig.act(() -> rig.window().open(Place.room("plugins")));
        rig.picture(folder.resolve("plugins" + suffix));
        rig.act(() -> rig.window().open(Place.room("settings")));
        rig.picture(folder.resolve("settings" + suffix));
        rig.act(() -> rig.window().open(Place.room("today")));
        days(rig, folder, suffix);
    }

    private static void days(Rig rig, Path folder, String suffix) {
        rig.press("entry", "ctrl G");
        rig.press("calendar.date", "DOWN");
        rig.picture(folder.resolve("calendar" + suffix));
        rig.press(rig.focused(), "T");
        rig.press(rig.focused(), "ENTER");
        rig.press("entry", "ctrl shift Y");
        rig.picture(folder.resolve("year" + suffix));
        rig.press("year.map", "ctrl shift R");
        rig.picture(folder.resolve("year-calm" + suffix));
        rig.press("year.map", "ESCAPE");
        rig.picture(folder.resolve("today-calm" + suffix));
        rig.click("calm");
    }

    private static void guides(Rig rig, Path folder, String suffix) {
        rig.click("next.guide");
        rig.picture(folder.resolve("guide" + suffix));
        rig.click("imports.guide.remind");
        rig.picture(folder.resolve("guide-reminded" + suffix));
        rig.press("imports.guides", "ESCAPE");
        rig.picture(folder.resolve("today-coming" + suffix));
        rig.act(() -> rig.work()
                .reminders()
                .set(Rig.TODAY.minusDays(1), "Laajempi arkisto on luultavasti valmis (LinkedIn)", GUIDE));
        rig.act(() -> rig.work().reminders().set(Rig.TODAY, "Soita Mialle", Optional.empty()));
        rig.picture(folder.resolve("today-due" + suffix));
        rig.click("reminder.guide.0");
        rig.resize(1024, 700);
        rig.picture(folder.resolve("guide-narrow" + suffix));
    }

    private static void metrics(Rig rig, Path folder, String suffix) {
        rig.act(() -> rig.window().open(Place.room("metrics")));
        rig.picture(folder.resolve("metrics" + suffix));
        rig.press("metrics.chart", "LEFT");
        rig.picture(folder.resolve("metrics-card" + suffix));
        rig.press("metrics.list", "DOWN");
        rig.click("metrics.add");
        rig.type("metrics.form.value", "1.234");
        rig.picture(folder.resolve("metrics-form" + suffix));
        rig.click("metrics.form.close");
        rig.click("metrics.add");
        rig.type("metrics.form.value", "1260");
        rig.press("metrics.form.value", "ENTER");
        rig.picture(folder.resolve("metrics-saved" + suffix));
        rig.press("metrics.list", "DOWN");
        rig.click("metrics.range.3");
        rig.picture(folder.resolve("metrics-weeks" + suffix));
        rig.click("metrics.view.1");
        rig.picture(folder.resolve("metrics-table" + suffix));
        rig.press("metrics.list", "DOWN");
        rig.picture(folder.resolve("metrics-empty" + suffix));
    }

    private static void imports(Rig rig, Path folder, String suffix) {
        Path files = folder.resolve("files");
        rig.act(() -> rig.window().open(Place.room("imports")));
        rig.picture(folder.resolve("imports-empty" + suffix));
        rig.act(() -> rig.window().open(Place.imports(List.of(SampleFiles.earlier(files)))));
        rig.click("imports.accept");
        rig.act(() -> rig.window().open(Place.imports(SampleFiles.in(files))));
        rig.picture(folder.resolve("imports" + suffix));
        rig.click("imports.accept");
        rig.picture(folder.resolve("imports-stored" + suffix));
        rig.act(() -> rig.window().open(Place.imports(List.of(files.resolve("mydata~1763800112-2.bin")))));
        rig.picture(folder.resolve("imports-unknown" + suffix));
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, rooms());
    }

    /** Every room of the program. */
    public static Function<Ui, List<Room>> rooms() {
        return ui -> List.of(
                new TodayRoom(ui),
                new YearRoom(ui),
                new SkillsRoom(ui),
                new PlanRoom(ui),
                new MetricsRoom(ui),
                new CausesRoom(ui),
                new OwnRoom(ui),
                new RoundRoom(ui),
                new ImportsRoom(ui),
                new PluginsRoom(ui),
                new NamesRoom(ui),
                new SettingsRoom(ui));
    }
}
