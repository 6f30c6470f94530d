package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.MenuSelectionManager;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.PortraitChannels;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.today.TodayRoom;
import somepolku.ui.year.YearRoom;

/** Takes pictures of the day page alone, at the size of the designs, in both themes. */
public final class DayScreens {
    private DayScreens() {}

    /** @param arguments the folder for the pictures, and a language */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Locale language = Locale.forLanguageTag(arguments.length > 1 ? arguments[1] : "fi");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int[] size : new int[][] {{1280, 800}}) {
                String suffix = "-" + theme.word() + "-" + language + "-" + size[0] + ".png";
                try (Rig rig = open(new MemoryStore(), language, theme)) {
                    rig.resize(size[0], size[1]);
                    rig.picture(folder.resolve("empty" + suffix));
                }
                try (Rig rig = open(SampleDay.store(), language, theme)) {
                    rig.resize(size[0], size[1]);
                    day(rig, folder, suffix);
                }
            }
        }
    }

    private static Rig open(MemoryStore store, Locale language, Theme theme) {
        return Rig.open(
                store,
                new PortraitChannels(),
                language,
                theme,
                ui -> List.of(new TodayRoom(ui), new YearRoom(ui), new BlankRoom("metrics"), new BlankRoom("imports")));
    }

    private static void offered(Rig rig, Path folder, String suffix) {
        for (String form : List.of("linkedin/week", "snapchat/figures")) {
            rig.click("templates");
            rig.click("templates." + form);
            rig.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            rig.picture(folder.resolve("offered-" + form.replace('/', '-') + suffix));
        }
        rig.type("offered.title", "Matka");
        rig.type("offered.views", "1.204");
        rig.click("offered.record");
        rig.picture(folder.resolve("offered-wrong" + suffix));
        rig.click("offered.drop");
    }

    private static void day(Rig rig, Path folder, String suffix) {
        rig.picture(folder.resolve("today" + suffix));
        rig.drop("note", List.of(SampleFiles.picture(folder)));
        rig.press("entry", "ESCAPE");
        rig.picture(folder.resolve("attached" + suffix));
        rig.click("note.how.1");
        rig.picture(folder.resolve("read" + suffix));
        rig.click("note.how.0");
        rig.click("attachment.remove.0");
        rig.click("templates");
        rig.picture(folder.resolve("templates" + suffix));
        for (String form : List.of("story", "star", "advice", "writing")) {
            if (!form.equals("story")) {
                rig.click("templates");
            }
            rig.click("templates." + form);
            rig.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            rig.picture(folder.resolve("form-" + form + suffix));
        }
        rig.click("template.close");
        offered(rig, folder, suffix);
        rig.press("deeds", "ENTER");
        rig.picture(folder.resolve("deed" + suffix));
        rig.click("deed.close");
        rig.press("entry", "ctrl G");
        rig.picture(folder.resolve("calendar" + suffix));
        rig.press(rig.focused(), "ESCAPE");
        rig.press("entry", "ctrl shift Y");
        rig.picture(folder.resolve("year" + suffix));
        rig.press("year.map", "ESCAPE");
        rig.click("calm");
        rig.picture(folder.resolve("calm" + suffix));
        rig.click("calm");
    }
}
