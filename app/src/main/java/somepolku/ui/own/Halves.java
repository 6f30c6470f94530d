package somepolku.ui.own;

import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Parts;

/** The two metrics that a ratio is made of, both of the channel that is chosen for it. */
final class Halves {
    private final Ui ui;
    private final OwnPresenter presenter;
    private final JComboBox<MetricInfo> numerator;
    private final JComboBox<MetricInfo> denominator;
    private final JPanel panel;

    Halves(Ui ui, OwnPresenter presenter, Parts parts) {
        this.ui = ui;
        this.presenter = presenter;
        numerator = parts.choice("own.numerator", "own.numerator", List.<MetricInfo>of(), this::said);
        denominator = parts.choice("own.denominator", "own.denominator", List.<MetricInfo>of(), this::said);
        panel = new FormRows(parts, "[grow,fill]")
                .line(new Field("own.numerator", numerator))
                .line(new Field("own.denominator", denominator))
                .panel();
        panel.setVisible(false);
    }

    JPanel panel() {
        return panel;
    }

    /** Those of a channel; what was chosen stays where it is one of them. */
    void offer(ChannelId channel, Optional<Quotient> chosen) {
        List<MetricInfo> flows = presenter.flows(channel);
        Optional<Quotient> kept = chosen.or(this::said);
        fill(numerator, flows, kept.map(Quotient::numerator), 0);
        fill(denominator, flows, kept.map(Quotient::denominator), 1);
    }

    void show(boolean ratio, boolean open) {
        panel.setVisible(ratio);
        Changing.control(ui, numerator, open);
        Changing.control(ui, denominator, open);
    }

    /** Empty where the channel has nothing to choose from. */
    Optional<Quotient> said() {
        MetricInfo above = numerator.getItemAt(numerator.getSelectedIndex());
        MetricInfo below = denominator.getItemAt(denominator.getSelectedIndex());
        return above == null || below == null
                ? Optional.empty()
                : Optional.of(new Quotient(above.key().id(), below.key().id()));
    }

    private static void fill(JComboBox<MetricInfo> box, List<MetricInfo> flows, Optional<String> kept, int otherwise) {
        box.removeAllItems();
        flows.forEach(box::addItem);
        int at = kept.map(id ->
                        flows.stream().map(flow -> flow.key().id()).toList().indexOf(id))
                .filter(found -> found >= 0)
                .orElse(otherwise);
        box.setSelectedIndex(Math.min(at, flows.size() - 1));
    }

    private String said(MetricInfo metric) {
        return metric == null ? ui.text("own.part.none") : metric.name();
    }
}
