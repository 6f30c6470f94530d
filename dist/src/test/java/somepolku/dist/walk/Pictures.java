package somepolku.dist.walk;

import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import somepolku.boot.DatedMain;
import somepolku.sample.LinkedInSample;

/** Takes the documents' pictures: the real program with its real plugin on the sample exports of one fixed day. */
public final class Pictures {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 20;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Walker walker = new Walker();
    private final Path folder;
    private final String suffix;

    private Pictures(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** @param arguments the language, the theme, and the folder for the pictures */
    public static void main(String[] arguments) throws IOException {
        String language = arguments[0];
        List<Path> exports = new LinkedInSample(TODAY.minusDays(1), SEED).writeTo(Path.of("exports"));
        DatedMain.start(TODAY, "--lang", language);
        try {
            new Pictures(Path.of(arguments[2]), "-" + arguments[1] + "-" + language + ".png")
                    .take(language.equals("fi"), exports);
        } catch (RuntimeException | IOException | Error stuck) {
            stuck.printStackTrace();
            System.exit(1);
        }
    }

    private void take(boolean finnish, List<Path> exports) throws IOException {
        JFrame frame = walker.frame();
        walker.await("the window in front", frame::isActive);
        walker.on(() -> {
            frame.setSize(WIDTH, HEIGHT);
            return true;
        });
        // The workbook of an earlier time first, so that the preview has something to compare with.
        imports(exports.subList(1, 2));
        walker.click("imports.accept");
        walker.see(JComponent.class, "imports.showMetrics");
        walker.pressWithControl(KeyEvent.VK_1);
        imports(exports);
        picture("import");
        walker.click("imports.accept");
        walker.click("imports.showMetrics");
        // A year, with the card where the line does not go.
        walker.click("metrics.range.2");
        walker.focus("metrics.chart");
        walker.press(KeyEvent.VK_END);
        walker.press(KeyEvent.VK_LEFT);
        walker.press(KeyEvent.VK_LEFT);
        walker.see(JComponent.class, "metrics.card");
        picture("metrics");
        walker.pressWithControl(KeyEvent.VK_5);
        walker.see(JComponent.class, "causes.list");
        walker.see(JComponent.class, "causes.chart");
        picture("causes");
        walker.pressWithControl(KeyEvent.VK_1);
        day(finnish);
        picture("today");
        new DayPictures(walker, this::picture, finnish).take();
        walker.leave();
    }

    private void imports(List<Path> files) {
        JComponent where = walker.see(JComponent.class, "note");
        walker.drop(where.getName(), files.stream().map(Path::toFile).toArray(File[]::new));
        walker.see(JComponent.class, "imports.accept");
    }

    private void day(boolean finnish) {
        List<String> deeds = finnish ? Said.DEEDS_FI : Said.DEEDS_EN;
        for (String deed : deeds) {
            JTextField entry = walker.see(JTextField.class, "entry");
            int before = count();
            walker.on(() -> {
                entry.setText(deed);
                entry.postActionEvent();
                return true;
            });
            walker.await("the deed is there", () -> count() > before);
        }
        JTextComponent note = walker.see(JTextComponent.class, "note");
        walker.on(() -> {
            note.setText(finnish ? Said.NOTE_FI : Said.NOTE_EN);
            return true;
        });
        walker.pressWithControl(KeyEvent.VK_S);
        walker.click("message.close");
        walker.focus("entry");
        JTextField entry = walker.see(JTextField.class, "entry");
        walker.on(() -> {
            entry.setText(finnish ? Said.LINE_FI : Said.LINE_EN);
            return true;
        });
        walker.see(JComponent.class, "entry.chip.3");
    }

    private int count() {
        if (!walker.shows("deeds")) {
            return 0;
        }
        JList<?> list = walker.see(JList.class, "deeds");
        return walker.on(() -> list.getModel().getSize());
    }

    private void picture(String screen) throws IOException {
        JFrame frame = walker.frame();
        BufferedImage image = walker.on(() -> {
            BufferedImage made = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = made.createGraphics();
            frame.getRootPane().paint(g);
            g.dispose();
            return made;
        });
        write(image, folder.resolve(screen + suffix));
    }

    /** As small as it gets: every picture stays in the repository for good. */
    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam tight = writer.getDefaultWriteParam();
        tight.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        tight.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), tight);
        } finally {
            writer.dispose();
        }
    }
}
