package somepolku.ui.metrics.view;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.part.Named;
import somepolku.ui.metrics.model.MetricsState.Group;
import somepolku.ui.metrics.model.MetricsState.Line;

/** The metrics under the names of their channels; the arrows pass over the names. */
public final class MetricListView {
    private final JList<Item> list = new JList<>(new DefaultListModel<>());
    private final Consumer<MetricKey> chosen;
    private List<Group> groups = List.of();
    private boolean drawing;

    /** Draws a metric or the name of a channel. */
    sealed interface Item {}

    record Head(Group group, boolean first) implements Item {}

    record Metric(Line line) implements Item {}

    public MetricListView(String said, boolean dark, Consumer<MetricKey> chosen) {
        this.chosen = chosen;
        Named.as(list, "metrics.list", said);
        list.setSelectionModel(new PassingHeads());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        theme(dark);
        list.addListSelectionListener(event -> choose());
    }

    public JList<?> component() {
        return list;
    }

    public void theme(boolean dark) {
        MetricCell cell = new MetricCell(dark);
        list.setCellRenderer((all, item, index, selected, focused) -> draw(cell, item, selected, focused));
        list.repaint();
    }

    public void show(List<Group> next, Optional<MetricKey> key) {
        drawing = true;
        if (!next.equals(groups)) {
            groups = next;
            DefaultListModel<Item> items = new DefaultListModel<>();
            items(next).forEach(items::addElement);
            list.setModel(items);
        }
        int at = key.map(this::indexOf).orElse(-1);
        if (at >= 0 && at != list.getSelectedIndex()) {
            list.setSelectedIndex(at);
            list.ensureIndexIsVisible(at);
        }
        drawing = false;
    }

    private static List<Item> items(List<Group> groups) {
        List<Item> items = new ArrayList<>();
        for (Group group : groups) {
            items.add(new Head(group, items.isEmpty()));
            group.lines().forEach(line -> items.add(new Metric(line)));
        }
        return items;
    }

    private int indexOf(MetricKey key) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (list.getModel().getElementAt(i) instanceof Metric metric
                    && metric.line().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void choose() {
        if (!drawing && list.getSelectedValue() instanceof Metric metric) {
            chosen.accept(metric.line().key());
        }
    }

    private static Component draw(MetricCell cell, Item item, boolean selected, boolean focused) {
        return item instanceof Metric metric
                ? cell.metric(metric.line(), selected, focused)
                : cell.head(((Head) item).group(), ((Head) item).first());
    }

    /** A selection that falls on a channel's name goes on in its direction. */
    private final class PassingHeads extends DefaultListSelectionModel {
        @Override
        public void setSelectionInterval(int from, int to) {
            int step = to < getMinSelectionIndex() ? -1 : 1;
            int at = to;
            while (at >= 0 && at < list.getModel().getSize() && list.getModel().getElementAt(at) instanceof Head) {
                at += step;
            }
            if (at >= 0 && at < list.getModel().getSize()) {
                super.setSelectionInterval(at, at);
            }
        }
    }
}
