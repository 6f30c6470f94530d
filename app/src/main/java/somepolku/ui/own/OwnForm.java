package somepolku.ui.own;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.work.metric.OwnMetrics;
import somepolku.work.metric.OwnMetrics.Own;
import somepolku.work.metric.OwnMetrics.Said;

/** The form of one metric. What it counts and where it belongs is settled once it is there. */
final class OwnForm {
    private static final int TEXT = 320;

    private final Ui ui;
    private final OwnPresenter presenter;
    private final Parts parts;
    private final Card card =
            new Card(new MigLayout("ins 14 16 16 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[32!]8[]"));
    private final JLabel title;
    private final JTextField name;
    private final JTextField unit;
    private final JComboBox<MetricKind> kind;
    private final JComboBox<ChannelId> channel;
    private final Halves halves;
    private final JPanel wrong = Parts.panel("ins 0", "", "");
    private final JButton save;
    private final JButton chart;
    private final JButton remove;
    private Optional<Id<Metric>> shown = Optional.empty();

    OwnForm(Ui ui, OwnPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        card.setName("own.form");
        title = parts.label("h4", "");
        name = field("own.name");
        unit = field("own.unit");
        kind = parts.choice("own.kind", "own.kind", OwnMetrics.KINDS, presenter::said);
        channel = parts.choice("own.channel", "own.column.channel", presenter.channels(), presenter::said);
        halves = new Halves(ui, presenter, parts);
        kind.addActionListener(event -> halved());
        channel.addActionListener(event -> halved());
        save = parts.primary("own.save", "own.save", this::save);
        chart = parts.ordinary("own.chart", "own.chart", presenter::chart);
        remove = parts.icon("own.remove", "own.remove", "trash-2", presenter::remove);
        card.add(title, "wmin 0");
        card.add(
                new FormRows(parts, "[grow,fill]")
                        .line(new Field("own.name", name))
                        .line(new Field("own.unit", unit))
                        .line(new Field("own.kind", kind))
                        .line(new Field("own.column.channel", channel))
                        .panel(),
                "wmin 0");
        card.add(halves.panel(), "wmin 0");
        card.add(wrong);
        JPanel acts = Parts.panel("ins 0, gap 0", "[]8[]push[]", "[32!]");
        acts.add(save, "h 32!");
        acts.add(chart, "h 32!");
        acts.add(remove);
        card.add(acts, "gaptop 4");
        card.add(parts.paragraph("small secondary", parts.text("own.note"), TEXT), "gaptop 12");
    }

    JComponent component() {
        return card;
    }

    void focus() {
        name.requestFocusInWindow();
    }

    /** Other channels are there to choose from. */
    void channels() {
        ChannelId now = channel.getItemAt(channel.getSelectedIndex());
        channel.removeAllItems();
        presenter.channels().forEach(channel::addItem);
        channel.setSelectedItem(now);
    }

    void show(OwnState state) {
        Optional<Own> edited = state.edited();
        Optional<Id<Metric>> id = edited.map(own -> own.metric().id());
        if (!id.equals(shown)) {
            shown = id;
            name.setText(edited.map(own -> own.info().name()).orElse(""));
            unit.setText(edited.map(own -> own.info().unit()).orElse(""));
            kind.setSelectedItem(edited.map(own -> own.info().kind()).orElse(MetricKind.LEVEL));
            ChannelId of = edited.map(own -> own.info().key().channel()).orElse(OwnMetrics.NO_CHANNEL);
            channel.setSelectedItem(of);
            halves.offer(of, edited.flatMap(own -> own.info().quotient()));
        }
        title.setText(parts.text(edited.isPresent() ? "own.edit" : "own.add"));
        boolean view = ui.work().ledger().readOnly();
        name.setEditable(!view);
        unit.setEditable(!view && kind.getSelectedItem() != MetricKind.RATIO);
        Changing.control(ui, kind, edited.isEmpty());
        Changing.control(ui, channel, edited.isEmpty());
        halves.show(kind.getSelectedItem() == MetricKind.RATIO, edited.isEmpty());
        Changing.control(ui, save);
        Changing.control(ui, remove, edited.isPresent());
        chart.setEnabled(edited.isPresent());
        wrong.removeAll();
        if (!state.wrong().isEmpty()) {
            JComponent why = parts.paragraph("medium warning", state.wrong(), TEXT);
            why.setName("own.wrong");
            wrong.add(why);
        }
        wrong.setVisible(!state.wrong().isEmpty());
        card.revalidate();
        card.repaint();
    }

    private void save() {
        if (!ui.work().ledger().readOnly()) {
            presenter.save(new Said(
                    name.getText(),
                    unit.getText(),
                    kind.getItemAt(kind.getSelectedIndex()),
                    channel.getItemAt(channel.getSelectedIndex()),
                    kind.getSelectedItem() == MetricKind.RATIO ? halves.said() : Optional.empty()));
        }
    }

    /** A ratio asks for its two metrics, and is always in per cent. */
    private void halved() {
        ChannelId of = channel.getItemAt(channel.getSelectedIndex());
        boolean ratio = kind.getSelectedItem() == MetricKind.RATIO;
        if (of != null && shown.isEmpty()) {
            halves.offer(of, Optional.empty());
        }
        halves.show(ratio, shown.isEmpty());
        unit.setEditable(!ratio && !ui.work().ledger().readOnly());
        card.revalidate();
    }

    private JTextField field(String key) {
        JTextField field = parts.field(key, key);
        TextUndo.on(field);
        field.addActionListener(event -> save());
        return field;
    }
}
