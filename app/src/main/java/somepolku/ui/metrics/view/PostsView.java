package somepolku.ui.metrics.view;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;
import somepolku.ui.metrics.model.PostTable;
import somepolku.ui.metrics.model.PostTable.Column;
import somepolku.ui.metrics.model.PostTable.Row;

/** The posts of a channel with their figures; heads sort, Enter or a double click opens the day of a post. */
public final class PostsView {
    private static final int DAY = 0;
    private static final int TITLE = 1;
    private static final int FIRST_VALUE = 2;
    private static final int FITTING = 5;

    private final Parts parts;
    private final BiConsumer<LocalDate, Activity> open;
    private final BiConsumer<MetricKey, Activity> trail;
    private final Card card =
            new Card(new MigLayout("ins 14 16 10 16, gap 0, fill", "[grow,fill]", "[32!]10[grow,fill]6[]"));
    private final JLabel title;
    private final JLabel channel;
    private final NotesView notes;
    private final JScrollPane pane;
    private ListModel<Row> model = new ListModel<>(List.of(), (row, column) -> "");
    private List<Column> columns = List.of();
    private JTable table = new JTable();

    /**
     * Makes it.
     *
     * @param open goes to a post on its day
     * @param trail opens where a figure of a post comes from
     */
    public PostsView(Parts parts, BiConsumer<LocalDate, Activity> open, BiConsumer<MetricKey, Activity> trail) {
        this.parts = parts;
        this.trail = trail;
        this.open = open;
        title = parts.label("h2", "");
        channel = parts.label("medium secondary", "");
        channel.setIconTextGap(7);
        notes = new NotesView(parts);
        pane = Parts.scroll(table);
        JComponent head = Parts.panel("ins 0, gap 0, fill", "[]12[]push", "[32!,center]");
        head.add(title);
        head.add(channel);
        card.add(head, "wmin 0, wrap");
        card.add(pane, "grow, wmin 0, hmin 0, wrap");
        card.add(notes, "growx, wmin 0");
        card.setVisible(false);
    }

    public JComponent component() {
        return card;
    }

    public void show(Optional<PostTable> shown) {
        card.setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(PostTable posts) {
        title.setText(posts.title());
        channel.setText(posts.channel());
        channel.setIcon(posts.mark().map(ChannelMark::of).orElse(null));
        notes.show(posts.notes());
        if (!posts.columns().equals(columns) || table.getColumnCount() == 0) {
            columns = posts.columns();
            build();
        }
        model.show(posts.rows());
    }

    private void build() {
        List<String> names = new ArrayList<>(List.of(
                parts.text("metrics.column.day"),
                parts.text(columns.isEmpty() ? "metrics.column.done" : "metrics.column.title")));
        columns.forEach(column -> names.add(column.unit()));
        model = new ListModel<>(names, PostsView::cell);
        table = Named.as(new JTable(model), "metrics.posts", parts.text("metrics.posts"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, IntStream.range(FIRST_VALUE, names.size()).boxed().collect(Collectors.toSet()));
        table.getColumnModel().getColumn(DAY).setPreferredWidth(112);
        table.getColumnModel().getColumn(DAY).setMaxWidth(160);
        table.getColumnModel().getColumn(TITLE).setPreferredWidth(260);
        IntStream.range(FIRST_VALUE, names.size())
                .forEach(at -> table.getColumnModel().getColumn(at).setPreferredWidth(96));
        boolean many = columns.size() > FITTING;
        table.setAutoResizeMode(many ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        pane.setHorizontalScrollBarPolicy(
                many
                        ? ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED
                        : ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        table.setRowSorter(sorter(names.size()));
        Parts.act(table, "ENTER", this::open);
        Parts.act(table, "CONTEXT_MENU", this::trail);
        Parts.act(table, "shift F10", this::trail);
        table.setCellSelectionEnabled(!columns.isEmpty());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        pane.setViewportView(table);
    }

    /** Sorts by what the cells mean and not by how they are said; of numbers the greatest first. */
    private TableRowSorter<ListModel<Row>> sorter(int size) {
        TableRowSorter<ListModel<Row>> sorter = new TableRowSorter<>(model) {
            @Override
            public void toggleSortOrder(int column) {
                boolean sorted = getSortKeys().stream().anyMatch(key -> key.getColumn() == column);
                if (sorted || column == TITLE) {
                    super.toggleSortOrder(column);
                } else {
                    setSortKeys(List.of(new SortKey(column, SortOrder.DESCENDING)));
                }
            }
        };
        for (int at = 0; at < size; at++) {
            sorter.setComparator(at, Cell.IN_ORDER);
        }
        return sorter;
    }

    /** What a cell says and where it belongs; what nobody knows belongs below every number. */
    private record Cell(String said, double order) {
        static final Comparator<Cell> IN_ORDER =
                Comparator.comparingDouble(Cell::order).thenComparing(Cell::said, String.CASE_INSENSITIVE_ORDER);

        @Override
        public String toString() {
            return said;
        }
    }

    private static Object cell(Row row, int column) {
        if (column == DAY) {
            return new Cell(row.dayText(), row.day().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        }
        if (column == TITLE) {
            return new Cell(row.title(), 0);
        }
        PostTable.Value value = row.values().get(column - FIRST_VALUE);
        return new Cell(value.text(), value.value().orElse(Double.NEGATIVE_INFINITY));
    }

    /** Where the chosen figure comes from; false where none is chosen. */
    public boolean trail() {
        int at = table.getSelectedRow();
        int column = table.getSelectedColumn() - FIRST_VALUE;
        if (!card.isVisible() || at < 0 || column < 0 || column >= columns.size()) {
            return card.isVisible();
        }
        Row row = model.row(table.convertRowIndexToModel(at));
        if (row.values().get(column).value().isPresent()) {
            trail.accept(columns.get(column).key(), row.deed());
        }
        return true;
    }

    /** The day of a post; of one of its figures where that comes from. */
    private void open() {
        int at = table.getSelectedRow();
        if (table.getSelectedColumn() >= FIRST_VALUE) {
            trail();
        } else if (at >= 0) {
            Row row = model.row(table.convertRowIndexToModel(at));
            row.day().ifPresent(day -> open.accept(day, row.deed()));
        }
    }
}
