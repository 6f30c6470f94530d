package somepolku.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import somepolku.ui.kit.look.BrandMark;

/** The frame without a title bar of its own: our bar reaches the top edge, as far as the desktop lets it. */
final class FrameLook {
    private FrameLook() {}

    static void apply(JFrame frame, String title) {
        JRootPane root = frame.getRootPane();
        root.putClientProperty(FlatClientProperties.FULL_WINDOW_CONTENT, true);
        root.putClientProperty(FlatClientProperties.TITLE_BAR_HEIGHT, TitleBar.HEIGHT);
        root.putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_ICON, false);
        root.putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_TITLE, false);
        // The desktop's own names for the same on macOS.
        root.putClientProperty("apple.awt.fullWindowContent", true);
        root.putClientProperty("apple.awt.transparentTitleBar", true);
        root.putClientProperty("apple.awt.windowTitleVisible", false);
        frame.setTitle(title);
        frame.setIconImages(List.of(BrandMark.image(16), BrandMark.image(32), BrandMark.image(64)));
    }
}
