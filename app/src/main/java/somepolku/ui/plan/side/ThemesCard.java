package somepolku.ui.plan.side;

import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Theme;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanState.Side;
import somepolku.work.plan.PlanView;
import somepolku.work.plan.Themes;

/** The themes: made, named otherwise, deleted, each with its questions. */
public final class ThemesCard {
    private final Ui ui;
    private final Parts parts;
    private final Themes themes;
    private final DefaultListModel<Theme> model = new DefaultListModel<>();
    private final JList<Theme> list;
    private final JTextField name;
    private final JTextArea prompts = new JTextArea();
    private final JButton save;
    private final JButton remove;
    private final JLabel used;
    private final Card card = Region.mark(new Card(new MigLayout(
            "ins 14 16 14 16, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[32!]8[60:140:]8[28!]12[]8[]")));
    private PlanView plan = PlanView.NOTHING;
    private Optional<Theme> chosen = Optional.empty();
    private boolean drawing;

    public ThemesCard(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.themes = new Themes(ui.work());
        card.setName("plan.themes");
        list = Named.as(new JList<>(model), "plan.themes.list", ui.text("plan.themes"));
        list.setCellRenderer(Parts.saying(Theme::name));
        list.setFixedCellHeight(28);
        list.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting()) {
                choose(Optional.ofNullable(list.getSelectedValue()));
            }
        });
        name = parts.field("plan.themes.name", "plan.themes.name");
        TextUndo.on(name);
        Named.as(prompts, "plan.themes.prompts", ui.text("plan.themes.prompts"));
        prompts.setLineWrap(true);
        prompts.setWrapStyleWord(true);
        Parts.tabLeaves(prompts);
        TextUndo.on(prompts);
        save = parts.ordinary("plan.themes.save", "plan.themes.save", this::save);
        remove = parts.icon("plan.themes.remove", "plan.themes.remove", "trash-2", this::remove);
        used = parts.label("small secondary", "");
        used.setName("plan.themes.used");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        head.add(parts.label("h4", ui.text("plan.themes")));
        head.add(parts.icon("plan.themes.close", "plan.side.close", "x", () -> presenter.beside(Side.THEMES)));
        card.add(head);
        card.add(Parts.scroll(list), "grow, hmin 0");
        card.add(
                Changing.control(ui, parts.small("plan.themes.new", "plan.themes.new", this::begin)),
                "growx 0, alignx left");
        card.add(
                new FormRows(parts, "[grow,fill]")
                        .line(new Field("plan.themes.name", name))
                        .line(new Field("plan.themes.prompts", Parts.framed(prompts), 84))
                        .panel(),
                "wmin 0");
        JPanel acts = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]8[]push[]", "[32!,center]");
        acts.add(save);
        acts.add(used, "wmin 0");
        acts.add(remove);
        card.add(acts, "pushy, aligny top");
        name.addActionListener(event -> save());
        Parts.act(list, "DELETE", this::remove);
        List.of(list, name, prompts).forEach(part -> Parts.act(part, "ESCAPE", () -> presenter.beside(Side.THEMES)));
        List.of(save, remove).forEach(button -> Changing.control(ui, button));
    }

    public JComponent view() {
        return card;
    }

    public void focus() {
        name.requestFocusInWindow();
    }

    public void show(PlanState state) {
        plan = state.plan();
        drawing = true;
        model.clear();
        plan.themes().forEach(model::addElement);
        Optional<Theme> still = chosen.flatMap(was -> plan.themes().stream()
                .filter(theme -> theme.id().equals(was.id()))
                .findFirst());
        still.ifPresent(theme -> list.setSelectedValue(theme, true));
        drawing = false;
        if (!still.equals(chosen)) {
            choose(still);
        }
        uses();
    }

    private void choose(Optional<Theme> theme) {
        chosen = theme;
        name.setText(theme.map(Theme::name).orElse(""));
        prompts.setText(theme.map(one -> String.join("\n", one.prompts())).orElse(""));
        uses();
    }

    private void uses() {
        remove.setVisible(chosen.isPresent());
        int count = chosen.map(theme -> plan.using(theme).size()).orElse(0);
        used.setText(
                count == 0
                        ? ""
                        : ui.calm().either(ui.text("plan.themes.used", count), ui.text("plan.themes.used.calm")));
        remove.setToolTipText(
                count == 0
                        ? ui.text("plan.themes.remove")
                        : ui.calm().either(ui.text("plan.themes.remove.used", count), ui.text("plan.themes.remove")));
    }

    private void begin() {
        list.clearSelection();
        choose(Optional.empty());
        name.requestFocusInWindow();
    }

    private void save() {
        ui.done(themes.keep(chosen, name.getText(), prompts.getText().lines().toList()), change -> {
            ui.feedback()
                    .tellUndoable(ui.text("plan.themes.saved", name.getText().strip()));
            begin();
        });
    }

    private void remove() {
        chosen.ifPresent(theme -> ui.done(themes.remove(theme), change -> {
            ui.feedback().tellUndoable(ui.text("plan.themes.removed", theme.name()));
            begin();
        }));
    }
}
