package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** Takes pictures of the causes in every form, in both themes and both languages. */
public final class CausesScreens {
    private CausesScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                try (Rig rig = Rig.open(
                        SampleCauses.store(), Locale.forLanguageTag(language), theme, false, Screens.rooms())) {
                    String end = "-" + theme.word() + "-" + language + ".png";
                    rig.picture(folder.resolve("causes-today" + end));
                    rig.act(() -> rig.window().open(Place.room("causes")));
                    rig.picture(folder.resolve("causes" + end));
                    rig.press("causes.chart", "LEFT");
                    rig.picture(folder.resolve("causes-mark" + end));
                    rig.click("causes.face.1");
                    rig.picture(folder.resolve("causes-table" + end));
                    rig.click("causes.face.2");
                    rig.picture(folder.resolve("causes-trail" + end));
                    rig.click("causes.face.0");
                    rig.press("causes.list", "END");
                    rig.picture(folder.resolve("causes-last" + end));
                    rig.press("causes.list", "ctrl shift R");
                    rig.picture(folder.resolve("causes-calm" + end));
                    rig.press("causes.list", "ctrl shift R");
                    rig.act(() -> rig.find(JTabbedPane.class, "causes.tabs").setSelectedIndex(1));
                    rig.press("causes.around.deeds", "DOWN");
                    rig.picture(folder.resolve("causes-around" + end));
                    rig.click("causes.marked");
                    rig.picture(folder.resolve("causes-marks-none" + end));
                    rig.click("causes.marks.add");
                    rig.type("mark.reason", "Palvelin oli nurin");
                    rig.press("mark.reason", "ENTER");
                    rig.click("causes.marks.add");
                    set(rig, "mark.first", "1.13.2026");
                    rig.press("mark.first", "ENTER");
                    rig.picture(folder.resolve("causes-marks" + end));
                    rig.act(() -> rig.find(JTabbedPane.class, "causes.tabs").setSelectedIndex(0));
                    rig.resize(1024, 700);
                    rig.press("causes.list", "HOME");
                    rig.picture(folder.resolve("causes-narrow" + end));
                }
            }
        }
        try (Rig rig = Rig.open(SampleCauses.begun(), Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("causes")));
            rig.picture(folder.resolve("causes-begun.png"));
        }
    }

    private static void set(Rig rig, String field, String text) {
        rig.act(() -> rig.find(JTextField.class, field).setText(text));
    }
}
