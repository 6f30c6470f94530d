package somepolku.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import somepolku.fakes.RandomEntries;
import somepolku.storage.Journals;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** Takes a picture of every state of the page of a damaged journal, in both themes, languages and sizes. */
final class DamageScreens {
    private static final int BLOCK = 4096 + 64;
    private static final int[][] SIZES = {{1280, 800}, {1024, 700}};

    private DamageScreens() {}

    /** @param arguments the folder for the pictures */
    public static void main(String... arguments) throws Exception {
        Path pictures = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (String theme : List.of("light", "dark")) {
            for (String language : List.of("fi", "en")) {
                for (int[] size : SIZES) {
                    Path folder = Files.createTempDirectory("damage-screens");
                    try (Desktop desktop = new Desktop(folder, Optional.empty(), language, theme)) {
                        states(desktop, folder, pictures, size, "-" + size[0] + "-" + theme + "-" + language + ".png");
                    }
                }
            }
        }
        System.exit(0);
    }

    private static void states(Desktop desktop, Path folder, Path pictures, int[] size, String suffix)
            throws Exception {
        Path kept = Files.createTempFile("damage-screens", ".polku");
        Path journal = damaged(folder, kept);
        desktop.windows().first(Optional.of(journal));
        desktop.awaitShown("damage.copies.none");
        resize(desktop, size);
        desktop.picture(pictures.resolve("damage-alone" + suffix));
        for (int copy = 1; copy <= 5; copy++) {
            Files.copy(kept, folder.resolve("oma-kopio-" + copy + ".polku"));
        }
        desktop.act(() -> desktop.windows().open(journal));
        desktop.awaitShown("damage.goOn");
        resize(desktop, size);
        desktop.picture(pictures.resolve("damage-copies" + suffix));
        desktop.empty("damage.fresh");
        desktop.type("damage.fresh", "oma-kopio-1.polku");
        desktop.click("damage.rescue");
        desktop.awaitShown("damage.problem.text");
        desktop.picture(pictures.resolve("damage-problem" + suffix));
        desktop.empty("damage.fresh");
        desktop.type("damage.fresh", "pelastettu.polku");
        desktop.click("damage.rescue");
        desktop.awaitShown("message.text");
        desktop.picture(pictures.resolve("damage-saved" + suffix));
        desktop.act(() -> desktop.windows().open(journal));
        desktop.awaitShown("damage.goOn");
        desktop.picture(pictures.resolve("damage-small" + suffix));
    }

    private static void resize(Desktop desktop, int[] size) {
        desktop.act(() -> Stream.of(java.awt.Frame.getFrames())
                .filter(java.awt.Frame::isShowing)
                .forEach(frame -> {
                    frame.setSize(size[0], size[1]);
                    frame.validate();
                }));
    }

    private static Path damaged(Path folder, Path kept) throws Exception {
        Path journal = folder.resolve("oma.polku");
        RandomEntries random = new RandomEntries(new Random(5));
        try (JournalStore store = new Journals(Clock.systemUTC()).openOrCreate(journal)) {
            for (int i = 0; i < 5; i++) {
                List<Edit> edits = new ArrayList<>();
                Stream.generate(() -> Edit.add(random.any())).limit(100).forEach(edits::add);
                store.commit(edits);
            }
        }
        cut(journal, kept);
        return journal;
    }

    private static void cut(Path journal, Path kept) throws IOException {
        byte[] sound = Files.readAllBytes(journal);
        Files.write(kept, sound);
        Files.write(journal, Arrays.copyOf(sound, sound.length - 3 * BLOCK));
    }
}
