package somepolku.ui.skills;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.analysis.skills.SkillStory;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.blank.EmptyCard;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Tables;

/** Draws the skills on the left and the chosen one over time on the right. */
final class SkillsPanel {
    private final Parts parts;
    private final SkillsPresenter presenter;
    private final JPanel page;
    private final JComponent nothing;
    private final JPanel both;
    private final ListModel<SkillStory> model;
    private final JTable list;
    private final SkillView view;
    private boolean drawing;
    private boolean asked;

    SkillsPanel(Ui ui, SkillsPresenter presenter) {
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        model = new ListModel<>(
                List.of(parts.text("skills.column.skill"), parts.text("skills.column.last")),
                (story, column) -> column == 0 ? story.skill() : ui.formats().dated(story.last()));
        list = Named.as(new JTable(model), "skills.list", parts.text("skills.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(list, java.util.Set.of());
        list.getColumnModel().getColumn(0).setPreferredWidth(180);
        list.getColumnModel().getColumn(1).setPreferredWidth(120);
        // A day is never cut, whatever room the names leave.
        list.getColumnModel().getColumn(1).setMinWidth(112);
        Parts.act(list, "ESCAPE", presenter::back);
        list.getSelectionModel().addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting() && list.getSelectedRow() >= 0) {
                presenter.choose(model.row(list.getSelectedRow()).skill());
            }
        });
        view = new SkillView(ui, presenter);
        nothing = nothing();
        both = Parts.panel("ins 0, gap 0, fill", "[300!,fill]16[grow,fill]", "[grow,fill]");
        Card names = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
        names.add(Parts.scroll(list), "grow, wmin 0, hmin 0");
        both.add(names, "grow, hmin 0");
        both.add(view.component(), "grow, wmin 0, hmin 0");
        page = Region.mark(
                Parts.panel("ins 20 24 24 24, gap 0, fill, hidemode 3", "[grow,fill]", "[36!,center]14[]0[grow,fill]"));
        page.setName("skills");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[36!,center]");
        head.add(parts.label("h1", ui.text("skills.title")));
        head.add(parts.ordinary("skills.back", "skills.back", presenter::back), "h 32!");
        page.add(head, "cell 0 0, growx");
        page.add(nothing, "cell 0 1, growx");
        page.add(both, "cell 0 2, grow, wmin 0, hmin 0");
        ui.look().listen(ui.lifetime(), this::draw);
        presenter.state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        // What was trained is read first.
        asked = !both.isVisible();
        reach();
    }

    private void reach() {
        if (both.isVisible()) {
            asked = false;
            list.requestFocusInWindow();
        } else if (nothing.isVisible()) {
            Region.first(nothing).ifPresent(Component::requestFocusInWindow);
        }
    }

    private JComponent nothing() {
        JComponent foot = Parts.panel("ins 0, gap 0", "[]", "[32!]");
        foot.add(parts.primary("skills.nothing.act", "skills.nothing.act", presenter::back), "h 32!");
        return EmptyCard.of(
                parts,
                "skills.nothing",
                parts.text("skills.nothing.title"),
                parts.text("skills.nothing.text"),
                parts.text("skills.nothing.more"),
                foot);
    }

    private void draw() {
        SkillsState state = presenter.state().now();
        List<SkillStory> stories = state.log().stories();
        boolean inside = Region.focused(both) || Region.focused(nothing);
        nothing.setVisible(state.read() && stories.isEmpty());
        both.setVisible(!stories.isEmpty());
        drawing = true;
        model.show(stories);
        IntStream.range(0, stories.size())
                .filter(at -> state.chosen().equals(Optional.of(stories.get(at).skill())))
                .filter(at -> at != list.getSelectedRow())
                .findFirst()
                .ifPresent(at -> list.setRowSelectionInterval(at, at));
        drawing = false;
        view.show(state);
        if (asked || inside && !Region.focused(both.isVisible() ? both : nothing)) {
            reach();
        }
        page.revalidate();
        page.repaint();
    }
}
