package somepolku.ui.today.attach;

import java.awt.Image;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.file.Pictures;
import somepolku.ui.kit.file.TakesFiles;

/**
 * Lays to the day what is dropped on a component or pasted into it: files, or a picture without a file. All else is the
 * component's own matter, and so is a picture that comes with a text.
 */
final class AttachDrop extends TransferHandler implements TakesFiles {
    private final transient AttachmentsPresenter presenter;
    private final transient Optional<TransferHandler> own;

    private AttachDrop(AttachmentsPresenter presenter, Optional<TransferHandler> own) {
        this.presenter = presenter;
        this.own = own;
    }

    static void on(JComponent component, AttachmentsPresenter presenter) {
        component.setTransferHandler(new AttachDrop(presenter, Optional.ofNullable(component.getTransferHandler())));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return files(support)
                || picture(support)
                || own.filter(handler -> handler.canImport(support)).isPresent();
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            if (files(support)) {
                List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                List<Path> paths = dropped.stream()
                        .filter(File.class::isInstance)
                        .map(file -> ((File) file).toPath())
                        .toList();
                presenter.attach(paths);
                return !paths.isEmpty();
            }
            if (picture(support)) {
                Image picture = (Image) support.getTransferable().getTransferData(DataFlavor.imageFlavor);
                presenter.attach(
                        presenter.pasted(),
                        progress -> Pictures.png(picture)
                                .orElseThrow(() -> new ProblemException(Problem.refused("attach.noPicture"))));
                return true;
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            // The source took its offer back: to the person nothing was pasted.
            return false;
        }
        return own.filter(handler -> handler.importData(support)).isPresent();
    }

    private static boolean files(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    private static boolean picture(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.imageFlavor)
                && !support.isDataFlavorSupported(DataFlavor.stringFlavor);
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
