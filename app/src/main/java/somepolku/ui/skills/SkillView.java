package somepolku.ui.skills;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.analysis.skills.SkillStory;
import somepolku.analysis.skills.SkillWeek;
import somepolku.domain.journal.Activity;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.kit.part.Tables;

/** One skill: its weeks as a chart or a table, what to look at next, and its deeds. */
final class SkillView {
    private final Parts parts;
    private final SkillsPresenter presenter;
    private final JPanel view =
            Parts.panel("ins 0, gap 0, fill, wrap 1, hidemode 3", "[grow,fill]", "[232!]16[grow,fill]");
    private final JLabel title;
    private final JLabel sum;
    private final JLabel focus;
    private final Segments<Boolean> asTable;
    private final WeekBars bars;
    private final Card chartCard = new Card(
            new MigLayout("ins 14 16 12 16, gap 0, fill, hidemode 3", "[grow,fill]", "[32!,center]8[grow,fill]"));
    private final JScrollPane weeksPane;
    private final ListModel<SkillWeek> weeks;
    private final JScrollPane deedsPane = Parts.scroll(new JTable());
    private ListModel<Activity> deeds = new ListModel<>(List.of(), (row, column) -> "");
    private JTable deedTable = new JTable();
    private boolean calm;

    SkillView(Ui ui, SkillsPresenter presenter) {
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        title = named("h2", "skills.skill");
        sum = named("medium secondary", "skills.sum");
        focus = named("", "skills.focus");
        asTable = new Segments<>(
                        "skills.view",
                        ui.text("skills.view"),
                        List.of(false, true),
                        twin -> ui.text(twin ? "skills.view.table" : "skills.view.chart"),
                        presenter::table)
                .icons(twin -> Icons.of(twin ? "table-2" : "chart-line", 14));
        bars = new WeekBars(presenter, ui.formats(), ui.text("skills.chart"));
        weeks = new ListModel<>(
                List.of(
                        parts.text("skills.column.week"),
                        parts.text("skills.column.deeds"),
                        parts.text("skills.column.minutes"),
                        parts.text("skills.column.rating")),
                this::weekCell);
        JTable weekTable = Named.as(new JTable(weeks), "skills.weeks", parts.text("skills.weeks"));
        Tables.align(weekTable, Set.of(1, 2, 3));
        weekTable.getColumnModel().getColumn(0).setPreferredWidth(260);
        Parts.act(weekTable, "ESCAPE", presenter::back);
        weeksPane = Parts.scroll(weekTable);
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]12[grow,fill,0::]12[]", "[32!,center]");
        head.add(title, "wmax 320");
        head.add(sum, "wmin 0");
        head.add(asTable);
        chartCard.add(head, "growx, wmin 0, wrap");
        chartCard.add(bars, "grow, wmin 0, hmin 0");
        chartCard.add(weeksPane, "grow, wmin 0, hmin 0");
        Card deedCard =
                new Card(new MigLayout("ins 0, gap 0, fill, wrap 1, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        deedCard.add(focus, "gap 16 16 14 10, wmin 0");
        deedCard.add(deedsPane, "grow, wmin 0, hmin 0, pushy");
        view.add(chartCard, "grow, wmin 0");
        view.add(deedCard, "grow, wmin 0, hmin 0");
    }

    JComponent component() {
        return view;
    }

    void show(SkillsState state) {
        if (deedTable.getColumnCount() == 0 || calm != state.calm()) {
            calm = state.calm();
            build();
        }
        state.story().ifPresent(story -> show(state, story));
    }

    private void show(SkillsState state, SkillStory story) {
        SkillsWords words = presenter.words();
        title.setText(story.skill());
        title.setToolTipText(story.skill());
        sum.setText(words.sum(story));
        String next = story.focus().orElse("");
        focus.setText(next.isEmpty() ? parts.text("skills.focus.none") : parts.text("skills.focus", next));
        focus.setToolTipText(focus.getText());
        asTable.choose(state.table());
        asTable.setVisible(!state.calm());
        bars.setVisible(!state.table() && !state.calm());
        weeksPane.setVisible(state.table() && !state.calm());
        List<SkillWeek> all = story.weeks(state.today());
        bars.show(story.skill(), all);
        List<SkillWeek> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        weeks.show(newestFirst);
        deeds.show(story.deeds());
        ((MigLayout) view.getLayout()).setRowConstraints(state.calm() ? "[60!]16[grow,fill]" : "[232!]16[grow,fill]");
        view.revalidate();
        view.repaint();
    }

    private void build() {
        List<String> plain = List.of(
                parts.text("skills.column.day"), parts.text("skills.column.deed"), parts.text("skills.column.focus"));
        List<String> columns = new ArrayList<>(plain);
        if (!calm) {
            columns.addAll(List.of(parts.text("skills.column.minutes"), parts.text("skills.column.rating")));
        }
        deeds = new ListModel<>(columns, this::deedCell);
        deedTable = Named.as(new JTable(deeds), "skills.deeds", parts.text("skills.deeds"));
        deedTable.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(deedTable, calm ? Set.of() : Set.of(3, 4));
        int[] widths = {130, 250, 210, 105, 75};
        for (int at = 0; at < columns.size(); at++) {
            deedTable.getColumnModel().getColumn(at).setPreferredWidth(widths[at]);
        }
        Parts.act(deedTable, "ENTER", this::open);
        Parts.act(deedTable, "ESCAPE", presenter::back);
        deedTable.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        deedsPane.setViewportView(deedTable);
    }

    private void open() {
        if (deedTable.getSelectedRow() >= 0) {
            presenter.open(deeds.row(deedTable.getSelectedRow()));
        }
    }

    private Object weekCell(SkillWeek week, int column) {
        SkillsWords words = presenter.words();
        return switch (column) {
            case 0 -> words.days(week);
            case 1 -> week.deeds();
            case 2 -> words.minutes(week);
            default -> words.rating(week);
        };
    }

    private Object deedCell(Activity deed, int column) {
        SkillsWords words = presenter.words();
        return switch (column) {
            case 0 -> words.day(deed);
            case 1 -> deed.title();
            case 2 -> words.focus(deed);
            case 3 -> words.minutes(deed);
            default -> words.rating(deed);
        };
    }

    private JLabel named(String styles, String name) {
        JLabel label = parts.label(styles, "");
        label.setName(name);
        return label;
    }
}
