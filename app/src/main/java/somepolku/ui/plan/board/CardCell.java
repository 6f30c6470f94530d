package somepolku.ui.plan.board;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.UUID;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Purposes;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Rounded;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.plan.model.PlanWords;

/** Draws one content as a card: its title, what it is for, where, and when. */
final class CardCell extends JComponent implements ListCellRenderer<ContentItem> {
    private static final int PAD = 12;
    private static final int GAP = 8;
    private static final int LINE = 20;
    private static final int TAG = 20;
    private static final int TITLE_LINES = 4;
    private static final int TAG_TEXT = 22;

    private final transient Ui ui;
    private final transient PlanWords words;
    private transient ContentItem item = ContentItem.idea(new Id<>(new UUID(0, 0)), "");
    private boolean chosen;
    private boolean focused;
    private int width = 180;

    CardCell(Ui ui) {
        this.ui = ui;
        this.words = new PlanWords(ui);
    }

    /** As wide as the column. */
    void wide(int now) {
        width = now;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ContentItem> list, ContentItem value, int index, boolean selected, boolean focus) {
        item = value;
        chosen = selected && list.isFocusOwner();
        focused = focus && list.isFocusOwner();
        getAccessibleContext().setAccessibleName(words.aloud(value));
        setToolTipText(value.when().cue().isBlank() ? null : value.when().cue());
        return this;
    }

    private FontMetrics metrics(int size) {
        return getFontMetrics(Type.plain(size));
    }

    private int inner() {
        return Math.max(40, width - 2 * PAD);
    }

    private List<String> title(FontMetrics metrics) {
        return Wrapped.lines(item.title(), metrics, inner(), TITLE_LINES);
    }

    /** Strong where it is chosen, unless that would take a line more. */
    private Font titleFont() {
        Font strong = Type.semibold(14);
        boolean fits =
                title(getFontMetrics(strong)).size() == title(metrics(14)).size();
        return chosen && fits ? strong : Type.plain(14);
    }

    @Override
    public Dimension getPreferredSize() {
        int lines = title(metrics(14)).size();
        int height = PAD + lines * LINE + tagRows() * (TAG + 4) + (tagRows() > 0 ? 4 : 0);
        height += words.note(item).isEmpty() ? 0 : LINE;
        return new Dimension(width, height + LINE + 4 + PAD - 2 + GAP);
    }

    private int tagRows() {
        int rows = 0;
        int x = Integer.MAX_VALUE / 2;
        for (Purpose purpose : item.what().purposes()) {
            int wide = tagWidth(purpose);
            if (x + wide > inner()) {
                rows++;
                x = 0;
            }
            x += wide + 4;
        }
        return rows;
    }

    private int tagWidth(Purpose purpose) {
        return Math.min(inner(), metrics(12).stringWidth(Purposes.text(ui, purpose)) + TAG_TEXT + 6);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int height = getHeight() - GAP;
        Rounded edge = new Rounded(getWidth(), height);
        edge.fill(g, Tone.CARD.now());
        edge.draw(g, Tone.LINE.now());
        if (chosen || focused) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(1, 1, getWidth() - 3, height - 3, 18, 18);
            g.setStroke(new BasicStroke(1));
        }
        int y = PAD;
        g.setColor(Tone.TX.now());
        g.setFont(titleFont());
        FontMetrics metrics = g.getFontMetrics();
        for (String line : title(metrics)) {
            g.drawString(line, PAD, y + metrics.getAscent() + (LINE - metrics.getHeight()) / 2);
            y += LINE;
        }
        y = tags(g, y);
        String note = words.note(item);
        if (!note.isEmpty()) {
            text(g, note, Tone.TX2, PAD, y, inner());
            y += LINE;
        }
        foot(g, height - PAD - LINE + 2);
        g.dispose();
    }

    private int tags(Graphics2D g, int top) {
        if (item.what().purposes().isEmpty()) {
            return top;
        }
        int x = 0;
        int y = top + 4;
        for (Purpose purpose : item.what().purposes()) {
            int wide = tagWidth(purpose);
            if (x > 0 && x + wide > inner()) {
                x = 0;
                y += TAG + 4;
            }
            g.setColor(Tone.LINE.now());
            g.drawRoundRect(PAD + x, y, wide - 1, TAG - 1, 10, 10);
            Icon icon = Icons.of(Purposes.icon(purpose), 12, Tone.TX2);
            icon.paintIcon(this, g, PAD + x + 5, y + 4);
            text(g, Purposes.text(ui, purpose), Tone.TX2, PAD + x + TAG_TEXT - 2, y, wide - TAG_TEXT);
            x += wide + 4;
        }
        return y + TAG + 4;
    }

    /** The channel with its mark, and at the end the day. */
    private void foot(Graphics2D g, int y) {
        String end = words.end(item);
        FontMetrics small = metrics(12);
        int right = end.isEmpty() ? 0 : small.stringWidth(end) + 6;
        List<ChannelId> channels = item.what().channels();
        int x = PAD;
        if (channels.isEmpty()) {
            g.setColor(Tone.TX2.now());
            g.setStroke(
                    new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {2, 2.5f}, 0));
            g.drawOval(x, y + 4, 11, 11);
            x += 18;
        }
        for (ChannelId channel : channels) {
            ChannelMark.of(words.mark(channel)).paintIcon(this, g, x, y + 4);
            x += 16;
        }
        x += channels.isEmpty() ? 0 : 2;
        text(g, words.channels(item), Tone.TX2, x, y, inner() - (x - PAD) - right);
        if (!end.isEmpty()) {
            text(g, end, Tone.TX2, PAD + inner() - small.stringWidth(end), y, right);
        }
    }

    private void text(Graphics2D g, String said, Tone tone, int x, int y, int wide) {
        g.setFont(Type.plain(12));
        g.setColor(tone.now());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                Wrapped.cut(said, metrics, Math.max(wide, 12)),
                x,
                y + metrics.getAscent() + (LINE - metrics.getHeight()) / 2);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
