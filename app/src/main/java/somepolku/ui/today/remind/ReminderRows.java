package somepolku.ui.today.remind;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.today.remind.Remembered.Due;
import somepolku.ui.today.remind.Remembered.Quiet;

/** Draws the reminders: the first that is due as the next thing to do, more of them and those to come as rows. */
public final class ReminderRows {
    private static final int WIDTH = 286;
    private static final int SHOWN = 3;

    private final Ui ui;
    private final Parts parts;
    private final RemindersPresenter presenter;

    public ReminderRows(Ui ui, RemindersPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
    }

    /** Adds what is due; says how many rows it became. */
    public int due(Remembered remembered, Card card) {
        List<Due> shown = remembered.due().stream().limit(SHOWN).toList();
        for (int at = 0; at < shown.size(); at++) {
            card.add(due(shown.get(at), at));
        }
        return shown.size();
    }

    /** Adds what is only mentioned. */
    public void quiet(Remembered remembered, Card card) {
        int more = remembered.due().size() - SHOWN;
        if (more > 0) {
            card.add(quiet(new Quiet(ui.text("today.reminder.more", more), false)));
        }
        remembered.quiet().forEach(quiet -> card.add(quiet(quiet)));
    }

    private JComponent due(Due due, int at) {
        boolean first = at == 0;
        JPanel row = new Ground(first ? Tone.SEL : Tone.CARD, !first, "[grow,fill]");
        row.setName("reminder." + at);
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]8[]", "");
        head.add(parts.label("smallStrong", ui.text(first ? "today.next" : "today.reminder")));
        head.add(parts.label("small secondary", due.since()));
        row.add(head);
        row.add(parts.paragraph(first ? "h3" : "", due.reminder().text(), WIDTH), "gaptop 6");
        if (!due.hint().isEmpty()) {
            row.add(parts.paragraph("medium secondary", due.hint(), WIDTH), "gaptop 4");
        }
        row.add(acts(due, at), "gaptop 12");
        return row;
    }

    private JComponent acts(Due due, int at) {
        JPanel acts = Parts.panel("ins 0, gap 8, fillx", "[][][grow]", "[32!,center]");
        if (due.brings()) {
            Runnable bring = () -> ui.commands().run(Command.IMPORT);
            JButton brings = at == 0
                    ? parts.primary("reminder.import." + at, "today.reminder.import", bring)
                    : parts.ordinary("reminder.import." + at, "today.reminder.import", bring);
            Changing.control(ui, brings, ui.commands().possible(Command.IMPORT));
            acts.add(brings, "h 32!");
        }
        String name = "reminder.done." + at;
        Runnable done = () -> presenter.done(due.reminder());
        JButton tick = at == 0 && !due.brings()
                ? parts.primary(name, "today.reminder.done", done)
                : parts.ordinary(name, "today.reminder.done", done);
        tick.getAccessibleContext().setAccessibleDescription(due.reminder().text());
        Changing.control(ui, tick);
        acts.add(tick, "h 32!");
        if (due.brings() && ui.commands().possible(Command.EXPORT_GUIDE)) {
            acts.add(parts.link(
                    "reminder.guide." + at,
                    "today.reminder.guide",
                    () -> ui.commands().run(Command.EXPORT_GUIDE)));
        }
        return acts;
    }

    private JComponent quiet(Quiet quiet) {
        JPanel row = new Ground(Tone.CARD, true, "[16!]10[grow,fill]");
        row.setName("reminder.quiet");
        row.add(new JLabel(Icons.of(quiet.done() ? "check" : "clock", 16, Tone.TX2)), "aligny top, gaptop 1");
        row.add(parts.paragraph("medium secondary", quiet.said(), WIDTH - 26));
        return row;
    }
}
