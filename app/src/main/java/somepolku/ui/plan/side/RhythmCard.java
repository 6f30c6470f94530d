package somepolku.ui.plan.side;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Rhythm;
import somepolku.kit.Problem;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanState.Side;
import somepolku.ui.plan.model.PlanWords;
import somepolku.work.plan.Rhythms;

/** The weekly rhythm: on which days, how often. The other days are for rest, and cost nothing. */
public final class RhythmCard {
    private static final int WIDTH = 270;

    private final Ui ui;
    private final PlanPresenter presenter;
    private final Rhythms rhythms;
    private final Map<DayOfWeek, JCheckBox> days = new EnumMap<>(DayOfWeek.class);
    private final JTextField times;
    private final Card card =
            Region.mark(new Card(new MigLayout("ins 14 16 14 16, gap 0, wrap 1, fill", "[grow,fill]", "")));
    private Optional<Optional<Rhythm>> shown = Optional.empty();

    public RhythmCard(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.rhythms = new Rhythms(ui.work());
        Parts parts = new Parts(ui.texts());
        PlanWords words = new PlanWords(ui);
        card.setName("plan.rhythm");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        head.add(parts.label("h4", ui.text("plan.rhythm")));
        head.add(parts.icon("plan.rhythm.close", "plan.side.close", "x", this::close));
        card.add(head);
        card.add(parts.paragraph("medium secondary", ui.text("plan.rhythm.text"), WIDTH), "gaptop 4, gapbottom 12");
        card.add(parts.label("mediumStrong", ui.text("plan.rhythm.days")), "gapbottom 4");
        JPanel boxes = Parts.panel("ins 0, gap 8 4, wrap 4", "", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            String said = words.weekday(day);
            JCheckBox box = Named.as(new JCheckBox(said), "plan.rhythm." + day.getValue(), said);
            box.setOpaque(false);
            days.put(day, Changing.control(ui, box));
            boxes.add(box);
        }
        card.add(boxes, "gapbottom 12");
        times = parts.field("plan.rhythm.count", "plan.rhythm.count");
        times.addActionListener(event -> save());
        Parts.act(times, "ESCAPE", this::close);
        card.add(parts.label("mediumStrong", ui.text("plan.rhythm.count")), "gapbottom 6");
        card.add(times, "growx 0, w 80!, h 36!, gapbottom 12");
        JButton save = parts.ordinary("plan.rhythm.save", "plan.rhythm.save", this::save);
        card.add(Changing.control(ui, save), "growx 0, alignx left, h 32!, pushy, aligny top");
    }

    public JComponent view() {
        return card;
    }

    public void focus() {
        days.get(DayOfWeek.MONDAY).requestFocusInWindow();
    }

    public void show(PlanState state) {
        Optional<Rhythm> now = state.plan().rhythm(state.today());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            days.forEach((day, box) -> box.setSelected(
                    now.filter(rhythm -> rhythm.days().contains(day)).isPresent()));
            times.setText(now.map(Rhythm::times)
                    .filter(count -> count > 0)
                    .map(String::valueOf)
                    .orElse(""));
        }
    }

    private void close() {
        presenter.beside(Side.RHYTHM);
    }

    private void save() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, box) -> {
            if (box.isSelected()) {
                chosen.add(day);
            }
        });
        String typed = times.getText().strip();
        if (!typed.matches("\\d{0,3}")) {
            ui.feedback().tell(Problem.refused("plan.rhythm.wrong.times", Rhythm.MOST));
            return;
        }
        int count = typed.isEmpty() ? 0 : Integer.parseInt(typed);
        ui.done(rhythms.set(chosen, count), change -> {
            close();
            ui.feedback().tellUndoable(ui.text("plan.rhythm.saved"));
        });
    }
}
