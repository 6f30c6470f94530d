package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import somepolku.kit.Lifetime;
import somepolku.ui.shell.input.Typable;

class TypableIT extends Display {
    @Test
    void what_waits_for_the_keyboard_runs_once_and_after_it_came() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CompletableFuture<Boolean> focused = new CompletableFuture<>();
        JFrame shown = onEdt(field -> {
            JFrame frame = frame(field);
            Typable.once(frame, new Lifetime(), () -> {
                times.incrementAndGet();
                focused.complete(field.isFocusOwner());
            });
            frame.setVisible(true);
            return frame;
        });
        assertThat(focused.get(20, TimeUnit.SECONDS)).isTrue();
        SwingUtilities.invokeAndWait(shown::dispose);
        assertThat(times).hasValue(1);
    }

    @Test
    void where_no_keyboard_comes_it_runs_all_the_same() throws Exception {
        CompletableFuture<Boolean> showing = new CompletableFuture<>();
        JFrame hidden = onEdt(field -> {
            JFrame frame = frame(field);
            Typable.once(frame, new Lifetime(), () -> showing.complete(frame.isShowing()));
            return frame;
        });
        assertThat(showing.get(20, TimeUnit.SECONDS)).isFalse();
        away(hidden);
    }

    @Test
    void after_the_windows_end_it_never_runs() throws Exception {
        AtomicBoolean ran = new AtomicBoolean();
        CompletableFuture<Boolean> typable = new CompletableFuture<>();
        JFrame shown = onEdt(field -> {
            JFrame frame = frame(field);
            Lifetime over = new Lifetime();
            Typable.once(frame, over, () -> ran.set(true));
            over.close();
            Typable.once(frame, new Lifetime(), () -> typable.complete(true));
            frame.setVisible(true);
            return frame;
        });
        assertThat(typable.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).isFalse();
        away(shown);
    }

    private static JFrame frame(JTextField field) {
        JFrame frame = new JFrame();
        frame.add(field);
        frame.pack();
        return frame;
    }

    private interface Made {
        JFrame with(JTextField field);
    }

    private static JFrame onEdt(Made made) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<JFrame> frame = new CompletableFuture<>();
        SwingUtilities.invokeLater(() -> frame.complete(made.with(new JTextField(20))));
        return frame.get(20, TimeUnit.SECONDS);
    }

    private static void away(JFrame frame) {
        SwingUtilities.invokeLater(frame::dispose);
    }
}
