package somepolku.ui.today;

import java.awt.Color;
import java.awt.Graphics;
import javax.swing.JComponent;
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
        JPanel column = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "[]16[]push");
        column.add(
                switch (day.next()) {
                    case BEGIN -> begin();
                    case FIRST_READING -> firstReading();
                    case LOOK -> look();
                });
        if (!day.readings().isEmpty()) {
            column.add(figures(day));
        }
        return column;
    }

    private JComponent begin() {
        Card card = card();
        card.add(block("today.next.import", Command.IMPORT, "today.next.import.act"));
        card.add(step(1, "today.next.reading", Command.ADD_READING, "today.next.reading.act"));
        card.add(step(2, "today.next.sample", Command.OPEN_SAMPLE, "command.open-sample"));
        return card;
    }

    private JComponent firstReading() {
        Card card = card();
        card.add(block("today.next.reading", Command.ADD_READING, "today.next.reading.act"));
        card.add(step(1, "today.next.import", Command.IMPORT, "today.next.import.act"));
        return card;
    }

    private JComponent look() {
        Card card = card();
        card.add(block("today.next.look", Command.GO_METRICS, "today.next.look.act"));
        card.add(step(1, "today.next.more", Command.IMPORT, "today.next.import.act"));
        return card;
    }

    private static Card card() {
        Card card = new Card(new MigLayout("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        card.setName("next");
        return card;
    }

    private JComponent block(String key, Command command, String actKey) {
        JPanel block = new Ground(Tone.SEL, false);
        block.add(parts.label("smallStrong", ui.text("today.next")));
        block.add(parts.label("h3", ui.text(key)), "gaptop 6");
        block.add(parts.paragraph("medium secondary", ui.text(key + ".text"), WIDTH), "gaptop 4");
        block.add(parts.primary("next.act", actKey, () -> ui.commands().run(command)), "gaptop 12, growx 0, h 32!");
        block.setVisible(ui.commands().possible(command));
        return block;
    }

    private JComponent step(int number, String key, Command command, String actKey) {
        JPanel row = new Ground(Tone.CARD, true);
        row.add(parts.label("", ui.text(key)));
        row.add(parts.paragraph("medium secondary", ui.text(key + ".text"), WIDTH), "gaptop 2");
        row.add(
                parts.small("next.step." + number, actKey, () -> ui.commands().run(command)),
                "gaptop 8, growx 0, h 28!");
        row.setVisible(ui.commands().possible(command));
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

        Ground(Tone tone, boolean line) {
            super(new MigLayout("ins 14 16 16 16, gap 0, wrap 1, fillx", "[grow,fill]"));
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
