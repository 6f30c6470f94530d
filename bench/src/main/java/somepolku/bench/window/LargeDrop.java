package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.TransferHandler.TransferSupport;
import somepolku.boot.Main;

/** The real window takes a large file, shows its preview and stores it, while a probe asks whether it still answers. */
public final class LargeDrop {
    private LargeDrop() {}

    /** @param arguments the journal to make, the file to drop, where to write what was found */
    public static void main(String... arguments) throws IOException {
        Main.main("--lang", "en", arguments[0]);
        int code = 1;
        try {
            Path result = Path.of(arguments[2]);
            Files.writeString(result, JsonWriter.string(measured(new File(arguments[1]))));
            code = 0;
        } catch (IllegalStateException | InterruptedException | InvocationTargetException stuck) {
            Files.writeString(
                    Path.of(arguments[2]),
                    JsonWriter.string(JsonObject.builder()
                            .value("stuck", String.valueOf(stuck.getMessage()))
                            .done()));
        }
        // The window is no use any more, and its journal is thrown away.
        Runtime.getRuntime().halt(code);
    }

    private static JsonObject measured(File file) throws InterruptedException, InvocationTargetException {
        Screen.await("a window", () -> Screen.frame().isPresent());
        JFrame frame = Screen.frame().orElseThrow();
        // What the start leaves to do, such as loading plugins, is not the import's.
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        JComponent content = (JComponent) frame.getContentPane();
        long begin = System.nanoTime();
        JsonObject found;
        try (Probe probe = new Probe()) {
            probe.begin();
            EventQueue.invokeLater(() -> drop(content, file));
            Screen.await("the preview", () -> pressable(frame, "imports.accept"));
            long shown = System.nanoTime();
            press(frame, "imports.accept");
            Screen.await("the import", () -> pressable(frame, "imports.showMetrics"));
            long done = System.nanoTime();
            // What is still to come of it, such as pages that read the journal again, belongs to it.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            found = probe.end();
            found.put("previewSeconds", (shown - begin) / 1_000_000 / 1e3);
            found.put("storedSeconds", (done - shown) / 1_000_000 / 1e3);
        }
        return found;
    }

    private static void drop(JComponent on, File file) {
        JComponent root = (JComponent) on.getRootPane();
        JComponent target = Stream.of(on, root, root.getRootPane().getLayeredPane())
                .map(JComponent.class::cast)
                .filter(each -> each.getTransferHandler() != null)
                .findFirst()
                .orElseThrow();
        target.getTransferHandler().importData(new TransferSupport(target, new Dropped(file)));
    }

    private static boolean pressable(JFrame frame, String name) {
        return Screen.on(() -> Screen.named(AbstractButton.class, frame, name)
                .filter(AbstractButton::isEnabled)
                .isPresent());
    }

    private static void press(JFrame frame, String name) throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() ->
                Screen.named(AbstractButton.class, frame, name).orElseThrow().doClick(0));
    }

    /** As a file manager offers it. */
    private record Dropped(File file) implements Transferable {
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
            return List.of(file);
        }
    }
}
