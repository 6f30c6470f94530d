package somepolku.ui.plan;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.plan.board.Board;
import somepolku.ui.plan.days.CalendarView;
import somepolku.ui.plan.days.StripCard;
import somepolku.ui.plan.item.ItemPage;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanState.Look;
import somepolku.ui.plan.model.PlanState.Side;
import somepolku.ui.plan.model.PlanWords;
import somepolku.ui.plan.side.RhythmCard;
import somepolku.ui.plan.side.ThemesCard;

/** Draws the whole of the plan, or the one content that is open. */
final class PlanPanel {
    private final Ui ui;
    private final Parts parts;
    private final PlanPresenter presenter;
    private final PlanWords words;
    private final Board board;
    private final CalendarView calendar;
    private final StripCard strip;
    private final ItemPage item;
    private final ThemesCard themes;
    private final RhythmCard rhythm;
    private final JLabel themesSaid;
    private final JLabel rhythmSaid;
    private final JLabel weekSaid;
    private final Segments<Look> looks;
    private final JComponent nothing;
    private final JPanel whole = Parts.panel(
            "ins 20 24 24 24, gap 0, fill, hidemode 3", "[0:0:,grow,fill]", "[36!,center]14[56!]12[]8[]0[grow,fill]");
    private final JPanel page = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[0:0:,grow,fill]", "[grow,fill]");
    private Side side = Side.NOTHING;
    private Look look = Look.BOARD;
    private boolean written;
    private boolean waited;

    PlanPanel(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.words = new PlanWords(ui);
        board = new Board(ui, presenter);
        calendar = new CalendarView(ui, presenter);
        strip = new StripCard(ui, presenter);
        item = new ItemPage(ui, presenter);
        themes = new ThemesCard(ui, presenter);
        rhythm = new RhythmCard(ui, presenter);
        themesSaid = parts.label("mediumStrong", "");
        themesSaid.setName("plan.themes.said");
        rhythmSaid = parts.label("mediumStrong", "");
        rhythmSaid.setName("plan.rhythm.said");
        weekSaid = parts.label("small secondary", "");
        weekSaid.setName("plan.week");
        looks = new Segments<>(
                "plan.look",
                ui.text("plan.look"),
                List.of(Look.values()),
                look -> ui.text("plan.look." + look.name().toLowerCase(Locale.ROOT)),
                presenter::look);
        nothing = nothing();
        page.setName("plan");
        whole.add(head(), "cell 0 0, growx");
        whole.add(order(), "cell 0 1, grow, wmin 0");
        whole.add(strip.view(), "cell 0 2, growx, wmin 0");
        whole.add(nothing, "cell 0 3, growx");
        JPanel below = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[0:0:,grow,fill][]", "[grow,fill]");
        below.add(board.view(), "cell 0 0, w 0:0:, grow, hmin 0");
        below.add(calendar.view(), "cell 0 0, w 0:0:, grow, hmin 0");
        below.add(themes.view(), "cell 1 0, w 304!, grow, gapleft 16, hmin 0");
        below.add(rhythm.view(), "cell 1 0, w 304!, grow, gapleft 16, hmin 0");
        whole.add(below, "cell 0 4, w 0:0:, grow, hmin 0");
        page.add(whole, "cell 0 0, w 0:0:, grow, hmin 0");
        page.add(item.view(), "cell 0 0, w 0:0:, grow, hmin 0");
        item.view().setVisible(false);
        ui.look().listen(ui.lifetime(), this::draw);
        ui.calm().listen(ui.lifetime(), this::draw);
        presenter.state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        PlanState state = presenter.state().now();
        // What is not read yet cannot be gone to.
        waited = !state.read();
        if (state.opened().isPresent()) {
            item.focus();
        } else if (state.look() != Look.BOARD) {
            calendar.focus();
        } else if (state.plan().items().isEmpty()) {
            Region.first((JPanel) nothing).ifPresent(Component::requestFocusInWindow);
        } else {
            board.focus();
        }
    }

    private JComponent head() {
        JPanel head = Region.mark(Parts.panel("ins 0, gap 0, fill", "[]push[]16[]", "[36!,center]"));
        head.add(parts.label("h1", ui.text("nav.plan")));
        head.add(looks);
        JButton add = parts.primary("plan.new", "plan.new", () -> ui.commands().run(Command.NEW_IDEA));
        add.setIcon(Icons.of("plus", 16));
        head.add(Changing.control(ui, add), "h 32!");
        return head;
    }

