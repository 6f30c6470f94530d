package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.Stick;
import somepolku.kit.Problem;
import somepolku.ui.kit.look.Theme;
import somepolku.work.medium.Standing;
import somepolku.work.port.Passphrase;

/** Takes pictures of the window while its medium is away, back, or cannot be written. */
public final class MediumScreens {
    private MediumScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                MemoryStore view = SampleDay.store();
                view.becomeReadOnly();
                try (Rig rig = open(view, language, theme)) {
                    rig.press("deeds", "ENTER");
                    rig.picture(folder.resolve("view" + suffix));
                    rig.resize(1024, 700);
                    rig.picture(folder.resolve("view-narrow" + suffix));
                }
                try (Rig rig = open(SampleDay.store(), language, theme)) {
                    pulled(rig, folder, suffix);
                }
                MemoryStore locked = SampleDay.store();
                locked.lock(Passphrase.of("salasana".toCharArray()));
                try (Rig rig = open(locked, language, theme)) {
                    rig.stick(Stick::pull);
                    rig.picture(folder.resolve("cover" + suffix));
                    rig.stick(stick -> stick.become(Standing.LOCKED));
                    rig.type("cover.passphrase", "väärä");
                    rig.click("cover.open");
                    rig.picture(folder.resolve("cover-wrong" + suffix));
                    rig.stick(Stick::putBack);
                }
            }
        }
    }

    private static void pulled(Rig rig, Path folder, String suffix) {
        rig.stick(stick -> stick.known().pull());
        rig.picture(folder.resolve("pulled" + suffix));
        rig.type("entry", "@linkedin Kirjoitin päivityksen 25 min");
        rig.press("entry", "ENTER");
        rig.type("note", "Kirjoitettu ilman tikkua.\n");
        rig.press("note", "TAB");
        rig.picture(folder.resolve("unsaved" + suffix));
        rig.act(() -> rig.window().open(somepolku.ui.kit.Place.day(Rig.TODAY)));
        rig.press("deeds", "ENTER");
        rig.type("deed.title", "Muutettu: ");
        rig.click("deed.save");
        rig.picture(folder.resolve("unsaved-form" + suffix));
        rig.stick(Stick::putBack);
        rig.picture(folder.resolve("back" + suffix));
        rig.stick(stick -> stick.become(Standing.MISSING));
        rig.picture(folder.resolve("missing" + suffix));
        rig.stick(stick -> stick.become(Standing.other(Problem.refused("journal.older", "oma.polku"))));
        rig.picture(folder.resolve("older" + suffix));
        rig.stick(Stick::putBack);
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, Screens.rooms());
    }
}
