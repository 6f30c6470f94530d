package somepolku.ui.plan.days;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** The marks of a day: filled for what was done, an outline for what is planned. */
record DayMarks(List<ChannelId> done, List<ContentItem> planned) {

    static DayMarks of(PlanState state, LocalDate day) {
        return new DayMarks(state.done().getOrDefault(day, List.of()), planned(state, day));
    }

    static List<ContentItem> planned(PlanState state, LocalDate day) {
        return state.plan().items().stream()
                .filter(ContentItem::open)
                .filter(item -> item.when().day().equals(Optional.of(day)))
                .toList();
    }

    /** All contents of a day, planned and published. */
    static List<ContentItem> items(PlanState state, LocalDate day) {
        return state.plan().items().stream()
                .filter(item -> item.day().equals(Optional.of(day)))
                .toList();
    }

    boolean isEmpty() {
        return done.isEmpty() && planned.isEmpty();
    }

    /** Draws as many as fit, in the middle of a width. */
    void paint(Graphics2D graphics, PlanWords words, int left, int y, int width, int size) {
        List<Mark> filled = done.stream().map(words::mark).toList();
        List<Mark> open = new ArrayList<>();
        planned.forEach(item -> open.add(
                item.what().channels().stream().findFirst().map(words::mark).orElse(Mark.CIRCLE)));
        int step = size + 2;
        int fit = Math.max(1, width / step);
        int count = Math.min(fit, filled.size() + open.size());
        int x = left + (width - (count * step - 2)) / 2;
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (int at = 0; at < count; at++) {
            boolean planned = at >= filled.size();
            draw(g, planned ? open.get(at - filled.size()) : filled.get(at), planned, x + at * step, y, size);
        }
        g.dispose();
    }

    /** One mark, also for the legend. */
    static void draw(Graphics2D graphics, Mark mark, boolean outline, int x, int y, int size) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        ChannelMark drawn = new ChannelMark(mark, outline ? size - 1 : size);
        g.setColor(drawn.tone().now());
        if (outline) {
            g.translate(0.5, 0.5);
            g.setColor(Tone.PAGE.now());
            g.fill(drawn.shape());
            g.setColor(drawn.tone().now());
            g.setStroke(new BasicStroke(1.3f));
            g.draw(drawn.shape());
        } else {
            g.fill(drawn.shape());
        }
        g.dispose();
    }
}
