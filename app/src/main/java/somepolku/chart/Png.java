package somepolku.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a PNG. */
final class Png {
    private Png() {}

    static BufferedImage image(ChartPicture picture, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(picture.width() * scale),
                (int) Math.round(picture.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        picture.paint(g);
        g.dispose();
        return image;
    }

    /** Through memory, since the library's own way leaves a file in the temporary folder. */
    static void write(ChartPicture picture, OutputStream out, double scale) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image(picture, scale));
        } finally {
            writer.dispose();
        }
    }
}
