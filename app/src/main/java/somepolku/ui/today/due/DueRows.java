package somepolku.ui.today.due;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws what is due, each with a button to where it is done. */
public final class DueRows {
    private static final int SHOWN = 3;
    private static final int WIDTH = 286;
    private static final int SIGN = 22;

    private final Ui ui;
    private final Parts parts;
    private final DuePresenter presenter;

    public DueRows(Ui ui, DuePresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
    }

    /**
     * Adds what is due; says how many rows it became.
     *
     * @param first whether nothing stands before it, so that it is the next thing to do
     */
    public int add(Card card, boolean first) {
        List<DueThing> shown = presenter.due().now().stream().limit(SHOWN).toList();
        for (int at = 0; at < shown.size(); at++) {
            card.add(row(shown.get(at), at, first && at == 0));
        }
        return shown.size();
    }

    private JComponent row(DueThing thing, int at, boolean next) {
        JPanel row = new Ground(next ? Tone.SEL : Tone.CARD, !next, "[grow,fill]");
        row.setName("due." + at);
        if (next) {
            row.add(parts.label("smallStrong", ui.text("today.next")));
        }
        row.add(parts.paragraph(next ? "h3" : "", thing.title(), WIDTH), next ? "gaptop 6" : "");
        JPanel hint = Parts.panel("ins 0, gap 0, fillx", thing.vanishes() ? "[16!]6[grow,fill]" : "[grow,fill]", "");
        if (thing.vanishes()) {
            hint.add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)), "aligny top, gaptop 1");
        }
        hint.add(parts.paragraph(
                thing.vanishes() ? "medium warning" : "medium secondary",
                thing.hint(),
                thing.vanishes() ? WIDTH - SIGN : WIDTH));
        row.add(hint, "gaptop 4");
        JPanel acts = Parts.panel("ins 0, gap 8", "", "[28:pref]");
        thing.asked().ifPresent(job -> {
            String name = "due.asked." + at;
            JButton asked = next
                    ? parts.primary(name, "today.due.tick", () -> presenter.asked(job))
                    : parts.small(name, "today.due.tick", () -> presenter.asked(job));
            acts.add(Changing.control(ui, Named.as(asked, name, asked.getText() + ": " + thing.title())), "h 28::");
        });
        String name = "due.act." + at;
        String key = thing.reading() ? "today.due.record" : "today.due.open";
        JButton act = next && thing.asked().isEmpty()
                ? parts.primary(name, key, () -> presenter.go(thing))
                : next
                        ? parts.ordinary(name, key, () -> presenter.go(thing))
                        : parts.small(name, key, () -> presenter.go(thing));
        Named.as(act, name, act.getText() + ": " + thing.title());
        acts.add(thing.reading() ? Changing.control(ui, act) : act, "h 28::");
        row.add(acts, "growx 0, alignx left, gaptop 10");
        return row;
    }
}
