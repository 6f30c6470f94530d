package somepolku.ui.plan.board;

import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/**
 * Five columns of cards. Up and down in a column, left and right between them; with Alt the card goes along. Enter opens
 * it, Delete takes it away; the mouse drags it.
 */
public final class Board {
    private final Ui ui;
    private final Parts parts;
    private final PlanPresenter presenter;
    private final PlanWords words;
    private final JPanel panel;
    private final Map<State, Column> columns = new EnumMap<>(State.class);
    private boolean drawing;

    /** One column: its list, its cards, and the number beside its name. */
    private record Column(JList<ContentItem> list, DefaultListModel<ContentItem> cards, CardCell cell, JLabel count) {}

    public Board(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.words = new PlanWords(ui);
        panel = Region.mark(Parts.panel(
                "ins 0, gap 12 0, fill",
                "[0:0:,grow,fill][0:0:,grow,fill][0:0:,grow,fill][0:0:,grow,fill][0:0:,grow,fill]",
                "[28!,center]8[grow,fill]"));
        panel.setName("plan.board");
        for (State state : State.values()) {
            add(state);
        }
    }

    public JComponent view() {
        return panel;
    }

    /** To the card that is chosen, else to the first there is. */
    public void focus() {
        Optional<Column> chosen = columns.values().stream()
                .filter(column -> !column.list.isSelectionEmpty())
                .findFirst();
        Column column = chosen.or(() -> columns.values().stream()
                        .filter(any -> !any.cards.isEmpty())
                        .findFirst())
                .orElseGet(() -> columns.values().iterator().next());
        if (column.list.isSelectionEmpty() && !column.cards.isEmpty()) {
            column.list.setSelectedIndex(0);
        }
        column.list.requestFocusInWindow();
    }

    public void show(PlanState state) {
        drawing = true;
        boolean inside = columns.values().stream().anyMatch(column -> column.list.isFocusOwner());
        boolean moved = false;
        for (State each : State.values()) {
            Column column = columns.get(each);
            List<ContentItem> now = state.plan().in(each);
            if (!items(column).equals(now)) {
                column.cards.clear();
                now.forEach(column.cards::addElement);
            }
            column.count.setText(ui.calm().figure(String.valueOf(now.size())));
            int at = state.chosen()
                    .map(id -> now.stream().map(ContentItem::id).toList().indexOf(id))
                    .orElse(-1);
            if (at >= 0) {
                moved |= inside && !column.list.isFocusOwner();
                column.list.setSelectedIndex(at);
                column.list.ensureIndexIsVisible(at);
                if (moved) {
                    column.list.requestFocusInWindow();
                }
            } else {
                column.list.clearSelection();
            }
        }
        drawing = false;
        panel.repaint();
    }

    private static List<ContentItem> items(Column column) {
        List<ContentItem> items = new ArrayList<>();
        for (int at = 0; at < column.cards.size(); at++) {
            items.add(column.cards.get(at));
        }
        return items;
    }

    private void add(State state) {
        int x = state.ordinal();
        String word = state.name().toLowerCase(Locale.ROOT);
        JPanel head = Parts.panel("ins 0 4 0 0, gap 0, fill, hidemode 3", "[]8[]push[]", "[28!,center]");
        head.add(parts.label("h4", words.state(state)));
        JLabel count = parts.label("secondary", "");
        count.setName("plan.count." + word);
        head.add(count);
        if (state.compareTo(State.PUBLISHED) < 0) {
            JComponent plus = parts.icon(
                    "plan.add." + word, "plan.add." + word, "plus", () -> presenter.add(state, Optional.empty()));
            head.add(Changing.control(ui, plus), "w 28!, h 28!");
        }
        panel.add(head, "cell " + x + " 0, growx, wmin 0");
        DefaultListModel<ContentItem> cards = new DefaultListModel<>();
        JList<ContentItem> list = Named.as(new JList<>(cards), "plan.column." + word, words.state(state));
        CardCell cell = new CardCell(ui);
        list.setCellRenderer(cell);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        new CardDrag(list, this::dropped);
        Column column = new Column(list, cards, cell, count);
        columns.put(state, column);
        keys(list, state);
        JScrollPane pane = Parts.scroll(list);
        // The bar that comes with many cards takes of their width.
        pane.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                wide(column, pane.getViewport().getWidth());
            }
        });
        panel.add(pane, "cell " + x + " 1, w 0:0:, grow, hmin 0");
    }

    /** The height of a card depends on its width. */
    private static void wide(Column column, int width) {
        column.cell.wide(width);
        column.list.setFixedCellWidth(width);
        column.list.setFixedCellHeight(1);
        column.list.setFixedCellHeight(-1);
    }

    private void keys(JList<ContentItem> list, State state) {
        Parts.act(list, "LEFT", () -> toColumn(state, -1, list.getSelectedIndex()));
        Parts.act(list, "RIGHT", () -> toColumn(state, 1, list.getSelectedIndex()));
        Parts.act(
                list,
                "alt RIGHT",
                () -> chosen(list).ifPresent(item -> presenter.cards().step(item, 1)));
        Parts.act(
                list,
                "alt LEFT",
                () -> chosen(list).ifPresent(item -> presenter.cards().step(item, -1)));
        Parts.act(list, "ENTER", () -> chosen(list).ifPresent(item -> presenter.open(item, Ask.NOTHING)));
        Parts.act(list, "DELETE", () -> chosen(list).ifPresent(presenter::remove));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                boolean onCard = list.getSelectedIndex() >= 0
                        && list.getCellBounds(list.getSelectedIndex(), list.getSelectedIndex())
                                .contains(event.getPoint());
                if (event.getClickCount() == 2 && onCard) {
                    chosen(list).ifPresent(item -> presenter.open(item, Ask.NOTHING));
                }
            }
        });
        list.addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting()) {
                chosen(list).ifPresent(item -> presenter.choose(Optional.of(item.id())));
            }
        });
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (list.isSelectionEmpty() && list.getModel().getSize() > 0) {
                    list.setSelectedIndex(0);
                }
                list.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                list.repaint();
            }
        });
    }

    /** Into the column above which it was let go, whether that has cards or not. */
    private void dropped(ContentItem item, MouseEvent event) {
        Point at = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), panel);
        int column = at.x * State.values().length / Math.max(1, panel.getWidth());
        if (panel.contains(at)) {
            presenter.cards().move(item, State.values()[column]);
        }
    }

    private static Optional<ContentItem> chosen(JList<ContentItem> list) {
        return Optional.ofNullable(list.getSelectedValue());
    }

    /** To the next column that has cards; the row stays about the same. */
    private void toColumn(State from, int by, int row) {
        for (int at = from.ordinal() + by; at >= 0 && at < State.values().length; at += by) {
            Column column = columns.get(State.values()[at]);
            if (!column.cards.isEmpty()) {
                column.list.setSelectedIndex(Math.min(Math.max(row, 0), column.cards.size() - 1));
                column.list.ensureIndexIsVisible(column.list.getSelectedIndex());
                column.list.requestFocusInWindow();
                return;
            }
        }
    }
}
