package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.look.Theme;
import somepolku.work.port.Draft;

/** Takes pictures of a day on which a line and a form were left unfinished. */
final class LeftScreens {
    private LeftScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String... arguments) throws ProblemException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                MemoryStore store = SampleDay.store();
                store.keep("entry", Optional.of(new Draft(Rig.TODAY.minusDays(1), "@linkedin Kirjoitin päivityksen")));
                try (Rig rig = open(store, language, theme)) {
                    rig.picture(folder.resolve("left-before" + suffix));
                    rig.resize(1024, 700);
                    rig.picture(folder.resolve("left-before-narrow" + suffix));
                    rig.press("entry", "ESCAPE");
                    rig.type("entry", "@blog Luonnos 25 min #portfolio !näytä");
                    rig.closeByHand();
                }
                store.keep(
                        "template",
                        Optional.of(new Draft(Rig.TODAY, "form=star\ntitle=Kerran\npart.situation=Tilanne")));
                try (Rig rig = open(store, language, theme)) {
                    rig.picture(folder.resolve("left-today" + suffix));
                    rig.resize(1024, 700);
                    rig.picture(folder.resolve("left-today-narrow" + suffix));
                }
            }
        }
        System.exit(0);
    }

    private static Rig open(MemoryStore store, String language, Theme theme) {
        return Rig.open(store, Locale.forLanguageTag(language), theme, false, Screens.rooms());
    }
}
