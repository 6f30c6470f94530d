package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler.TransferSupport;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.Stick;
import somepolku.kit.Texts;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Look;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.shell.MainWindow;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.port.Channels;
import somepolku.work.spell.Spelling;

/**
 * The window on a journal in memory. Components are found by their names and driven on the EDT; after each act the rig
 * waits until the journal, the background and the screen have come to rest, without sleeping.
 */
public final class Rig implements AutoCloseable {
    /** The day that the clock shows: a Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final Workbench work;
    private final MainWindow window;

    /** What is asked of the composition root, as it was asked. */
    private final List<String> openings = new ArrayList<>();

    private Rig(Workbench work, Theme theme, boolean sample, Function<Ui, List<Room>> rooms) {
        FailOnThreadViolationRepaintManager.install();
        this.work = work;
        this.window = on(() -> {
            MainWindow made = new MainWindow(
                    work,
                    Look.install(theme),
                    new AskedOpenings(openings),
                    sample,
                    rooms,
                    () -> openings.add("closed"));
            made.open();
            made.channelsChanged();
            return made;
        });
        // Until the window has the keyboard nobody within it hears that it got the focus.
        await("the window has the keyboard", () -> window.frame().isFocused());
        settle();
    }

    /** The plain window in Finnish and light. */
    public static Rig open(MemoryStore store, Function<Ui, List<Room>> rooms) {
        return open(store, Locale.forLanguageTag("fi"), Theme.LIGHT, false, rooms);
    }

    public static Rig open(
            MemoryStore store, Locale language, Theme theme, boolean sample, Function<Ui, List<Room>> rooms) {
        return new Rig(bench(store, TODAY, language, FixedChannels.three(), Spelling.NONE), theme, sample, rooms);
    }

    /** With a spell checker. */
    public static Rig open(
            MemoryStore store, Spelling spelling, Locale language, Theme theme, Function<Ui, List<Room>> rooms) {
        return new Rig(bench(store, TODAY, language, FixedChannels.three(), spelling), theme, false, rooms);
    }

    /** With channels of one's own. */
    public static Rig open(
            MemoryStore store, Channels channels, Locale language, Theme theme, Function<Ui, List<Room>> rooms) {
        return new Rig(bench(store, TODAY, language, channels, Spelling.NONE), theme, false, rooms);
    }

    /** The plain window on another day, also on what a window wrote before. */
    public static Rig open(MemoryStore store, LocalDate today, Function<Ui, List<Room>> rooms) {
        Workbench bench = bench(store, today, Locale.forLanguageTag("fi"), FixedChannels.three(), Spelling.NONE);
        return new Rig(bench, Theme.LIGHT, false, rooms);
    }

    private static Workbench bench(
            MemoryStore store, LocalDate today, Locale language, Channels channels, Spelling spelling) {
        Clock clock = Clock.fixed(today.atTime(14, 31).atZone(HELSINKI).toInstant(), HELSINKI);
        return Benches.of(Path.of("oma.polku"), new Stick(store), store, clock, Texts.in(language), channels, spelling);
    }

    public Workbench work() {
        return work;
    }

    /** The medium that the journal lies on; what it becomes is drawn before the call returns. */
    public void stick(Consumer<Stick> what) {
        what.accept((Stick) work.medium());
        settle();
    }

    public MainWindow window() {
        return window;
    }

    /** What the window asked of the composition root so far. */
    public List<String> openings() {
        return on(() -> List.copyOf(openings));
    }

    /** Computes something on the EDT. */
    public static <T> T on(Callable<T> what) {
        FutureTask<T> task = new FutureTask<>(what);
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
        return got(task);
    }

    /** Does something on the EDT and waits until all that follows from it is done. */
    public void act(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        settle();
    }

