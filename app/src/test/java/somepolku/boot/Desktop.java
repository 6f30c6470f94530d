package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.RootPaneContainer;
import javax.swing.text.JTextComponent;
import somepolku.cli.call.Host;
import somepolku.gui.Components;
import somepolku.gui.Rig;
import somepolku.ui.shell.MainWindow;

/** The program's windows on real journal files, as the composition root opens them; driven through the EDT. */
final class Desktop implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final HandClock clock =
            new HandClock(TODAY.atTime(14, 31).atZone(HELSINKI).toInstant());
    private final App app;
    private final Windows windows;
    private final Optional<Thread.UncaughtExceptionHandler> before =
            Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());

    Desktop(Path folder, Optional<Path> passphrase, String language, String theme) {
        Folders folders = new Folders(folder.resolve("program"), folder.resolve("own"), folder.resolve("user"));
        app = new App(folders, clock);
        app.settings().put("theme", theme);
        windows = new Windows(app, new Host.Start(Optional.of(language), true, passphrase));
    }

    Windows windows() {
        return windows;
    }

    App app() {
        return app;
    }

    /** Lets time pass on the clock. */
    void pass(Duration time) {
        act(() -> clock.now = clock.now.plus(time));
    }

    /** Waits for what comes about in the background. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!Rig.on(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for: " + what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    void awaitShown(String name) {
        await(name, () -> shown(name).findAny().isPresent());
    }

    /** Waits until the keyboard has come there by itself. */
    void awaitFocus(String name) {
        awaitShown(name);
        await("the keyboard at " + name, () -> shown(name).anyMatch(Component::isFocusOwner));
    }

    boolean shows(String name) {
        return Rig.on(() -> shown(name).findAny().isPresent());
    }

    <C extends Component> C find(Class<C> type, String name) {
        awaitShown(name);
        return Rig.on(() ->
                shown(name).filter(type::isInstance).map(type::cast).findFirst().orElseThrow());
    }

    void click(String name) {
        AbstractButton button = find(AbstractButton.class, name);
        await(name + " is enabled", button::isEnabled);
        act(() -> button.doClick(0));
    }

    void type(String name, String text) {
        JTextComponent field = find(JTextComponent.class, name);
        await(name + " is enabled", field::isEnabled);
        act(() -> field.replaceSelection(text));
    }

    void empty(String name) {
        JTextComponent field = find(JTextComponent.class, name);
        act(() -> field.setText(""));
    }

    String text(String name) {
        JComponent component = find(JComponent.class, name);
        return Rig.on(() -> component instanceof JLabel label
                ? label.getText()
                : component instanceof JTextComponent text ? text.getText() : "");
    }

    /** Presses a key, as {@code KeyStroke} writes it. */
    void press(String name, String key) {
        JComponent component = find(JComponent.class, name);
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        act(component::requestFocusInWindow);
        await("the keyboard at " + name + " and not at " + focused(), component::isFocusOwner);
        act(() -> {
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                component.dispatchEvent(new KeyEvent(
                        component,
                        id,
                        0,
                        stroke.getModifiers() & 0x3ff0,
                        stroke.getKeyCode(),
                        KeyEvent.CHAR_UNDEFINED));
            }
        });
    }

    private static String focused() {
        return Rig.on(() -> String.valueOf(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()));
    }

    void act(Runnable what) {
        Rig.on(() -> {
            what.run();
            return true;
        });
    }

    /** Everything that any window on the screen says, in its title or in a component, also as a tooltip. */
    List<String> said() {
        return Rig.on(() -> Stream.concat(
                        showing()
                                .flatMap(window -> Stream.ofNullable(
                                        window instanceof java.awt.Frame frame
                                                ? frame.getTitle()
                                                : window instanceof java.awt.Dialog dialog ? dialog.getTitle() : null)),
                        all().filter(JComponent.class::isInstance).flatMap(component -> texts((JComponent) component)))
                .toList());
    }

    /** Where the keyboard stops without a name or an accessible name, in any window on the screen. */
    List<String> nameless() {
        return Rig.on(() -> showing()
                .flatMap(window -> Components.nameless(window).stream())
                .toList());
    }

    /** Paints the topmost window. */
    void picture(Path file) throws IOException {
        BufferedImage image = Rig.on(() -> {
            Window top = showing().reduce((one, next) -> next).orElseThrow();
            JComponent root = ((RootPaneContainer) top).getRootPane();
            BufferedImage made = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = made.createGraphics();
            root.paint(g);
            g.dispose();
            return made;
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public void close() {
        Optional<Session> last = Rig.on(() -> {
            windows.window().ifPresent(MainWindow::close);
            Stream.of(Window.getWindows()).forEach(Window::dispose);
            return windows.session();
        });
        last.ifPresent(Session::close);
        windows.finish();
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }

    private static Stream<String> texts(JComponent component) {
        String text = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button
                        ? button.getText()
                        : component instanceof JTextComponent field ? field.getText() : null;
        return Stream.of(
                        Optional.ofNullable(text),
                        Optional.ofNullable(component.getToolTipText()),
                        Optional.ofNullable(component.getAccessibleContext())
                                .map(context -> context.getAccessibleName()))
                .flatMap(Optional::stream);
    }

    private static Stream<Window> showing() {
        return Stream.of(Window.getWindows()).filter(Window::isShowing);
    }

    private static Stream<Component> all() {
        return showing().flatMap(window -> Components.below(window).stream()).filter(Component::isShowing);
    }

    private static Stream<Component> shown(String name) {
        return all().filter(component -> name.equals(component.getName()));
    }

    /** Stands still until it is set on. */
    private static final class HandClock extends Clock {
        private volatile Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return HELSINKI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
