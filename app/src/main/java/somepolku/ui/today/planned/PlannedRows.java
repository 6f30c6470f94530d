package somepolku.ui.today.planned;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import somepolku.domain.journal.ContentItem;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.work.plan.Due;

/** Draws what of the plan is due, each with what can be done about it in its row. */
public final class PlannedRows {
    private static final int SHOWN = 3;
    private static final int WIDTH = 286;

    private final Ui ui;
    private final Parts parts;
    private final PlannedPresenter presenter;
    private Optional<PlannedForm> form = Optional.empty();

    public PlannedRows(Ui ui, PlannedPresenter presenter) {
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
        Optional<Asked> asked = presenter.asked().now();
        if (asked.isEmpty() || form.filter(open -> open.of(asked.get())).isEmpty()) {
            form = asked.map(question -> new PlannedForm(ui, presenter, question));
        }
        // Drawn anew, the row takes its form along, and the caret with it.
        form.filter(PlannedForm::focused).ifPresent(open -> Edt.later(open::focus));
        List<PlannedThing> all = presenter.due().now();
        List<PlannedThing> shown = all.stream().limit(SHOWN).toList();
        for (int at = 0; at < shown.size(); at++) {
            card.add(row(shown.get(at), at, first && at == 0));
        }
        if (all.size() > SHOWN) {
            JPanel more = new Ground(Tone.CARD, true, "[grow,fill]");
            more.add(parts.label("medium secondary", more(all.size() - SHOWN)));
            card.add(more);
        }
        return shown.size();
    }

    private String more(int count) {
        return ui.calm().on() ? ui.text("today.plan.more.calm") : ui.text("today.plan.more", count);
    }

    private JComponent row(PlannedThing thing, int at, boolean next) {
        JPanel row = new Ground(next ? Tone.SEL : Tone.CARD, !next, "[grow,fill]");
        row.setName("planned." + at);
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]8[]", "");
        head.add(parts.label("smallStrong", ui.text(next ? "today.next" : "today.plan")));
        head.add(parts.label("small secondary", thing.when()));
        row.add(head);
        row.add(parts.paragraph(next ? "h3" : "", thing.title(), WIDTH), "gaptop 6");
        if (!thing.hint().isEmpty()) {
            row.add(parts.paragraph("medium secondary", thing.hint(), WIDTH), "gaptop 4");
        }
        ContentItem item = thing.due().item();
        boolean open = presenter
                .asked()
                .now()
                .filter(asked -> asked.item().equals(item))
                .isPresent();
        if (open && form.isPresent()) {
            row.add(form.get().view());
        } else {
            row.add(acts(thing, at, next), "growx 0, alignx left, gaptop 10");
        }
        return row;
    }

    private JComponent acts(PlannedThing thing, int at, boolean next) {
        JPanel acts = Parts.panel("ins 0, gap 8 4", "", "[28:pref]");
        if (thing.review()) {
            acts.add(button(thing, at, "review", next, () -> presenter.ask(thing, Asked.Sort.REVIEW)), "h 28::");
            return acts;
        }
        boolean passed = thing.due().sort() == Due.Sort.PASSED;
        acts.add(button(thing, at, "publish", next, () -> presenter.ask(thing, Asked.Sort.PUBLISH)), "h 28::");
        acts.add(
                button(
                        thing,
                        at,
                        "open",
                        false,
                        () -> presenter.open(thing.due().item())),
                "h 28::");
        acts.add(button(thing, at, "later", false, () -> presenter.ask(thing, Asked.Sort.LATER)), "h 28::, wrap");
        if (passed) {
            JPanel more = Parts.panel("ins 0, gap 12", "", "[]");
            more.add(link(thing, at, "shrink", () -> presenter.ask(thing, Asked.Sort.SHRINK)));
            more.add(link(thing, at, "drop", () -> presenter.drop(thing.due().item())));
            acts.add(more, "spanx");
        }
        return acts;
    }

    private JButton button(PlannedThing thing, int at, String word, boolean primary, Runnable act) {
        String name = "planned." + word + "." + at;
        String key = "today.plan.act." + word;
        return said(thing, name, primary ? parts.primary(name, key, act) : parts.small(name, key, act));
    }

    private JButton link(PlannedThing thing, int at, String word, Runnable act) {
        String name = "planned." + word + "." + at;
        return said(thing, name, parts.link(name, "today.plan.act." + word, act));
    }

    private JButton said(PlannedThing thing, String name, JButton button) {
        return Changing.control(ui, Named.as(button, name, button.getText() + ": " + thing.title()));
    }
}
