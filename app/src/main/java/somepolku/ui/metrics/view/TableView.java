package somepolku.ui.metrics.view;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import somepolku.domain.term.DaySpan;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;
import somepolku.ui.metrics.model.MetricsState.Row;

/** The chart's twin: every value of the range in a table. */
public final class TableView {
    private static final int VALUE = 1;

    private final ListModel<Row> values;
    private final JTable table;
    private final JScrollPane pane;

    /** @param trail opens what a value was computed from */
    public TableView(Parts parts, Consumer<DaySpan> trail) {
        values = new ListModel<>(
                List.of(
                        parts.text("metrics.column.days"),
                        parts.text("metrics.column.value"),
                        parts.text("metrics.column.source")),
                (row, column) -> column == 0 ? row.days() : column == VALUE ? row.value() : row.source());
        table = Named.as(new JTable(values), "metrics.table", parts.text("metrics.view.table"));
        Tables.align(table, Set.of(VALUE));
        table.getColumnModel().getColumn(0).setPreferredWidth(280);
        table.getColumnModel().getColumn(1).setPreferredWidth(140);
        table.getColumnModel().getColumn(2).setPreferredWidth(260);
        Runnable open = () -> chosen().ifPresent(trail);
        Parts.act(table, "ENTER", open);
        Parts.act(table, "CONTEXT_MENU", open);
        Parts.act(table, "shift F10", open);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open.run();
                }
            }
        });
        pane = Parts.scroll(table);
    }

    public JScrollPane component() {
        return pane;
    }

    /** The days of the chosen value. */
    public Optional<DaySpan> chosen() {
        int at = table.getSelectedRow();
        return at < 0 || at >= values.getRowCount()
                ? Optional.empty()
                : values.row(at).span();
    }

    public void show(List<Row> rows) {
        values.show(rows);
    }
}