    /** The showing component of this name; fails where there is none, or more than one. */
    public <C extends Component> C find(Class<C> type, String name) {
        List<C> found = on(() -> Components.below(window.frame()).stream()
                .filter(Component::isShowing)
                .filter(component -> name.equals(component.getName()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
        assertThat(found).as("components named " + name).hasSize(1);
        return found.get(0);
    }

    public boolean shows(String name) {
        return on(() -> Components.below(window.frame()).stream()
                .anyMatch(component -> component.isShowing() && name.equals(component.getName())));
    }

    public void click(String name) {
        AbstractButton button = find(AbstractButton.class, name);
        assertThat(on(button::isEnabled)).as(name + " is enabled").isTrue();
        act(() -> button.doClick(0));
    }

    /** Lets files go over a component. */
    public void drop(String name, List<Path> files) {
        JComponent target = find(JComponent.class, name);
        List<File> dropped = files.stream().map(Path::toFile).toList();
        act(() -> {
            JComponent taker = target;
            while (taker.getTransferHandler() == null) {
                taker = (JComponent) taker.getParent();
            }
            taker.getTransferHandler().importData(new TransferSupport(taker, new Dropped(dropped)));
        });
    }

    /** Types a text at the caret, key by key as the component hears them. */
    public void type(String name, String text) {
        JTextComponent field = find(JTextComponent.class, name);
        on(field::requestFocusInWindow);
        settle();
        act(() -> {
            for (char letter : text.toCharArray()) {
                field.dispatchEvent(new KeyEvent(
                        field, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, letter));
            }
        });
    }

    /** Presses a key on a component, as {@code KeyStroke} writes it: {@code "ctrl Z"}. */
    public void press(String name, String key) {
        JComponent component = find(JComponent.class, name);
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        on(component::requestFocusInWindow);
        settle();
        act(() -> {
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                component.dispatchEvent(new KeyEvent(
                        component,
                        id,
                        System.currentTimeMillis(),
                        stroke.getModifiers() & (InputEvent.SHIFT_DOWN_MASK | 0x3ff0),
                        stroke.getKeyCode(),
                        KeyEvent.CHAR_UNDEFINED));
            }
        });
    }

    public AbstractButton button(String name) {
        return find(AbstractButton.class, name);
    }

    public String tooltip(String name) {
        JComponent component = find(JComponent.class, name);
        return on(component::getToolTipText);
    }

    /** What the chips below the entry line say. */
    public List<String> chips() {
        return on(() -> Components.below(window.frame()).stream()
                .filter(component -> component instanceof AbstractButton && component.isShowing())
                .filter(component -> String.valueOf(component.getName()).startsWith("entry.chip."))
                .map(component -> ((AbstractButton) component).getText())
                .toList());
    }

    /** The message in the strip at the foot. */
    public String message() {
        JLabel label = find(JLabel.class, "message.text");
        return on(label::getText);
    }

    /** The colour at a place of a component, as it is painted now. */
    public Color pixel(String name, int x, int y) {
        JComponent component = find(JComponent.class, name);
        return on(() -> {
            BufferedImage image =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            component.paint(g);
            g.dispose();
            return new Color(image.getRGB(x, y));
        });
    }

    public void resize(int width, int height) {
        act(() -> window.frame().setSize(width, height));
        await("the new size", () -> window.frame().getRootPane().getWidth() == width);
        settle();
    }

    /** As a click on the frame's closing button. */
    public void closeByHand() {
        act(() -> window.frame().dispatchEvent(new WindowEvent(window.frame(), WindowEvent.WINDOW_CLOSING)));
    }

    public String text(String name) {
        JTextComponent field = find(JTextComponent.class, name);
        return on(field::getText);
    }

    public String focused() {
        return on(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getName());
        });
    }

    /** Waits until the ledger, the background and the EDT have nothing left of what was begun. */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            got(work.ledger().settled().toCompletableFuture());
            idle(work.tasks());
            on(() -> true);
        }
    }

    /** Waits for what a timer brings about. */
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!on(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for: " + what).isLessThan(end);
            settle();
        }
    }

    /** Waits for what a timer shows while a job is still running, and so without waiting for rest. */
    public void awaitScreen(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!on(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waiting for: " + what).isLessThan(end);
        }
    }

    /** Paints the whole window into a picture. */
    public void picture(Path file) {
        BufferedImage image = on(() -> {
            JComponent root = window.frame().getRootPane();
            BufferedImage made = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = made.createGraphics();
            root.paint(g);
            g.dispose();
            return made;
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        settle();
        on(() -> {
            window.close();
            return true;
        });
        settle();
        work.ledger().close();
        work.tasks().close();
    }

    private static void idle(Tasks tasks) {
        // Two jobs that wait for each other fill both threads: whatever ran before has then ended.
        CompletableFuture<Boolean> first = new CompletableFuture<>();
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        var one = tasks.start(progress -> first.complete(true) && second.join(), share -> {});
        var two = tasks.start(progress -> second.complete(true) && first.join(), share -> {});
        got(one.result().toCompletableFuture());
        got(two.result().toCompletableFuture());
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get(PATIENCE, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the window did not come to rest", e);
        }
    }
}
