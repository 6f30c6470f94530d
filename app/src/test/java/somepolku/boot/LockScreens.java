package somepolku.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a picture of every state of locking, in both themes and both languages, on a real journal. */
final class LockScreens {
    private static final String SECRET = "tiiliskivi haukotus lapamato pimento";

    private LockScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String... arguments) throws Exception {
        Path pictures = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (String theme : List.of("light", "dark")) {
            for (String language : List.of("fi", "en")) {
                Path folder = Files.createTempDirectory("lock-screens");
                try (Desktop desktop = new Desktop(folder, Optional.empty(), language, theme)) {
                    states(desktop, folder, pictures, "-" + theme + "-" + language + ".png");
                }
            }
        }
        System.exit(0);
    }

    private static void states(Desktop desktop, Path folder, Path pictures, String suffix) throws Exception {
        Path journal = folder.resolve("oma.polku");
        desktop.windows().first(Optional.of(journal));
        desktop.awaitShown("note");
        desktop.press("note", "ctrl COMMA");
        desktop.awaitShown("passphrase.set");
        desktop.picture(pictures.resolve("passphrase-none" + suffix));
        desktop.click("passphrase.set");
        desktop.type("passphrase.new", "Salasana123");
        desktop.type("passphrase.again", "Salasana");
        desktop.click("passphrase.act");
        desktop.awaitShown("passphrase.problem");
        desktop.picture(pictures.resolve("passphrase-differ" + suffix));
        set(desktop);
        desktop.picture(pictures.resolve("passphrase-good" + suffix));
        desktop.click("passphrase.act");
        desktop.picture(pictures.resolve("passphrase-working" + suffix));
        desktop.awaitFocus("passphrase.key");
        desktop.picture(pictures.resolve("passphrase-key" + suffix));
        desktop.click("passphrase.key.kept");
        desktop.awaitShown("passphrase.change");
        desktop.picture(pictures.resolve("passphrase-locked" + suffix));
        desktop.click("passphrase.change");
        desktop.awaitShown("passphrase.present");
        desktop.picture(pictures.resolve("passphrase-change" + suffix));
        desktop.click("passphrase.cancel");
        desktop.click("passphrase.remove");
        desktop.type("passphrase.present", "kuusi");
        desktop.click("passphrase.act");
        desktop.awaitShown("passphrase.problem");
        desktop.picture(pictures.resolve("passphrase-remove" + suffix));
        desktop.act(() -> desktop.windows().lock());
        desktop.awaitFocus("lock.field");
        desktop.picture(pictures.resolve("lock-page" + suffix));
        desktop.type("lock.field", "kuusi");
        desktop.click("lock.field.show");
        desktop.click("lock.open");
        desktop.awaitShown("lock.progress");
        desktop.picture(pictures.resolve("lock-trying" + suffix));
        desktop.awaitShown("lock.problem.text");
        desktop.picture(pictures.resolve("lock-wrong" + suffix));
        desktop.empty("lock.field");
        desktop.type("lock.field", SECRET);
        desktop.click("lock.open");
        desktop.awaitShown("passphrase.change");
        over(desktop, folder, pictures, suffix);
    }

    private static void set(Desktop desktop) {
        desktop.empty("passphrase.new");
        desktop.empty("passphrase.again");
        desktop.type("passphrase.new", SECRET);
        desktop.type("passphrase.again", SECRET);
    }

    private static void over(Desktop desktop, Path folder, Path pictures, String suffix) throws Exception {
        Path other = folder.resolve("toinen.polku");
        Path open = folder.resolve("oma.polku");
        desktop.act(() -> desktop.windows().open(other));
        desktop.await(
                "the other journal",
                () -> desktop.windows()
                        .session()
                        .filter(session -> session.bench().file().equals(other))
                        .isPresent());
        desktop.act(() -> desktop.windows().open(open));
        desktop.awaitFocus("lock.field");
        desktop.picture(pictures.resolve("lock-small" + suffix));
        desktop.press("lock.field", "ENTER");
        desktop.awaitShown("lock.problem.text");
        desktop.picture(pictures.resolve("lock-small-empty" + suffix));
    }
}
