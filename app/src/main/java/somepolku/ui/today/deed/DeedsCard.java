package somepolku.ui.today.deed;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import somepolku.domain.journal.Activity;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws the list of a day's deeds. A click or Enter opens the form of one; Delete removes it, with undo. */
public final class DeedsCard {
    private static final int SHOWN_AT_MOST = 6;
    private static final int SHOWN_AT_LEAST = 2;
    private static final int HEAD = 45;

    private final DeedsPresenter presenter;
    private final Card card = new Card(new BorderLayout());
    private final DefaultListModel<Activity> model = new DefaultListModel<>();
    private final Rows list;
    private final JLabel heading;
    private final JLabel summary;
    private boolean showing;

    public DeedsCard(Ui ui, DeedsPresenter presenter) {
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        heading = parts.label("h4", "");
        summary = parts.label("h4plain secondary", "");
        summary.setName("deeds.summary");
        list = Named.as(new Rows(model), "deeds", ui.text("today.deeds"));
        list.setCellRenderer(new DeedRow(ui, presenter));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(event -> chosen());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (!list.isSelectionEmpty()) {
                    presenter.edit();
                }
            }
        });
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (list.isSelectionEmpty() && !model.isEmpty() && event.getCause() != FocusEvent.Cause.MOUSE_EVENT) {
                    // Without a chosen row nobody who comes by keyboard sees where the focus is.
                    list.setSelectedIndex(0);
                }
            }
        });
        Parts.act(list, "ENTER", presenter::edit);
        Parts.act(list, "DELETE", presenter::removeChosen);
        JComponent head = Parts.panel("ins 0 17 0 16, gap 0, fill", "[]4[]push", "[44!,center]");
        head.add(heading);
        head.add(summary);
        head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tone.LINE2.now()));
        ui.look()
                .listen(
                        ui.lifetime(),
                        () -> head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Tone.LINE2.now())));
        card.add(head, BorderLayout.NORTH);
        card.add(Parts.scroll(list));
        presenter.deeds().follow(ui.lifetime(), this::show);
        ui.channelsChanged().listen(ui.lifetime(), list::repaint);
        ui.calm().listen(ui.lifetime(), () -> show(presenter.deeds().now()));
    }

    public JComponent view() {
        return card;
    }

    /** Puts the focus on the chosen row. */
    public void focus() {
        list.requestFocusInWindow();
    }

    private void show(Deeds deeds) {
        showing = true;
        heading.setText(presenter.heading());
        String sum = presenter.summary();
        summary.setText(sum.isEmpty() ? "" : "\u00b7 " + sum);
        model.clear();
        model.addAll(deeds.list());
        list.clearSelection();
        deeds.chosen().flatMap(id -> Deeds.find(deeds.list(), id)).ifPresent(deed -> list.setSelectedValue(deed, true));
        list.setVisibleRowCount(Math.min(SHOWN_AT_MOST, Math.max(1, deeds.list().size())));
        // In a small window the card gives way to the note, but never leaves room for rows that are not there.
        int least = Math.min(SHOWN_AT_LEAST, Math.max(1, deeds.list().size()));
        card.setMinimumSize(new Dimension(0, HEAD + list.heightOf(least)));
        card.revalidate();
        showing = false;
    }

    private void chosen() {
        if (!showing) {
            presenter.choose(Optional.ofNullable(list.getSelectedValue()).map(Activity::id));
        }
    }

    /** A list that is as tall as its rows, up to some, and then scrolls. */
    private static final class Rows extends JList<Activity> {
        Rows(DefaultListModel<Activity> model) {
            super(model);
            setOpaque(false);
        }

        /** A long title is shortened; the purpose beside it stays in sight. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return new Dimension(100, heightOf(getVisibleRowCount()));
        }

        int heightOf(int rows) {
            int last = Math.min(rows, getModel().getSize()) - 1;
            return last < 0 ? 0 : getCellBounds(0, last).height;
        }
    }
}
