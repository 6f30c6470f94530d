package somepolku.ui.imports.view;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import somepolku.kit.Formats;
import somepolku.ui.imports.model.PreviewRow;
import somepolku.ui.imports.model.PreviewRow.Kind;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;

/** What is in a file, or one of its counts; a count of zero is a dash, since most of them are zero. */
final class ContentCell extends DefaultTableCellRenderer {
    private final Formats formats;
    private final Font strong = Parts.styled(new JLabel(), "strong").getFont();

    ContentCell(Formats formats) {
        this.formats = formats;
        setIconTextGap(7);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, false, row, column);
        PreviewRow line = (PreviewRow) value;
        if (column == PreviewColumns.CONTENT) {
            content(line);
        } else {
            count(line, column);
        }
        return this;
    }

    private void content(PreviewRow line) {
        boolean top = line.kind() == Kind.GROUP || line.kind() == Kind.FILE && !line.inside();
        setHorizontalAlignment(SwingConstants.LEFT);
        setText(line.content());
        setToolTipText(line.content().isEmpty() ? null : line.content());
        setIcon(line.mark().map(ChannelMark::of).orElse(null));
        boolean quiet = line.kind() == Kind.LOCKED || line.kind() == Kind.TOTAL;
        setForeground((quiet ? Tone.TX2 : Tone.TX).now());
        if (top) {
            setFont(strong);
        }
    }

    private void count(PreviewRow line, int column) {
        setHorizontalAlignment(SwingConstants.RIGHT);
        setIcon(null);
        setToolTipText(null);
        if (line.kind() == Kind.REFUSED || line.kind() == Kind.LOCKED) {
            return;
        }
        int count = PreviewColumns.count(line, column);
        boolean quiet = count == 0 || column == PreviewColumns.SAME && line.kind() != Kind.TOTAL;
        setText(count == 0 ? "–" : formats.number(count));
        setForeground((quiet ? Tone.TX2 : Tone.TX).now());
        if (!quiet && (!line.inside() || column == PreviewColumns.ADDED)) {
            setFont(strong);
        }
    }
}
