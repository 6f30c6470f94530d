package somepolku.ui.plan.board;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;

/** Cards dragged from one column to another. Only within this window: a card is nothing elsewhere. */
final class CardMove extends TransferHandler {
    private static final DataFlavor CARD = flavor();

    private final transient State column;
    private final transient BiConsumer<ContentItem, State> moved;

    CardMove(State column, BiConsumer<ContentItem, State> moved) {
        this.column = column;
        this.moved = moved;
    }

    /** An object of this program: nothing of it is written down on the way. */
    private static DataFlavor flavor() {
        String mime = DataFlavor.javaJVMLocalObjectMimeType + ";class=" + ContentItem.class.getName();
        try {
            return new DataFlavor(mime, "card", ContentItem.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int getSourceActions(JComponent list) {
        return MOVE;
    }

    @Override
    protected Transferable createTransferable(JComponent list) {
        ContentItem item = ((JList<?>) list).getSelectedValue() instanceof ContentItem one ? one : null;
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {CARD};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return CARD.equals(flavor) && item != null;
            }

            @Override
            public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                if (item == null || !CARD.equals(flavor)) {
                    throw new UnsupportedFlavorException(flavor);
                }
                return item;
            }
        };
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop() && support.isDataFlavorSupported(CARD);
    }

    @Override
    public boolean importData(TransferSupport support) {
        return canImport(support) && take(support.getTransferable());
    }

    /** Moves the card that was dropped here. */
    boolean take(Transferable dropped) {
        try {
            moved.accept((ContentItem) dropped.getTransferData(CARD), column);
            return true;
        } catch (UnsupportedFlavorException | IOException another) {
            // Something else was dropped: nothing to move.
            return false;
        }
    }
}
