package somepolku.ui.shell.input;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import somepolku.ui.kit.file.TakesFiles;

/**
 * Takes files dropped anywhere. A component that has a handler of its own, such as a text field, keeps it for all that
 * is no file.
 */
public final class FileDrop extends TransferHandler {
    private final transient Consumer<List<Path>> files;
    private final transient Optional<TransferHandler> own;

    private FileDrop(Consumer<List<Path>> files, Optional<TransferHandler> own) {
        this.files = files;
        this.own = own;
    }

    /** Covers a component and, where they would take the drop themselves, all within it. */
    public static void everywhere(JComponent root, Consumer<List<Path>> files) {
        root.setTransferHandler(new FileDrop(files, Optional.empty()));
        within(root, files);
    }

    private static void within(Container parent, Consumer<List<Path>> files) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JComponent component) {
                TransferHandler had = component.getTransferHandler();
                if (had != null && !(had instanceof FileDrop) && !(had instanceof TakesFiles)) {
                    component.setTransferHandler(new FileDrop(files, Optional.of(had)));
                }
                within(component, files);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || own.filter(handler -> handler.canImport(support)).isPresent();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return own.filter(handler -> handler.importData(support)).isPresent();
        }
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<Path> paths = dropped.stream()
                    .filter(File.class::isInstance)
                    .map(file -> ((File) file).toPath())
                    .toList();
            if (!paths.isEmpty()) {
                files.accept(paths);
            }
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException gone) {
            // The source took its offer back while the mouse was let go: to the person a drop that did not take.
            return false;
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return own.map(handler -> handler.getSourceActions(component)).orElse(NONE);
    }

    @Override
    public void exportToClipboard(JComponent component, Clipboard clipboard, int action) {
        own.ifPresent(handler -> handler.exportToClipboard(component, clipboard, action));
    }

    @Override
    public void exportAsDrag(JComponent component, InputEvent event, int action) {
        own.ifPresent(handler -> handler.exportAsDrag(component, event, action));
    }
}
