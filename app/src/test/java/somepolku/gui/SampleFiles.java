package somepolku.gui;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** An invented export in the form that {@link somepolku.fakes.LinesFormat} reads. */
public final class SampleFiles {
    private SampleFiles() {}

    /** A folder as of an archive, and two single files of which one cannot be read. */
    public static List<Path> in(Path folder) {
        Path archive = folder.resolve("Complete_LinkedInDataExport_11-21-2026");
        write(archive.resolve("Connections.csv"), lines(131, "@Henkilö", 2));
        write(archive.resolve("Shares_1158443.csv"), lines(46, "Julkaisin", 0));
        write(archive.resolve("Jobs/Job Applications.csv"), lines(24, "Hain", 6));
        for (String closed : List.of("messages.txt", "Logins.txt", "Ad_Targeting.txt", "Votes.txt", "Skills.txt")) {
            write(archive.resolve(closed), List.of("x"));
        }
        Path single = folder.resolve("Comments_2025-11-22_2026-11-21.csv");
        write(single, lines(1730, "Kommentoin", 1));
        Path unread = folder.resolve("mydata~1763800112-2.bin");
        write(unread, List.of("?"));
        return List.of(archive, single, unread);
    }

    /** A picture of an invented desk. */
    public static Path picture(Path folder) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0x1d6b54), 640, 400, new Color(0xe8c57a)));
        g.fillRect(0, 0, 640, 400);
        g.dispose();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("kaavio portfoliosta.png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half of the lines that {@link #in} writes of comments, for a journal that knows them already. */
    public static Path earlier(Path folder) {
        Path file = folder.resolve("aiempi/Comments_2025-11-22_2026-11-21.csv");
        write(file, lines(865, "Kommentoin", 0));
        return file;
    }

    private static List<String> lines(int count, String said, int undated) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = i < count - undated ? Rig.TODAY.minusDays(i % 400).toString() : "";
            lines.add(day + ";" + said + " " + i);
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