    /** First what the person wants to tell, and then how often: the channel comes with each content. */
    private JComponent order() {
        Card card = Region.mark(new Card(new MigLayout(
                "ins 0 16 0 16, gap 0, fill",
                "[18!]12[0:0:,grow,fill]12[]16[16!]16[18!]12[0:0:,grow,fill]12[]",
                "[56!,center]")));
        card.add(new JLabel(Icons.of("pencil", 18, Tone.TX2)));
        card.add(said(parts.label("small secondary", ui.text("plan.order.themes")), themesSaid), "wmin 0");
        card.add(parts.link("plan.order.themes", "plan.themes.open", () -> presenter.beside(Side.THEMES)));
        card.add(new JLabel(Icons.of("chevron-right", 16, Tone.TX2)));
        card.add(new JLabel(Icons.of("calendar", 18, Tone.TX2)));
        JPanel top = Parts.panel("ins 0, gap 8", "[][0:0:,grow,fill]", "[16!]");
        top.add(parts.label("small secondary", ui.text("plan.order.rhythm")));
        top.add(weekSaid, "wmin 0");
        card.add(said(top, rhythmSaid), "wmin 0");
        card.add(parts.link("plan.order.rhythm", "plan.rhythm.open", () -> presenter.beside(Side.RHYTHM)));
        return card;
    }

    private static JComponent said(JComponent above, JComponent below) {
        JPanel both = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[0:0:,grow,fill]", "[16!]2[18!]");
        both.add(above, "wmin 0");
        both.add(below, "wmin 0");
        return both;
    }

    private JComponent nothing() {
        Card card = new Card(new MigLayout("ins 28 32 24 32, gap 0, wrap 1", "[]", "[]8[]16[32!]"));
        card.setName("plan.nothing");
        card.add(parts.label("h2", ui.text("plan.nothing.title")));
        card.add(parts.paragraph("secondary", ui.text("plan.nothing.text"), 620));
        JButton first = parts.ordinary(
                "plan.nothing.act", "plan.nothing.act", () -> ui.commands().run(Command.NEW_IDEA));
        card.add(Changing.control(ui, first), "h 32!");
        return card;
    }

    private void draw() {
        PlanState state = presenter.state().now();
        boolean open = state.opened().isPresent();
        whole.setVisible(!open);
        item.view().setVisible(open);
        if (open) {
            item.show(state, state.opened().get());
        } else {
            item.closed();
            drawWhole(state);
            if ((written || waited && state.read()) && page.isShowing()) {
                waited = false;
                Edt.later(this::focus);
            }
        }
        written = open;
        page.revalidate();
        page.repaint();
    }

    private void drawWhole(PlanState state) {
        themesSaid.setText(words.themes(state.plan()));
        themesSaid.setToolTipText(words.themes(state.plan()));
        rhythmSaid.setText(words.rhythm(state.plan(), state.today()));
        weekSaid.setText(words.week(state.plan(), state.today()));
        looks.choose(state.look());
        if (state.look() != look) {
            look = state.look();
            if (Region.focused(board.view()) || Region.focused(calendar.view())) {
                Edt.later(this::focus);
            }
        }
        boolean asBoard = state.look() == Look.BOARD;
        boolean empty = state.read() && state.plan().items().isEmpty();
        strip.view().setVisible(asBoard && !empty);
        nothing.setVisible(empty);
        board.view().setVisible(asBoard && !empty);
        calendar.view().setVisible(!asBoard);
        themes.view().setVisible(state.side() == Side.THEMES);
        rhythm.view().setVisible(state.side() == Side.RHYTHM);
        strip.show(state);
        board.show(state);
        calendar.show(state);
        themes.show(state);
        rhythm.show(state);
        if (state.side() != side) {
            side = state.side();
            Edt.later(this::focusSide);
        }
    }

    private void focusSide() {
        if (page.isShowing()) {
            switch (side) {
                case THEMES -> themes.focus();
                case RHYTHM -> rhythm.focus();
                case NOTHING -> focus();
            }
        }
    }
}
