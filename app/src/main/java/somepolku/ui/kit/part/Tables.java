package somepolku.ui.kit.part;

import java.util.Set;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** What all tables share. */
public final class Tables {
    private Tables() {}

    /** Aligns words to the left and numbers to the right, heads as their columns. */
    public static void align(JTable table, Set<Integer> numbers) {
        table.getTableHeader().setReorderingAllowed(false);
        table.setFillsViewportHeight(true);
        for (int column = 0; column < table.getColumnCount(); column++) {
            int side = numbers.contains(column) ? SwingConstants.TRAILING : SwingConstants.LEADING;
            DefaultTableCellRenderer cell = new DefaultTableCellRenderer();
            cell.setHorizontalAlignment(side);
            table.getColumnModel().getColumn(column).setCellRenderer(cell);
            var plain = table.getTableHeader().getDefaultRenderer();
            table.getColumnModel().getColumn(column).setHeaderRenderer((owner, value, selected, focused, row, at) -> {
                var head = plain.getTableCellRendererComponent(owner, value, selected, focused, row, at);
                if (head instanceof javax.swing.JLabel label) {
                    label.setHorizontalAlignment(side);
                }
                return head;
            });
        }
    }
}
