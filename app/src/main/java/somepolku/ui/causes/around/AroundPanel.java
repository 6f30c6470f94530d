package somepolku.ui.causes.around;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.chart.DeedMark;
import somepolku.chart.cause.BandModel;
import somepolku.domain.term.MetricKey;
import somepolku.ui.causes.around.AroundState.Choice;
import somepolku.ui.causes.chart.BandView;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The deeds on the left, the chosen one with its strip on the right. */
public final class AroundPanel implements BandView.Acts {
    private static final int TEXT = 720;

    private final Ui ui;
    private final AroundPresenter presenter;
    private final Parts parts;
    private final JPanel panel =
            Parts.panel("ins 14 0 0 0, gap 0, fill, hidemode 3", "[238!,fill]16[grow,fill]", "[grow,fill]0[]");
    private final DefaultListModel<Choice> deeds = new DefaultListModel<>();
    private final JList<Choice> list;
    private final JLabel title;
    private final JComboBox<MetricKey> metric;
    private final JLabel name;
    private final JLabel told;
    private final BandView strip;
    private final JPanel said = Parts.panel("ins 0, gap 0 4, wrap 1", "[]", "");
    private final Card card = new Card(new MigLayout(
            "ins 14 16 14 16, gap 0, fill, hidemode 3", "[grow,fill]", "[32!]8[]8[32!][160:300:300,fill]push"));
    private final JComponent none;
    private List<Choice> shown = List.of();
    private List<MetricKey> choices = List.of();
    private boolean drawing;

    public AroundPanel(Ui ui, AroundPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        list = Named.as(new JList<>(deeds), "causes.around.deeds", ui.text("causes.around.deeds"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.setFixedCellHeight(30);
        list.setFixedCellWidth(200);
        list.setCellRenderer(new DeedCell());
        list.addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting() && list.getSelectedValue() != null) {
                presenter.choose(list.getSelectedValue().deed());
            }
        });
        title = parts.label("h2", "");
        title.setName("causes.around.title");
        metric = parts.choice("causes.around.metric", "causes.around.metric", List.of(), presenter::said);
        metric.addActionListener(event -> {
            MetricKey key = metric.getItemAt(metric.getSelectedIndex());
            if (!drawing && key != null) {
                presenter.choose(key);
            }
        });
        name = parts.label("h4", "");
        told = parts.label("small accent", "");
        strip = new BandView("causes.around.strip", this);
        strip.told(told::setText);
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[grow,fill]12[260!,fill]", "[32!,center]");
        head.add(title, "wmin 0");
        head.add(metric, "h 32!");
        JPanel over = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        over.add(name, "wmin 0");
        over.add(told);
        said.setName("causes.around.said");
        card.add(head, "cell 0 0, wmin 0");
        card.add(said, "cell 0 1, wmin 0");
        card.add(over, "cell 0 2, wmin 0");
        card.add(strip, "cell 0 3, grow, wmin 0, hmin 0");
        none = none();
        panel.add(Parts.scroll(list), "cell 0 0, grow, wmin 0, hmin 0");
        panel.add(card, "cell 1 0, grow, wmin 0, hmin 0");
        panel.add(none, "cell 0 1, span 2, growx");
        theme();
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    private JComponent none() {
        Card empty = new Card(new MigLayout("ins 24 28 24 28, gap 0, wrap 1", "[]", "[]8[]"));
        empty.setName("causes.around.none");
        empty.add(parts.label("h4", ui.text("causes.around.none.title")));
        empty.add(parts.paragraph("secondary", ui.text("causes.around.none"), TEXT));
        return empty;
    }

    public JComponent component() {
        return panel;
    }

    public void theme() {
        strip.theme(ui.look().dark());
    }

    public void focus() {
        list.requestFocusInWindow();
    }

    private void draw(AroundState state) {
        drawing = true;
        boolean nothing = state.deed().isEmpty();
        none.setVisible(nothing && state.read());
        card.setVisible(!nothing);
        list.setVisible(!nothing);
        if (!state.deeds().equals(shown)) {
            shown = state.deeds();
            deeds.clear();
            shown.forEach(deeds::addElement);
        }
        Optional<Choice> chosen = shown.stream()
                .filter(choice -> state.deed()
                        .filter(deed -> deed.id().equals(choice.deed().id()))
                        .isPresent())
                .findFirst();
        if (chosen.isPresent()) {
            list.setSelectedValue(chosen.get(), true);
        } else {
            list.clearSelection();
        }
        title.setText(state.title());
        title.setToolTipText(state.title());
        title.setIcon(state.deed()
                .flatMap(deed -> ui.work().channels().channel(deed.channel()))
                .map(channel -> ChannelMark.of(channel.mark()))
                .orElse(null));
        if (!state.metrics().equals(choices)) {
            choices = state.metrics();
            metric.removeAllItems();
            choices.forEach(metric::addItem);
        }
        state.metric().ifPresent(metric::setSelectedItem);
        metric.setVisible(!choices.isEmpty());
        name.setText(state.name());
        strip.setVisible(state.strip().isPresent());
        strip.show(state.strip(), state.described());
        said.removeAll();
        int last = state.said().size() - 1;
        for (int at = 0; at <= last; at++) {
            said.add(parts.paragraph(
                    at == last ? "medium secondary" : "", state.said().get(at), TEXT));
        }
        drawing = false;
        panel.revalidate();
        panel.repaint();
    }

    @Override
    public String said(List<DeedMark> marks) {
        LocalDate first = marks.get(0).day();
        LocalDate last = marks.get(marks.size() - 1).day();
        return ui.text("causes.mark", ui.formats().days(first, last), marks.size());
    }

    @Override
    public String said(BandModel.Row row) {
        return ui.text(
                "causes.value",
                ui.formats().days(row.days().first(), row.days().last()),
                ui.formats().number(Math.rint(10 * row.value()) / 10));
    }

    @Override
    public void openDay(LocalDate day) {
        presenter.openDay(day);
    }
}
