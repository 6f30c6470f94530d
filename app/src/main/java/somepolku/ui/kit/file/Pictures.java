package somepolku.ui.kit.file;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures from bytes and into bytes. What is too large to be held is none. May take its time. */
public final class Pictures {
    private static final long MOST_PIXELS = 40_000_000;

    private Pictures() {}

    /** A picture that fits into a square, much of it passed over while it is read; empty where it cannot be read. */
    public static Optional<BufferedImage> small(byte[] content, int side) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return small(reader, side);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // A stranger's picture may hold anything; then there is a sign in its place.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> small(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS || width < 1 || height < 1) {
            return Optional.empty();
        }
        ImageReadParam part = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * side));
        part.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(fitted(reader.read(0, part), side));
    }

    private static BufferedImage fitted(BufferedImage picture, int side) {
        double scale = Math.min(1, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return drawn(picture, width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage drawn(Image picture, int width, int height, int type) {
        BufferedImage made = new BufferedImage(width, height, type);
        Graphics2D g = made.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return made;
    }

    /** A picture of the clipboard as a PNG file; empty where it is none or too large. */
    public static Optional<byte[]> png(Image picture) {
        int width = picture.getWidth(null);
        int height = picture.getHeight(null);
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage whole = picture instanceof BufferedImage ready
                    ? ready
                    : drawn(picture, width, height, BufferedImage.TYPE_INT_ARGB);
            return ImageIO.write(whole, "png", out) ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException toMemory) {
            return Optional.empty();
        }
    }
}
