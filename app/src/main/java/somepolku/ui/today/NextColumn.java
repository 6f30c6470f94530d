package somepolku.ui.today;

import java.awt.Color;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** What the program says beside the day: what to do next, and the day's own figures. */
final class NextColumn {
    private static final int WIDTH = 286;
    private static final int FIGURES = 8;

    private final Ui ui;
    private final Parts parts;

    NextColumn(Ui ui) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
    }

    JComponent view(Day day) {
        JPanel column = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[]16[]push");
        Card offers = card();
        List<Offer> possible = offers(day.next()).stream()
                .filter(offer -> ui.commands().possible(offer.command))
                .toList();
        for (int at = 0; at < possible.size(); at++) {
            offers.add(at == 0 ? block(possible.get(0)) : step(at, possible.size() > 2, possible.get(at)));
        }
        if (!possible.isEmpty()) {
            column.add(offers);
        }
        if (!day.readings().isEmpty()) {
            column.add(figures(day));
        }
        return column;
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
        block.add(
                parts.primary(
                        "next.act",
                        "today.next.act." + offer.word,
                        () -> ui.commands().run(offer.command)),
                "gaptop 12, growx 0, h 32!");
        return block;
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
        row.add(
                parts.small(
                        "next.step." + number,
                        "today.next.act." + offer.word,
                        () -> ui.commands().run(offer.command)),
                "gaptop 8, growx 0, h 28!");
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

    /** A part of the card, tinted or with a hairline above. */
    private static final class Ground extends JPanel {
        private final transient Tone tone;
        private final boolean line;

        Ground(Tone tone, boolean line, String columns) {
            super(new MigLayout(
                    "ins 14 16 16 16, gap 0, fillx, wrap "
                            + columns.chars().filter(c -> c == '[').count(),
                    columns));
            this.tone = tone;
            this.line = line;
            setOpaque(false);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Color before = graphics.getColor();
            graphics.setColor(tone.now());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            if (line) {
                graphics.setColor(Tone.LINE2.now());
                graphics.fillRect(0, 0, getWidth(), 1);
            }
            graphics.setColor(before);
        }
    }
}
