package somepolku.ui.plugins.portrait;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.MediaTracker;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.ui.kit.look.ChannelMark;

/** A channel's own picture, small. */
final class PluginIcon implements Icon {
    private static final int SIZE = 28;
    /** Averaged down to twice the size first, which is what a dense screen shows; a plain screen halves that. */
    private static final int KEPT = 2 * SIZE;

    private final Image image;

    private PluginIcon(Image image) {
        this.image = image;
    }

    /** The picture, or the channel's mark where there is none that can be drawn. */
    static Icon of(Optional<somepolku.domain.channel.portrait.Icon> given, Mark mark) {
        return given.flatMap(PluginIcon::drawable).orElseGet(() -> new ChannelMark(mark, SIZE / 2));
    }

    private static Optional<Icon> drawable(somepolku.domain.channel.portrait.Icon given) {
        ImageIcon read = new ImageIcon(given.png());
        if (read.getImageLoadStatus() != MediaTracker.COMPLETE) {
            return Optional.empty();
        }
        Image small =
                new ImageIcon(read.getImage().getScaledInstance(KEPT, KEPT, Image.SCALE_AREA_AVERAGING)).getImage();
        return Optional.of(new PluginIcon(small));
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, x, y, SIZE, SIZE, null);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
