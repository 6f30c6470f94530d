package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import somepolku.fakes.MemoryStore;
import somepolku.ui.imports.ImportsRoom;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.metrics.MetricsRoom;
import somepolku.ui.plugins.PluginsRoom;
import somepolku.ui.settings.SettingsRoom;
import somepolku.ui.today.TodayRoom;

/** Takes a picture of every room, in both themes and both languages, of the journal that stands in the tests. */
public final class Screens {
    private static final String LINE = "klo 14:30 @linkedin #portfolio Kirjoitin päivityksen projektista 25 min";

    private Screens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                try (Rig rig = open(new MemoryStore(), language, theme)) {
                    rig.picture(folder.resolve("empty-today" + suffix));
                }
                try (Rig rig = open(SampleDay.store(), language, theme)) {
                    full(rig, folder, suffix);
                }
            }
        }
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
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, rooms());
    }

    /** Every room of the program. */
    public static Function<Ui, List<Room>> rooms() {
        return ui -> List.of(
                new TodayRoom(ui), new MetricsRoom(ui), new ImportsRoom(ui), new PluginsRoom(ui), new SettingsRoom(ui));
    }
}
