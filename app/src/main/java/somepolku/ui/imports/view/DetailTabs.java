package somepolku.ui.imports.view;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import somepolku.ui.imports.model.DetailRow;
import somepolku.ui.imports.model.ImportsState.Tab;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Skipped, changed and new rows, one list each. */
public final class DetailTabs {
    private static final List<String> NAMES =
            List.of("imports.column.rows", "imports.column.file", "imports.column.why");

    private final Card card = new Card(new MigLayout("ins 4 0 0 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
    private final JTabbedPane pane;
    private final List<Lines> lists = new ArrayList<>();
    private final Parts parts;
    private final List<String> columns;
    private List<Tab> shown = List.of();

    public DetailTabs(Parts parts) {
        this.parts = parts;
        columns = NAMES.stream().map(key -> parts.text(key)).toList();
        pane = Named.as(new JTabbedPane(), "imports.tabs", parts.text("imports.tabs"));
        pane.putClientProperty("JTabbedPane.tabAreaInsets", new Insets(0, 8, 0, 8));
        pane.addChangeListener(event -> weigh());
        card.add(pane, "grow, wmin 0, hmin 0");
    }

    public Card component() {
        return card;
    }

    public void show(List<Tab> tabs) {
        if (tabs.equals(shown)) {
            return;
        }
        shown = tabs;
        while (lists.size() > tabs.size()) {
            lists.remove(lists.size() - 1);
            pane.removeTabAt(pane.getTabCount() - 1);
        }
        for (int at = 0; at < tabs.size(); at++) {
            if (at >= lists.size()) {
                add(tabs.get(at), at);
            }
            pane.setTitleAt(at, tabs.get(at).title());
            ((JLabel) pane.getTabComponentAt(at)).setText(tabs.get(at).title());
            lists.get(at).show(tabs.get(at));
        }
        if (pane.getSelectedIndex() < 0
                || tabs.get(pane.getSelectedIndex()).rows().isEmpty()) {
            Stream.iterate(0, at -> at < tabs.size(), at -> at + 1)
                    .filter(at -> !tabs.get(at).rows().isEmpty())
                    .findFirst()
                    .ifPresent(pane::setSelectedIndex);
        }
    }

    /** The chosen tab is bold as well as underlined. */
    private void weigh() {
        for (int at = 0; at < pane.getTabCount(); at++) {
            if (pane.getTabComponentAt(at) instanceof JLabel label) {
                Parts.styled(label, at == pane.getSelectedIndex() ? "strong" : "secondary");
            }
        }
    }

    private void add(Tab tab, int at) {
        Lines lines = new Lines(columns, parts.label("medium secondary", ""));
        JTable table = Named.as(new Telling(lines), "imports.list." + at, tab.title());
        Parts.styled(table, "medium");
        table.setTableHeader(null);
        table.setRowHeight(34);
        table.getColumnModel().getColumn(0).setMinWidth(205);
        table.getColumnModel().getColumn(0).setMaxWidth(205);
        table.getColumnModel().getColumn(1).setPreferredWidth(230);
        table.getColumnModel().getColumn(2).setPreferredWidth(610);
        table.setPreferredScrollableViewportSize(new Dimension(400, 3 * 34));
        Keys.pass(table, "ENTER");
        lines.table = table;
        lines.pane = Parts.scroll(table);
        lines.nothing.setBorder(BorderFactory.createEmptyBorder(8, 16, 8, 16));
        lines.nothing.setVerticalAlignment(SwingConstants.TOP);
        lists.add(lines);
        pane.addTab(tab.title(), lines.pane);
        pane.setTabComponentAt(at, Parts.styled(new JLabel(), at == 0 ? "strong" : "secondary"));
    }

    /** A table whose tooltip says what is cut, and all row numbers. */
    private static final class Telling extends JTable {
        private final Lines lines;

        Telling(Lines lines) {
            super(lines.rows);
            this.lines = lines;
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int at = rowAtPoint(event.getPoint());
            if (at < 0) {
                return null;
            }
            DetailRow row = lines.rows.row(at);
            boolean numbers =
                    columnAtPoint(event.getPoint()) == 0 && !row.allLines().isEmpty();
            return numbers ? row.allLines() : row.what();
        }
    }

    /** One tab's list, and what stands there when it is empty. */
    private static final class Lines {
        private final ListModel<DetailRow> rows;
        private final JLabel nothing;
        private @Nullable JTable table;
        private @Nullable JScrollPane pane;

        Lines(List<String> names, JLabel nothing) {
            this.rows = new ListModel<>(
                    names, (line, column) -> column == 0 ? line.where() : column == 1 ? line.file() : line.what());
            this.nothing = nothing;
        }

        void show(Tab tab) {
            rows.show(tab.rows());
            nothing.setText(tab.empty());
            if (pane != null && table != null) {
                table.getAccessibleContext().setAccessibleName(tab.title());
                pane.setViewportView(tab.rows().isEmpty() ? nothing : table);
            }
        }
    }
}
