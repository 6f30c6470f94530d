package somepolku.ui.imports.guide;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.GuideKey;
import somepolku.ui.imports.guide.GuidesState.Group;
import somepolku.ui.imports.guide.GuidesState.Line;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** All guides in one list; the first of each channel carries the channel's name above it. */
final class GuideList {
    private final DefaultListModel<Item> items = new DefaultListModel<>();
    private final JList<Item> list = new JList<>(items);
    private final Parts parts;
    private final Consumer<GuideKey> chosen;
    private List<Group> groups = List.of();
    private boolean drawing;

    private record Item(Group group, Line line) {
        boolean first() {
            return group.lines().get(0).equals(line);
        }
    }

    GuideList(Parts parts, Consumer<GuideKey> chosen) {
        this.parts = parts;
        this.chosen = chosen;
        Named.as(list, "imports.guides", parts.text("imports.guide.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setCellRenderer((all, item, index, selected, focused) -> cell(item, selected, focused));
        list.addListSelectionListener(event -> {
            if (!drawing && list.getSelectedValue() != null) {
                chosen(list.getSelectedValue());
            }
        });
    }

    JList<?> component() {
        return list;
    }

    void show(List<Group> next, GuideKey key) {
        drawing = true;
        if (!next.equals(groups)) {
            groups = next;
            items.clear();
            next.forEach(group -> group.lines().forEach(line -> items.addElement(new Item(group, line))));
        }
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).line.key().equals(key) && at != list.getSelectedIndex()) {
                list.setSelectedIndex(at);
                list.ensureIndexIsVisible(at);
            }
        }
        drawing = false;
    }

    private void chosen(Item item) {
        chosen.accept(item.line.key());
    }

    private Component cell(Item item, boolean selected, boolean focused) {
        JPanel cell = Parts.panel("ins 0, gap 0, fillx, wrap 1", "[grow,fill]", "");
        if (item.first()) {
            JLabel channel = parts.label("smallStrong secondary", item.group.channel());
            channel.setIcon(mark(item.group.mark()));
            channel.setIconTextGap(8);
            cell.add(channel, "h 36!, gapleft 12");
        }
        JLabel title = parts.label(selected ? "strong" : "", item.line.title());
        Row row = new Row(selected, focused);
        row.add(title, "wmin 0");
        cell.add(row, "h 40!");
        cell.getAccessibleContext().setAccessibleName(item.group.channel() + ", " + item.line.title());
        return cell;
    }

    private static ChannelMark mark(Mark mark) {
        return ChannelMark.of(mark);
    }

    /** The chosen guide is tinted, bold and has a bar. */
    private static final class Row extends JPanel {
        private final boolean selected;
        private final boolean focused;

        Row(boolean selected, boolean focused) {
            super(new MigLayout("ins 0 14 0 8, gap 0, fill", "[grow,fill]", "[grow,center]"));
            this.selected = selected;
            this.focused = focused;
            setOpaque(false);
            setMinimumSize(new Dimension(0, 40));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (!selected) {
                return;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Tone.SEL.now());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
            g.setColor(Tone.AC.now());
            g.fillRoundRect(0, 12, 3, getHeight() - 24, 3, 3);
            if (focused) {
                g.setColor(Tone.FOCUS.now());
                g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 14, 14);
            }
            g.dispose();
        }
    }
}
