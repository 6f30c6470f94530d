package somepolku.ui.plan.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/**
 * A month or a week, and below it the contents of the day in sight: Alt with the arrows moves the chosen one by a day or
 * a week, Enter opens it.
 */
public final class CalendarView {
    private static final int WEEK = 7;

    private final Ui ui;
    private final Parts parts;
    private final PlanPresenter presenter;
    private final CalendarGrid grid;
    private final JLabel title;
    private final JLabel day;
    private final DefaultListModel<ContentItem> items = new DefaultListModel<>();
    private final JList<ContentItem> list;
    private final JPanel panel;

    public CalendarView(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        PlanWords words = new PlanWords(ui);
        grid = new CalendarGrid(ui, presenter);
        title = parts.label("h4", "");
        title.setName("plan.calendar.title");
        day = parts.label("mediumStrong", "");
        list = Named.as(new JList<>(items), "plan.day", ui.text("plan.day"));
        list.setCellRenderer(Parts.saying(words::aloud));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(28);
        list.setOpaque(false);
        Parts.act(list, "ENTER", () -> chosen().ifPresent(item -> presenter.open(item, Ask.NOTHING)));
        Parts.act(list, "DELETE", () -> chosen().ifPresent(presenter::remove));
        Parts.act(list, "alt LEFT", () -> shift(-1));
        Parts.act(list, "alt RIGHT", () -> shift(1));
        Parts.act(list, "alt UP", () -> shift(-WEEK));
        Parts.act(list, "alt DOWN", () -> shift(WEEK));
        Parts.act(grid, "ENTER", this::toList);
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[32!]4[32!]8[]push[]", "[32!,center]");
        head.add(parts.icon("plan.page.before", "plan.page.before", "chevron-left", () -> turn(-1)), "h 32!");
        head.add(parts.icon("plan.page.after", "plan.page.after", "chevron-right", () -> turn(1)), "h 32!");
        head.add(title);
        head.add(parts.link(
                "plan.page.today",
                "plan.page.today",
                () -> presenter.goTo(ui.work().today())));
        Card below =
                new Card(new MigLayout("ins 10 14 8 14, gap 0, fill", "[grow,fill]12[]", "[24!,center]4[grow,fill]"));
        below.add(day);
        JButton add = parts.small(
                "plan.day.add",
                "plan.day.add",
                () -> presenter.add(
                        State.PLANNED, Optional.of(presenter.state().now().day())));
        below.add(Changing.control(ui, add), "h 28!, wrap");
        below.add(Parts.scroll(list), "span 2, grow, wmin 0, hmin 0");
        Card month = new Card(new MigLayout("ins 4 8 8 8, gap 0, fill", "[grow,fill]", "[grow,fill]"));
        month.add(grid, "grow, wmin 0, hmin 0");
        panel = Region.mark(Parts.panel("ins 0, gap 0, wrap 1, fill", "[grow,fill]", "[32!]8[grow,fill]12[120!,fill]"));
        panel.setName("plan.days");
        panel.add(head, "growx");
        panel.add(month, "grow, hmin 0");
        panel.add(below, "grow, wmin 0");
    }

    public JComponent view() {
        return panel;
    }

    public void focus() {
        grid.requestFocusInWindow();
    }

    public void show(PlanState state) {
        grid.show(state);
        title.setText(
                state.look() == PlanState.Look.WEEK
                        ? ui.formats()
                                .days(monday(state.day()), monday(state.day()).plusDays(WEEK - 1L))
                        : ui.formats().month(state.month()));
        day.setText(new DayNames(ui).of(state, state.day()));
        List<ContentItem> now = DayMarks.items(state, state.day());
        Optional<ContentItem> was = chosen();
        items.clear();
        now.forEach(items::addElement);
        int at = state.chosen()
                .or(() -> was.map(ContentItem::id))
                .map(id -> now.stream().map(ContentItem::id).toList().indexOf(id))
                .orElse(-1);
        if (!now.isEmpty()) {
            list.setSelectedIndex(Math.max(0, at));
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private void turn(int by) {
        PlanState now = presenter.state().now();
        presenter.goTo(
                now.look() == PlanState.Look.WEEK
                        ? now.day().plusWeeks(by)
                        : now.day().plusMonths(by));
    }

    private void toList() {
        if (items.isEmpty()) {
            presenter.add(State.PLANNED, Optional.of(presenter.state().now().day()));
        } else {
            list.requestFocusInWindow();
        }
    }

    private Optional<ContentItem> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private void shift(int days) {
        chosen().ifPresent(item -> {
            presenter.choose(Optional.of(item.id()));
            presenter.cards().toDay(item, presenter.state().now().day().plusDays(days));
        });
    }
}
