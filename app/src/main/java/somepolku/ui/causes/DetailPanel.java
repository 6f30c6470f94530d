package somepolku.ui.causes;

import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import somepolku.chart.DeedMark;
import somepolku.chart.cause.BandModel;
import somepolku.ui.causes.chart.BandView;
import somepolku.ui.causes.chart.ChartCard;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.causes.model.Face;
import somepolku.ui.causes.view.SideCards;
import somepolku.ui.causes.view.Tall;
import somepolku.ui.causes.view.TierLadder;
import somepolku.ui.causes.view.TrailView;
import somepolku.ui.causes.view.ValuesTable;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;

/** The chosen pair: what may be said, how far it goes, and everything behind it. */
final class DetailPanel implements BandView.Acts {
    private final Ui ui;
    private final CausesPresenter presenter;
    private final Parts parts;
    private final JPanel panel;
    private final JLabel title;
    private final JLabel under;
    private final JPanel said = Parts.panel("ins 0, gap 0, wrap 1", "[]", "");
    private final TierLadder ladder;
    private final Segments<Face> face;
    private final JButton copy;
    private final JButton refine;
    private final CardLayout faces = new CardLayout();
    private final JPanel body = new JPanel(faces);
    private final ChartCard chart;
    private final SideCards cards;
    private final ValuesTable table;
    private final TrailView trail;
    private final JPanel upper =
            new Tall(new MigLayout("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[190:190:,grow,fill]12[]"));
    private Optional<Detail> shown = Optional.empty();
    private int width;

    DetailPanel(Ui ui, CausesPresenter presenter, Runnable refining) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        title = parts.label("h2", "");
        title.setName("causes.name");
        under = parts.label("medium secondary", "");
        under.setName("causes.under");
        said.setName("causes.said");
        ladder = new TierLadder(ui.texts());
        face = new Segments<>(
                        "causes.face", ui.text("causes.face"), List.of(Face.values()), this::named, presenter::face)
                .icons(one ->
                        Icons.of(one == Face.CHART ? "chart-line" : one == Face.TABLE ? "table-2" : "list-checks", 14));
        copy = parts.icon("causes.copy", "causes.copy", "copy", presenter::copy);
        refine = Parts.styled(parts.link("causes.refine", "causes.refine", refining), "smallLink");
        chart = new ChartCard(ui, parts, this, presenter::wholeTime);
        cards = new SideCards(
                parts,
                share -> ui.text(
                        "causes.percent", share == 0 ? "0" : ui.formats().signed(100 * share)));
        table = new ValuesTable(parts, presenter::openDay);
        trail = new TrailView(parts, presenter::openDay);
        upper.add(chart.component(), "grow, wmin 0, hmin 0, wrap");
        upper.add(cards.component(), "growx, wmin 0, aligny top");
        body.setOpaque(false);
        JScrollPane both = Parts.scroll(upper);
        body.add(both, Face.CHART.name());
        body.add(inCard(table.component()), Face.TABLE.name());
        body.add(inCard(trail.component()), Face.TRAIL.name());
        panel = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[32!]2[20!]8[]8[50!]12[grow,fill]");
        panel.add(head(), "cell 0 0, wmin 0");
        JPanel line = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[0:pref:]14[]push", "[20!,center]");
        line.add(under, "wmin 0");
        line.add(refine, "h 20!");
        panel.add(line, "cell 0 1, wmin 0");
        panel.add(said, "cell 0 2, wmin 0");
        panel.add(ladder, "cell 0 3, wmin 0");
        panel.add(body, "cell 0 4, grow, wmin 0, hmin 0");
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    JComponent component() {
        return panel;
    }

    void focusRefine() {
        refine.requestFocusInWindow();
    }

    void theme() {
        chart.theme(ui.look().dark());
    }

    private JComponent head() {
        JPanel head = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill]12[]6[]", "[32!,center]");
        head.add(title, "wmin 0");
        head.add(face);
        head.add(copy, "w 32!, h 32!");
        return head;
    }

    private static JComponent inCard(JComponent inner) {
        Card card = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
        card.add(inner, "grow, wmin 0, hmin 0");
        return card;
    }

    void show(CausesState state) {
        face.choose(state.face());
        faces.show(body, state.face().name());
        chart.range(state.wholeTime());
        boolean other = !state.detail().equals(shown);
        shown = state.detail();
        boolean tested = shown.filter(detail -> detail.tier() >= 0).isPresent() && !state.calm();
        face.setVisible(tested);
        copy.setVisible(shown.isPresent());
        refine.setVisible(presenter.action().isPresent());
        body.setVisible(tested);
        ladder.setVisible(tested);
        if (other) {
            shown.ifPresent(this::draw);
        }
    }

    private void draw(Detail detail) {
        title.setText(detail.title());
        title.setToolTipText(detail.title());
        under.setText(detail.under());
        under.setIcon(detail.mark().map(ChannelMark::of).orElse(null));
        under.setIconTextGap(8);
        if (detail.tier() >= 0 && !detail.tierWords().isEmpty()) {
            ladder.show(detail.tier(), detail.tierWords());
        }
        chart.show(detail);
        table.show(detail.rows());
        wrap(detail);
    }

    /** What wraps is made anew for the width that there is. */
    private void wrap(Detail detail) {
        width = panel.getWidth();
        int room = Math.max(360, width <= 0 ? 780 : width) - 12;
        said.removeAll();
        sentences(detail.said(), room);
        cards.show(detail, room);
        trail.show(detail, room - 32);
        panel.revalidate();
        panel.repaint();
    }

    /** The finding, and in the same line, where there is room, what stands beside every finding: that no cause is shown. */
    private void sentences(List<String> all, int room) {
        JLabel first = parts.label("", all.isEmpty() ? "" : all.get(0));
        JLabel second = parts.label("medium secondary", all.size() < 2 ? "" : all.get(1));
        boolean fits = all.size() == 2 && first.getPreferredSize().width + second.getPreferredSize().width + 8 <= room;
        if (fits) {
            said.add(first, "split 2");
            said.add(second, "gapleft 8");
            return;
        }
        for (int at = 0; at < all.size(); at++) {
            said.add(parts.paragraph(at == 0 ? "" : "medium secondary", all.get(at), room));
        }
    }

    private void fit() {
        if (panel.getWidth() != width) {
            shown.ifPresent(this::wrap);
        }
    }

    private String named(Face one) {
        return switch (one) {
            case CHART -> ui.text("causes.face.chart");
            case TABLE -> ui.text("causes.face.table");
            case TRAIL -> ui.text("causes.face.trail");
        };
    }

    @Override
    public String said(List<DeedMark> marks) {
        LocalDate first = marks.get(0).day();
        LocalDate last = marks.get(marks.size() - 1).day();
        return ui.text("causes.mark", ui.formats().days(first, last), marks.size());
    }

    @Override
    public String said(BandModel.Row row) {
        String days = ui.formats().days(row.days().first(), row.days().last());
        String value = ui.formats().number(Math.rint(10 * row.value()) / 10);
        return row.expected()
                .map(band -> ui.text(
                        "causes.value.expected",
                        days,
                        value,
                        ui.formats().number(Math.rint(10 * band.low()) / 10),
                        ui.formats().number(Math.rint(10 * band.high()) / 10)))
                .orElseGet(() -> ui.text("causes.value", days, value));
    }

    @Override
    public void openDay(LocalDate day) {
        presenter.openDay(day);
    }
}
