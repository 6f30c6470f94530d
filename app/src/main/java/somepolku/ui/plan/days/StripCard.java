package somepolku.ui.plan.days;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** The month above the board, the way to other months, and what the marks mean. */
public final class StripCard {
    private static final int CHANNELS = 5;

    private final Ui ui;
    private final Parts parts;
    private final PlanWords words;
    private final MonthStrip strip;
    private final JLabel month;
    private final JLabel year;
    private final JPanel legend = Parts.panel("ins 0 4 0 0, gap 0, fill", "[]16[]push[]", "[20!,center]");
    private final JPanel channels = Parts.panel("ins 0, gap 14", "", "[20!,center]");
    private final JPanel panel = Parts.panel("ins 0, gap 0, wrap 1, fill", "[grow,fill]", "[78!]4[20!]");

    public StripCard(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.words = new PlanWords(ui);
        this.strip = new MonthStrip(ui, presenter);
        month = parts.label("mediumStrong", "");
        month.setName("plan.month");
        year = parts.label("small secondary", "");
        year.setName("plan.year");
        Card card = new Card(
                new MigLayout("ins 7 10 7 10, gap 0, fill", "[32!]2[84!,center]2[32!]8[grow,fill]", "[grow,fill]"));
        card.add(
                parts.icon(
                        "plan.month.before",
                        "plan.month.before",
                        "chevron-left",
                        () -> presenter.goTo(presenter.state().now().day().minusMonths(1))),
                "h 32!, aligny center");
        JPanel name = Parts.panel("ins 0, gap 0, wrap 1", "[center,grow]", "push[]2[]push");
        name.add(month);
        name.add(year);
        card.add(name);
        card.add(
                parts.icon(
                        "plan.month.after",
                        "plan.month.after",
                        "chevron-right",
                        () -> presenter.goTo(presenter.state().now().day().plusMonths(1))),
                "h 32!, aligny center");
        card.add(strip, "grow, wmin 0");
        panel.add(card, "grow");
        legend.add(sign("plan.legend.done", false));
        legend.add(sign("plan.legend.planned", true));
        legend.add(channels);
        panel.add(legend, "growx, wmin 0");
    }

    public JComponent view() {
        return panel;
    }

    public void show(PlanState state) {
        String name = ui.formats().month(state.month());
        int space = name.lastIndexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        month.setText(first.substring(0, 1).toUpperCase(ui.texts().locale()) + first.substring(1));
        year.setText(space < 0 ? "" : name.substring(space + 1));
        strip.show(state);
        Set<ChannelId> seen = new LinkedHashSet<>();
        state.done().values().forEach(seen::addAll);
        state.plan().items().forEach(item -> seen.addAll(item.what().channels()));
        seen.remove(ChannelId.NONE);
        channels.removeAll();
        seen.stream().limit(CHANNELS).forEach(channel -> {
            JLabel label = parts.label("small secondary", words.channel(channel));
            label.setIcon(new ChannelMark(words.mark(channel), 10));
            channels.add(label);
        });
        channels.revalidate();
    }

    private JComponent sign(String key, boolean outline) {
        JPanel sign = Parts.panel("ins 0, gap 6", "[10!][]", "[20!,center]");
        sign.add(new Sign(outline), "w 10!, h 10!");
        sign.add(parts.label("small secondary", ui.text(key)));
        return sign;
    }

    /** A square as on the strip, of no channel. */
    private static final class Sign extends JComponent {
        private final boolean outline;

        Sign(boolean outline) {
            this.outline = outline;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Tone.TX2.now());
            ChannelMark square = new ChannelMark(Mark.SQUARE, 10);
            if (outline) {
                g.draw(square.shape());
            } else {
                g.fill(square.shape());
            }
            g.dispose();
        }
    }
}
