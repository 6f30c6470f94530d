package somepolku.ui.today;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.StepMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.today.digest.DigestCard;
import somepolku.ui.today.due.DueRows;
import somepolku.ui.today.mark.MarkCard;
import somepolku.ui.today.milestone.MilestoneCard;
import somepolku.ui.today.past.PastCard;
import somepolku.ui.today.planned.PlannedRows;
import somepolku.ui.today.remind.Remembered;
import somepolku.ui.today.remind.Remembered.Due;
import somepolku.ui.today.remind.ReminderRows;

/** What the program says beside the day: what to do next, and the day's own figures. */
final class NextColumn {
    private static final int WIDTH = 286;
    private static final int FIGURES = 8;
    private static final int OFFERS = 3;

    private final Ui ui;
    private final TodayPresenter today;
    private final Parts parts;

    private final ReminderRows reminders;

    private final PlannedRows planned;
    private final DueRows dueRows;
    private final PastCard past;
    private final DigestCard digest;
    private final MarkCard mark;
    private final MilestoneCard milestones;

    NextColumn(Ui ui, TodayPresenter today) {
        this.ui = ui;
        this.today = today;
        this.reminders = new ReminderRows(ui, today.reminders());
        this.planned = new PlannedRows(ui, today.planned());
        this.dueRows = new DueRows(ui, today.due());
        this.milestones = new MilestoneCard(ui, today.milestones());
        this.past = new PastCard(ui, today.past());
        this.digest = new DigestCard(ui, today.digest());
        this.mark = new MarkCard(ui, today.marks(), today.day().now().day());
        this.parts = new Parts(ui.texts());
    }

    JComponent view(Day day, Remembered remembered) {
        JPanel column = Parts.panel("ins 0, gap 0 16, wrap 1, hidemode 3", "[320!,fill]", "");
        Card offers = card();
        List<Offer> possible = possible(day.next(), remembered);
        // One thing is the next to do: what is due stands before what is merely possible.
        int due = reminders.due(remembered, offers);
        due += planned.add(offers, due == 0);
        due += dueRows.add(offers, due == 0);
        for (int at = 0; at < possible.size(); at++) {
            boolean first = due == 0 && at == 0;
            int number = due == 0 ? at : at + 1;
            offers.add(first ? block(possible.get(at)) : step(number, possible.size() > 2, possible.get(at)));
        }
        reminders.quiet(remembered, offers);
        if (offers.getComponentCount() > 0) {
            column.add(offers);
        }
        if (!day.readings().isEmpty() && !ui.calm().on()) {
            column.add(figures(day));
        }
        digest.view().ifPresent(column::add);
        milestones.view().ifPresent(column::add);
        past.view().ifPresent(column::add);
        column.add(mark.view(day.day()));
        seen(column);
        return column;
    }

    /** Of a column that is longer than the window the part with the focus comes into sight. */
    private static void seen(Container part) {
        for (Component child : part.getComponents()) {
            if (child instanceof JButton button) {
                button.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusGained(FocusEvent event) {
                        button.scrollRectToVisible(new Rectangle(0, -40, button.getWidth(), button.getHeight() + 80));
                    }
                });
            } else if (child instanceof Container inner) {
                seen(inner);
            }
        }
    }

    /** What can be done now and fits below what is due; a file that is waited for is not asked for twice. */
    private List<Offer> possible(Day.Next next, Remembered remembered) {
        boolean waits = remembered.due().stream().anyMatch(Due::brings);
        return offers(next).stream()
                .filter(offer -> ui.commands().possible(offer.command))
                .filter(offer -> !waits || offer.command != Command.IMPORT)
                .limit(Math.max(
                        0,
                        OFFERS
                                - remembered.due().size()
                                - today.planned().due().now().size()
                                - today.due().due().now().size()))
                .toList();
    }

    /** Something to do next; its texts stand under its word. */
    private record Offer(String word, Command command) {}

    private static List<Offer> offers(Day.Next next) {
        Offer bring = new Offer("import", Command.IMPORT);
        Offer reading = new Offer("reading", Command.ADD_READING);
        return switch (next) {
            case BEGIN -> List.of(bring, reading, new Offer("sample", Command.OPEN_SAMPLE));
            case FIRST_READING -> List.of(reading, bring);
            case LOOK -> List.of(new Offer("look", Command.GO_METRICS), new Offer("more", Command.IMPORT));
        };
    }

    private static Card card() {
        Card card = new Card(new MigLayout("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        card.setName("next");
        return card;
    }

    private JComponent block(Offer offer) {
        JPanel block = new Ground(Tone.SEL, false, "[grow,fill]");
        block.add(parts.label("smallStrong", ui.text("today.next")));
        block.add(parts.label("h3", ui.text("today.next.title." + offer.word)), "gaptop 6");
        block.add(parts.paragraph("medium secondary", ui.text("today.next.text." + offer.word), WIDTH), "gaptop 4");
        JPanel acts = Parts.panel("ins 0, gap 12, fillx", "[][grow]", "[32!,center]");
        acts.add(
                parts.primary(
                        "next.act",
                        "today.next.act." + offer.word,
                        () -> ui.commands().run(offer.command)),
                "h 32!");
        guide(offer).ifPresent(acts::add);
        block.add(acts, "gaptop 12");
        return block;
    }

    /** Whoever has no file yet is told where it comes from. */
    private Optional<JButton> guide(Offer offer) {
        boolean told = offer.word.equals("import") && ui.commands().possible(Command.EXPORT_GUIDE);
        return told
                ? Optional.of(parts.link(
                        "next.guide", "today.next.guide", () -> ui.commands().run(Command.EXPORT_GUIDE)))
                : Optional.empty();
    }

    private JComponent step(int number, boolean numbered, Offer offer) {
        JPanel row = new Ground(Tone.CARD, true, numbered ? "[24!]12[grow,fill]" : "[grow,fill]");
        if (numbered) {
            row.add(new JLabel(new StepMark(number)), "spany 3, aligny top");
        }
        row.add(parts.label("", ui.text("today.next.title." + offer.word)));
        row.add(
                parts.paragraph(
                        "medium secondary", ui.text("today.next.text." + offer.word), numbered ? WIDTH - 36 : WIDTH),
                "gaptop 2");
        JPanel acts = Parts.panel("ins 0, gap 12, fillx", "[][grow]", "[28!,center]");
        acts.add(
                parts.small(
                        "next.step." + number,
                        "today.next.act." + offer.word,
                        () -> ui.commands().run(offer.command)),
                "h 28!");
        guide(offer).ifPresent(acts::add);
        row.add(acts, "gaptop 8");
        return row;
    }

    private JComponent figures(Day day) {
        Card card = new Card(new MigLayout("ins 14 16 14 16, gapy 6, gapx 12, wrap 2, fillx", "[grow,fill][right]"));
        card.setName("figures");
        card.add(parts.label("h4", ui.text("today.figures")), "span 2, gapbottom 4");
        day.readings().stream().limit(FIGURES).forEach(figure -> {
            card.add(parts.label("secondary", figure.metric() + " \u00b7 " + figure.channel()), "wmin 0");
            card.add(parts.label("strong", figure.value()));
        });
        if (day.readings().size() > FIGURES) {
            card.add(
                    parts.label(
                            "small secondary",
                            ui.text("today.figures.more", day.readings().size() - FIGURES)),
                    "span 2");
        }
        return card;
    }
}
