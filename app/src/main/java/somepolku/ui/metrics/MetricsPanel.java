package somepolku.ui.metrics;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.metrics.clock.ClockLine;
import somepolku.ui.metrics.clock.ClockPresenter;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.PostTable;
import somepolku.ui.metrics.trail.Asked;
import somepolku.ui.metrics.trail.TrailPanel;
import somepolku.ui.metrics.trail.TrailState;
import somepolku.ui.metrics.view.MetricListView;
import somepolku.ui.metrics.view.PostsView;

/** The room: the metrics on the left, the chosen one on the right. */
final class MetricsPanel {
    private static final int WIDE = 1240;

    private final Ui ui;
    private final JPanel page;
    private final MetricListView list;
    private final DetailPanel detail;
    private final PostsView posts;
    private final JButton add;
    private final JComponent empty;
    private final JPanel body;
    private final TrailPanel trail;
    private final JComponent listed;
    private boolean formOpen;

    MetricsPanel(Ui ui, MetricsPresenter presenter, ClockPresenter clock) {
        this.ui = ui;
        Parts parts = new Parts(ui.texts());
        page = Parts.panel("ins 20 24 24 24, gap 0, fill", "[grow,fill]8[]8[]8[]8[]", "[36!,center]8[]8[grow,fill]");
        page.setName("metrics");
        JButton bring = parts.ordinary(
                "metrics.import", "metrics.import", () -> ui.commands().run(Command.IMPORT));
        bring.setIcon(Icons.of("download", 16));
        Changing.control(ui, bring);
        add = parts.primary("metrics.add", "metrics.add", presenter::addReading);
        add.setIcon(Icons.of("plus", 16));
        page.add(parts.label("h1", parts.text("metrics.title")));
        JButton own =
                parts.ordinary("metrics.own", "metrics.own", () -> ui.commands().run(Command.GO_OWN));
        own.setVisible(ui.commands().possible(Command.GO_OWN));
        page.add(own, "h 32!, hidemode 3");
        JButton round = parts.ordinary(
                "metrics.round", "metrics.round", () -> ui.commands().run(Command.READING_ROUND));
        round.setIcon(Icons.of("list-checks", 16));
        round.setVisible(ui.commands().possible(Command.READING_ROUND));
        page.add(round, "h 32!, hidemode 3");
        page.add(bring, "h 32!");
        page.add(add, "h 32!, wrap");
        page.add(new ClockLine(ui, clock, parts), "span, growx, wmin 0, hidemode 3, wrap");
        clock.state()
                .follow(
                        ui.lifetime(),
                        now -> round.setText(
                                now.due() == 0 || ui.calm().on()
                                        ? ui.text("metrics.round")
                                        : ui.text("metrics.round.due", now.due())));
        list = new MetricListView(parts.text("metrics.list"), ui.look().dark(), presenter::choose);
        detail = new DetailPanel(ui, presenter, parts);
        posts = new PostsView(
                parts,
                presenter::openPost,
                (metric, deed) -> presenter.insight().trail(new Asked.Post(metric, deed)));
        trail = new TrailPanel(presenter.insight().trail(), parts, presenter::correct);
        empty = emptyCard(parts);
        body = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[298!]16[grow,fill]", "[grow,fill]");
        listed = listCard();
        body.add(listed, "grow");
        JPanel chosen = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]");
        chosen.add(detail.component(), "grow, wmin 0, hmin 0");
        chosen.add(posts.component(), "grow, wmin 0, hmin 0");
        body.add(chosen, "grow, wmin 0, hmin 0");
        body.add(trail.component(), "grow, wmin 0, hmin 0");
        JPanel either = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]");
        either.add(body, "grow, wmin 0, hmin 0");
        either.add(empty, "grow");
        page.add(either, "span, grow, wmin 0, hmin 0");
        ui.look().listen(ui.lifetime(), this::theme);
        presenter.state().follow(ui.lifetime(), this::draw);
        presenter.posts().follow(ui.lifetime(), this::draw);
        presenter.insight().trail().state().follow(ui.lifetime(), this::beside);
        body.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                makeRoom();
            }
        });
    }

    JComponent component() {
        return page;
    }

    void focus() {
        list.component().requestFocusInWindow();
    }

    /** Of what has the focus, else of the chosen metric's newest value. */
    void trail() {
        if (!posts.trail()) {
            detail.trail();
        }
    }

    private void beside(Optional<TrailState> shown) {
        boolean closes = shown.isEmpty() && trail.component().isVisible();
        trail.show(shown);
        makeRoom();
        if (closes) {
            list.component().requestFocusInWindow();
        }
    }

    /** In a small window the list gives its place to what stands behind a number. */
    private void makeRoom() {
        boolean beside = trail.component().isVisible();
        listed.setVisible(!beside || body.getWidth() >= WIDE);
        ((MigLayout) body.getLayout())
                .setColumnConstraints(
                        (listed.isVisible() ? "[298!]16" : "") + "[grow,fill]" + (beside ? "16[340!]" : ""));
        body.revalidate();
    }

    private JComponent listCard() {
        Card card = new Card(new MigLayout("ins 0 0 8 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
        JScrollPane scroll = Parts.scroll(list.component());
        card.add(scroll, "grow, wmin 0, hmin 0");
        return card;
    }

    private static JComponent emptyCard(Parts parts) {
        Card card = new Card(new MigLayout("ins 24, gap 0, fill", "[center]", "[center]"));
        card.add(parts.paragraph("large secondary", parts.text("metrics.empty.channels"), 420));
        return card;
    }

    private void theme() {
        list.theme(ui.look().dark());
        detail.theme();
    }

    private void draw(Optional<PostTable> table) {
        posts.show(table);
        detail.component().setVisible(table.isEmpty());
        body.revalidate();
    }

    private void draw(MetricsState state) {
        boolean none = state.read() && state.groups().isEmpty();
        body.setVisible(!none);
        empty.setVisible(none);
        boolean metric = state.chosen().filter(key -> !PostTable.is(key)).isPresent();
        Changing.control(ui, add, metric);
        list.show(state.groups(), state.chosen());
        detail.draw(state);
        // Once the form is gone its focus would wander to the top of the window.
        boolean open = state.form().isPresent() || state.weeks().isPresent();
        if (formOpen && !open) {
            list.component().requestFocusInWindow();
        }
        formOpen = open;
    }
}
