package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.awt.Component;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import somepolku.bench.store.Many;
import somepolku.boot.Main;

/** Opens the window, searches, records a deed, looks at the year and at Metrics, and closes it. */
public final class LongDay {
    /** What is recorded. */
    static final String RECORDED = "Recorded among very many";

    private final JsonObject found = new JsonObject();
    private final JFrame frame;
    private long begun = System.nanoTime();

    private LongDay(JFrame frame) {
        this.frame = frame;
    }

    /** @param arguments the journal, and where to write what was found */
    public static void main(String... arguments) throws IOException {
        Main.main("--lang", "en", arguments[0]);
        try {
            Screen.await(
                    "the first day",
                    () -> Screen.on(() -> Stream.of(Frame.getFrames()).anyMatch(FirstDay::shown)));
            Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
            LongDay day = new LongDay(Screen.frame().orElseThrow());
            day.found.put("firstDay", Duration.between(start, Instant.now()).toMillis() / 1e3);
            day.live(Path.of(arguments[1]));
        } catch (IllegalStateException stuck) {
            stuck.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void live(Path result) throws IOException {
        search("common", "smallest", row -> row.contains(Many.TODAY));
        search("rare", "\"Deed 1000000\"", row -> row.contains("Deed 1000000"));
        begun = System.nanoTime();
        type("entry", RECORDED);
        press("entry", "ENTER");
        awaitRow("deeds", row -> row.contains(RECORDED));
        took("recorded");
        press("entry", "ctrl shift Y");
        Screen.await(
                "the year",
                () -> Screen.on(() -> Screen.named(JLabel.class, frame, "year.sum")
                        .filter(sum -> sum.getText().matches(".*[1-9].*"))
                        .isPresent()));
        took("year");
        press("year.map", "ctrl 4");
        awaitRow("metrics.list", row -> true);
        took("metrics");
        found.put("closing", System.currentTimeMillis());
        Files.writeString(result, JsonWriter.string(found));
        Screen.on(() -> {
            frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
            return true;
        });
    }

    private void search(String what, String words, Predicate<String> hit) {
        begun = System.nanoTime();
        press("entry", "ctrl K");
        type("palette.field", words);
        awaitRow("palette.list", hit);
        took(what);
        press("palette.field", "ESCAPE");
    }

    private void took(String what) {
        found.put(what, (System.nanoTime() - begun) / 1_000_000 / 1e3);
        begun = System.nanoTime();
    }

    private void awaitRow(String list, Predicate<String> wanted) {
        Screen.await(
                list,
                () -> Screen.on(() -> Screen.named(JList.class, frame, list)
                        .filter(shown -> IntStream.range(0, shown.getModel().getSize())
                                .mapToObj(at -> String.valueOf(shown.getModel().getElementAt(at)))
                                .anyMatch(wanted))
                        .isPresent()));
    }

    private void type(String name, String text) {
        Screen.await(
                name,
                () -> Screen.on(() -> Screen.named(JTextComponent.class, frame, name)
                        .filter(Component::isEnabled)
                        .map(field -> {
                            field.setText(text);
                            return true;
                        })
                        .orElse(false)));
    }

    /** As {@code KeyStroke} writes it, once the keyboard is there. */
    private void press(String name, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Screen.await(
                "the keyboard at " + name,
                () -> Screen.on(() -> Screen.named(JComponent.class, frame, name)
                        .filter(part -> {
                            part.requestFocusInWindow();
                            return part.isFocusOwner();
                        })
                        .isPresent()));
        Screen.on(() -> {
            JComponent part = Screen.named(JComponent.class, frame, name).orElseThrow();
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                part.dispatchEvent(new KeyEvent(
                        part, id, 0, stroke.getModifiers() & 0x3ff0, stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED));
            }
            return true;
        });
    }
}
