package somepolku.ui.plan.board;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import somepolku.domain.journal.ContentItem;

/** Carries a card with the mouse; who is told where it was let go decides what that means. */
final class CardDrag extends MouseAdapter {
    private static final int FAR = 8;

    private final JList<ContentItem> list;
    private final BiConsumer<ContentItem, MouseEvent> dropped;
    private Optional<ContentItem> carried = Optional.empty();
    private Point start = new Point();
    private boolean moving;

    CardDrag(JList<ContentItem> list, BiConsumer<ContentItem, MouseEvent> dropped) {
        this.list = list;
        this.dropped = dropped;
        list.addMouseListener(this);
        list.addMouseMotionListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        int at = list.locationToIndex(event.getPoint());
        boolean onCard = at >= 0
                && SwingUtilities.isLeftMouseButton(event)
                && list.getCellBounds(at, at).contains(event.getPoint());
        carried = onCard ? Optional.of(list.getModel().getElementAt(at)) : Optional.empty();
        start = event.getPoint();
        moving = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (carried.isPresent() && !moving && start.distance(event.getPoint()) > FAR) {
            moving = true;
            list.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        }
        // What would be chosen in passing is not what is carried.
        carried.filter(card -> moving).ifPresent(card -> list.setSelectedValue(card, false));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        list.setCursor(null);
        Optional<ContentItem> card = carried.filter(one -> moving);
        carried = Optional.empty();
        moving = false;
        card.ifPresent(one -> dropped.accept(one, event));
    }
}
