package somepolku.ui.today.attach;

import java.awt.Image;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.file.Pictures;

/**
 * Lays to the day a picture without a file that is dropped on a component or pasted into it. All else is the component's
 * own matter, and so is a picture that comes with a text. Files are nobody's here: what is done with them is the same
 * wherever they are dropped, since a person drops an export on whatever is largest.
 */
class AttachDrop extends TransferHandler {
    private final transient AttachmentsPresenter presenter;
    private final transient Optional<TransferHandler> own;

    AttachDrop(AttachmentsPresenter presenter, Optional<TransferHandler> own) {
        this.presenter = presenter;
        this.own = own;
    }

    static void on(JComponent component, AttachmentsPresenter presenter) {
        component.setTransferHandler(new AttachDrop(presenter, Optional.ofNullable(component.getTransferHandler())));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return picture(support)
                || own.filter(handler -> handler.canImport(support)).isPresent();
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
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
