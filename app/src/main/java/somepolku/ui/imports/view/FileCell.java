package somepolku.ui.imports.view;

import java.awt.Component;
import java.awt.Graphics;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.imports.model.PreviewRow;
import somepolku.ui.imports.model.PreviewRow.Kind;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Middle;
import somepolku.ui.kit.part.Parts;

/** The name of a file or of what was dropped, with what it is as an icon; groups have a mark to fold them. */
final class FileCell extends JPanel implements TableCellRenderer {
    /** The left part of a group's cell, where a click folds it. */
    static final int FOLD = 30;

    private final Icon open = Icons.of("chevron-down", 14, Tone.TX2);
    private final Icon folded = Icons.of("chevron-right", 14, Tone.TX2);
    private final Icon folder = Icons.of("folder", 16, Tone.TX2);
    private final Icon file = Icons.of("file", 16, Tone.TX2);
    private final Icon lock = Icons.of("lock", 16, Tone.TX2);
    private final Icon warning = Icons.of("triangle-alert", 16, Tone.WARN);
    private final JLabel fold = new JLabel();
    private final JLabel plain = new JLabel();
    private final JLabel strong = Parts.styled(new JLabel(), "strong");
    private final UnaryOperator<String> texts;
    private boolean selected;

    FileCell(UnaryOperator<String> texts) {
        super(new MigLayout("ins 0, gap 0, fill, hidemode 3", "[]0[grow,fill,0::]", "[center]"));
        this.texts = texts;
        plain.setIconTextGap(8);
        strong.setIconTextGap(8);
        add(fold);
        add(plain, "wmin 0");
        add(strong, "wmin 0");
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean focused, int row, int column) {
        PreviewRow line = (PreviewRow) value;
        boolean total = line.kind() == Kind.TOTAL;
        boolean closed = line.kind() == Kind.GROUP
                && (row + 1 >= table.getRowCount() || !((PreviewRow) table.getValueAt(row + 1, column)).inside());
        selected = isSelected;
        setBackground(isSelected ? table.getSelectionBackground() : table.getBackground());
        fold.setIcon(line.kind() == Kind.GROUP ? closed ? folded : open : null);
        fold.setBorder(BorderFactory.createEmptyBorder(0, line.kind() == Kind.GROUP ? 12 : 0, 0, 0));
        JLabel said = line.inside() ? plain : strong;
        plain.setVisible(line.inside());
        strong.setVisible(!line.inside());
        said.setIcon(total ? null : icon(line.kind()));
        said.setForeground((line.kind() == Kind.LOCKED ? Tone.TX2 : Tone.TX).now());
        int left = total ? 12 : line.kind() == Kind.GROUP ? 7 : line.inside() ? 42 : 33;
        said.setBorder(BorderFactory.createEmptyBorder(0, left, 0, 8));
        int taken = fold.getPreferredSize().width + left + 8 + (total ? 0 : 16 + said.getIconTextGap());
        int width = table.getColumnModel().getColumn(column).getWidth() - taken;
        said.setText(Middle.fit(line.name(), width, said.getFontMetrics(said.getFont())::stringWidth));
        getAccessibleContext().setAccessibleName(name(line, closed));
        return this;
    }

    private String name(PreviewRow line, boolean closed) {
        if (line.kind() == Kind.GROUP) {
            return line.name() + ", " + texts.apply(closed ? "imports.file.folded" : "imports.file.open");
        }
        return line.message().isEmpty() ? line.name() : line.name() + ", " + line.message();
    }

    private Icon icon(Kind kind) {
        return switch (kind) {
            case GROUP -> folder;
            case LOCKED -> lock;
            case REFUSED -> warning;
            default -> file;
        };
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        if (selected) {
            g.setColor(Tone.AC.now());
            g.fillRoundRect(0, 7, 3, getHeight() - 14, 3, 3);
        }
    }
}
