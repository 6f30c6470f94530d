package somepolku.dist.walk;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import somepolku.boot.DatedMain;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** Takes the documents' picture of the page of a damaged journal. */
public final class DamagedPicture {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CUT = 12_000;

    private DamagedPicture() {}

    /** @param arguments the language, where the journal is made, and the picture */
    public static void main(String[] arguments) throws IOException, ProblemException {
        Path journal = Path.of(arguments[1]);
        damage(journal);
        DatedMain.start(TODAY, "--lang", arguments[0], journal.toString());
        try {
            take(Path.of(arguments[2]));
        } catch (RuntimeException | IOException | Error stuck) {
            stuck.printStackTrace();
            System.exit(1);
        }
    }

    private static void take(Path picture) throws IOException {
        Walker walker = new Walker();
        walker.see(JComponent.class, "damage.goOn");
        JFrame frame = walker.frame();
        JRootPane root = frame.getRootPane();
        BufferedImage image = walker.on(() -> {
            BufferedImage made = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = made.createGraphics();
            root.paint(g);
            g.dispose();
            return made;
        });
        ImageIO.write(image, "png", picture.toFile());
        walker.leave();
    }

    /** Cuts the end off, and keeps a whole copy beside it. */
    private static void damage(Path journal) throws IOException, ProblemException {
        try (JournalStore store = new Journals(Clock.systemDefaultZone()).openOrCreate(journal)) {
            for (int day = 0; day < 20; day++) {
                store.commit(deeds(TODAY.minusDays(day)));
            }
        }
        byte[] whole = Files.readAllBytes(journal);
        Path copy = journal.resolveSibling(journal.getFileName() + ".before");
        Files.write(copy, whole);
        Files.setLastModifiedTime(
                copy,
                java.nio.file.attribute.FileTime.from(TODAY.atTime(9, 5)
                        .atZone(java.time.ZoneId.of("Europe/Helsinki"))
                        .toInstant()));
        Files.write(journal, Arrays.copyOf(whole, whole.length - CUT));
    }

    private static List<Edit> deeds(LocalDate day) {
        return IntStream.range(0, 30)
                .mapToObj(number ->
                        Edit.add(Activity.on(new Id<>(new UUID(day.toEpochDay(), number)), day, "Teko " + number)))
                .toList();
    }
}
