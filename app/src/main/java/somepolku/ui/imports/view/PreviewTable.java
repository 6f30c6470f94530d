package somepolku.ui.imports.view;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.border.AbstractBorder;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumnModel;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Formats;
import somepolku.ui.imports.model.PreviewRow;
import somepolku.ui.imports.model.PreviewRow.Kind;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The files of an import with what becomes of their rows; the total stays in sight below. */
public final class PreviewTable {
    private static final List<Integer> WIDTHS = List.of(310, 224, 84, 84, 96, 84, 84);

    private final ListModel<PreviewRow> rows;
    private final ListModel<PreviewRow> total;
    private final JTable table;
    private List<PreviewRow> shown = List.of();
    private final Card card = new Card(
            new MigLayout("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[70:pref:pref,shrink 100]0[36!]"));

    public PreviewTable(Parts parts, Formats formats, Consumer<String> fold) {
        List<String> names = Stream.of("file", "content", "read", "added", "changed", "same", "skipped")
                .map(name -> parts.text("imports.column." + name))
                .toList();
        rows = new ListModel<>(names, (row, column) -> row);
        total = new ListModel<>(names, (row, column) -> row);
        table = Named.as(new Wrapping(rows), "imports.table", parts.text("imports.table"));
        furnish(table, parts, formats);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int at = table.rowAtPoint(event.getPoint());
                if (at >= 0 && (event.getX() < FileCell.FOLD || event.getClickCount() == 2)) {
                    fold(at, fold);
                }
            }
        });
        Keys.on(table, "SPACE", () -> fold(table.getSelectedRow(), fold));
        Keys.pass(table, "ENTER");
        JTable sum = Named.as(new JTable(total, table.getColumnModel()), "imports.total", parts.text("imports.total"));
        furnish(sum, parts, formats);
        sum.setFocusable(false);
        sum.setRowSelectionAllowed(false);
        sum.setShowGrid(false);
        sum.setBorder(new TopLine());
        JScrollPane pane = Parts.scroll(table);
        pane.setColumnHeaderView(table.getTableHeader());
        card.add(pane, "growx, wmin 0");
        card.add(sum, "growx, wmin 0");
    }

    public Card component() {
        return card;
    }

    public void show(List<PreviewRow> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        int last = all.size() - 1;
        int at = table.getSelectedRow();
        rows.show(last < 0 ? List.of() : all.subList(0, last));
        total.show(last < 0 ? List.of() : all.subList(last, all.size()));
        if (at >= 0 && at < rows.getRowCount()) {
            table.setRowSelectionInterval(at, at);
        }
        card.revalidate();
    }

    private void fold(int at, Consumer<String> fold) {
        if (at >= 0 && rows.row(at).kind() == Kind.GROUP) {
            fold.accept(rows.row(at).name());
        }
    }

    private static void furnish(JTable table, Parts parts, Formats formats) {
        table.setRowHeight(34);
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader().setResizingAllowed(false);
        TableColumnModel columns = table.getColumnModel();
        FileCell file = new FileCell(parts::text);
        ContentCell content = new ContentCell(formats);
        for (int column = 0; column < columns.getColumnCount(); column++) {
            columns.getColumn(column).setCellRenderer(column == PreviewColumns.FILE ? file : content);
            columns.getColumn(column).setPreferredWidth(WIDTHS.get(column));
            if (column > PreviewColumns.FILE) {
                columns.getColumn(column).setMaxWidth(WIDTHS.get(column));
            }
            if (column > PreviewColumns.CONTENT) {
                columns.getColumn(column).setMinWidth(WIDTHS.get(column));
            }
        }
        TableCellRenderer head = table.getTableHeader().getDefaultRenderer();
        table.getTableHeader().setDefaultRenderer((where, said, selected, focused, row, column) -> {
            Component cell = head.getTableCellRendererComponent(where, said, selected, focused, row, column);
            if (cell instanceof JLabel label) {
                label.setHorizontalAlignment(
                        column > PreviewColumns.CONTENT ? SwingConstants.RIGHT : SwingConstants.LEFT);
            }
            return cell;
        });
    }

    /** Asks for its colour while it paints, so that it follows the theme. */
    private static final class TopLine extends AbstractBorder {
        @Override
        public void paintBorder(Component on, Graphics g, int x, int y, int width, int height) {
            g.setColor(Tone.AXIS.now());
            g.fillRect(x, y, width, 1);
        }

        @Override
        public Insets getBorderInsets(Component on, Insets insets) {
            insets.set(1, 0, 0, 0);
            return insets;
        }
    }

    /** A table whose refused files say why across the columns of their counts, on as many lines as that takes. */
    private static final class Wrapping extends JTable {
        private final ListModel<PreviewRow> rows;

        Wrapping(ListModel<PreviewRow> rows) {
            super(rows);
            this.rows = rows;
        }

        @Override
        public void doLayout() {
            super.doLayout();
            for (int at = 0; at < rows.getRowCount(); at++) {
                setRowHeight(
                        at, Message.of(this, rows.row(at), messageBounds(at)).height());
            }
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            Graphics2D g = (Graphics2D) graphics.create();
            for (int at = 0; at < rows.getRowCount(); at++) {
                Message.of(this, rows.row(at), messageBounds(at)).paint(g);
            }
            g.dispose();
        }

        private Rectangle messageBounds(int at) {
            boolean wide = rows.row(at).content().isEmpty();
            Rectangle from = getCellRect(at, wide ? PreviewColumns.CONTENT : PreviewColumns.READ, false);
            Rectangle to = getCellRect(at, PreviewColumns.SKIPPED, false);
            return from.union(to);
        }
    }
}
