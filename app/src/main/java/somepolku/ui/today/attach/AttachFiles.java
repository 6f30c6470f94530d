package somepolku.ui.today.attach;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import somepolku.ui.kit.file.TakesFiles;

/** Lays to the day whatever is dropped: where its attachments are listed, a file can be meant for nothing else. */
final class AttachFiles extends AttachDrop implements TakesFiles {
    private final transient AttachmentsPresenter presenter;

    private AttachFiles(AttachmentsPresenter presenter) {
        super(presenter, Optional.empty());
        this.presenter = presenter;
    }

    static void among(JComponent component, AttachmentsPresenter presenter) {
        component.setTransferHandler(new AttachFiles(presenter));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return files(support) || super.canImport(support);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!files(support)) {
            return super.importData(support);
        }
        try {
            List<?> dropped = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<Path> paths = dropped.stream()
                    .filter(File.class::isInstance)
                    .map(file -> ((File) file).toPath())
                    .toList();
            presenter.attach(paths);
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException gone) {
            // The source took its offer back: to the person nothing was dropped.
            return false;
        }
    }

    private static boolean files(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }
}
