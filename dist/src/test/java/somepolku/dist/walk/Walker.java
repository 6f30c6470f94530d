package somepolku.dist.walk;

import java.awt.Component;
import java.awt.Frame;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler.TransferSupport;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentFinder;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.exception.ComponentLookupException;
import org.assertj.swing.image.ScreenshotTaker;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.jspecify.annotations.Nullable;

/** Hands and eyes of a person at the real window: a robot's mouse and keyboard, and patience instead of haste. */
final class Walker {
    private static final long PATIENCE = 60_000;
    private static final int BETWEEN_EVENTS = 30;

    private final Robot robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();

    Walker() {
        robot.settings().delayBetweenEvents(BETWEEN_EVENTS);
        robot.settings().eventPostingDelay(BETWEEN_EVENTS);
    }

    /** The showing component of this name, waited for. Never on the EDT, which the search needs. */
    <C extends Component> C see(Class<C> type, String name) {
        await(name + " shows", () -> found(type, name) != null);
        return Objects.requireNonNull(found(type, name));
    }

    boolean shows(String name) {
        return found(Component.class, name) != null;
    }

    void click(String name) {
        robot.click(see(Component.class, name));
    }

    /** Clicks into a field, waits until the keyboard is there, and types. */
    void type(String name, String text) {
        Component field = see(Component.class, name);
        robot.click(field);
        await(name + " has the keyboard", () -> on(field::isFocusOwner));
        robot.enterText(text);
    }

    /** Gives a component the keyboard, as Tab would. */
    void focus(String name) {
        Component wanted = see(Component.class, name);
        robot.focusAndWaitForFocusGain(wanted);
    }

    /** The whole screen as it is, for whoever reads why a walk ended early. */
    static void picture(String file) {
        new ScreenshotTaker().saveDesktopAsPng(file);
    }

    void press(int key) {
        robot.pressAndReleaseKey(key);
    }

    void pressWithControl(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKey(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
    }

    /** Lets files go over a component: everything of a drop but the mouse's way from another program. */
    void drop(String name, File... files) {
        JComponent target = see(JComponent.class, name);
        on(() -> target.getTransferHandler().importData(new TransferSupport(target, new Files(List.of(files)))));
    }

    /** The window, once it is up. */
    JFrame frame() {
        await("a window", () -> frames().findFirst().isPresent());
        return frames().findFirst().orElseThrow();
    }

    <T> T on(Callable<T> what) {
        return Objects.requireNonNull(GuiActionRunner.execute(what));
    }

    void await(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return condition.getAsBoolean();
                    }
                },
                PATIENCE);
    }

    private static Stream<JFrame> frames() {
        return Stream.of(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(Component::isShowing);
    }

    private <C extends Component> @Nullable C found(Class<C> type, String name) {
        ComponentFinder finder = robot.finder();
        try {
            return finder.findByName(name, type, true);
        } catch (ComponentLookupException none) {
            return null;
        }
    }

    /** As a file manager offers them. */
    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }

    /** Closes the window as its cross does. */
    void leave() {
        JFrame frame = frame();
        SwingUtilities.invokeLater(() -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    }
}
