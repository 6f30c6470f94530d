package somepolku.analysis.wording;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.links.Link;
import somepolku.analysis.table.Shape;

/** How a finding came to be, step by step, with the figures that anybody may check. */
public final class Steps {
    private Steps() {}

    /** What a row of the series is, and how many there are. */
    public static Said rows(Shape shape, int rows) {
        return switch (shape) {
            case DAYS -> Said.of("analysis.trail.days", rows);
            case INTERVALS -> Said.of("analysis.trail.intervals", rows);
            case WEEKS -> Said.of("analysis.trail.weeks", rows);
        };
    }

    /** The deeds: how often, on how many days; days without them. */
    public static Said deeds(int times, int with, int without) {
        return Said.of("analysis.trail.deeds", times, with, without);
    }

    /** The model of the series: variance of its walking level, φ and variance of its memory, rows less columns. */
    public static Said model(double walk, double memory, double swing, int free) {
        return Said.of("analysis.trail.model", walk, memory, swing, free);
    }

    /** The tests in the order in which they were made; nothing where there was none. */
    public static List<Said> tests(Link link) {
        List<Said> all = new ArrayList<>();
        if (Double.isInfinite(link.screening().error())) {
            return all;
        }
        all.add(Said.of(
                "analysis.trail.test",
                link.screening().t(),
                link.screening().df(),
                link.screening().p()));
        all.add(Said.of("analysis.trail.q", link.q()));
        link.joint().ifPresent(p -> all.add(Said.of("analysis.trail.joint", p)));
        link.shift().ifPresent(shift -> all.add(Said.of("analysis.trail.shift", shift.p())));
        link.gates().ifPresent(gates -> {
            all.add(Said.of("analysis.trail.lead", gates.lead()));
            gates.closest().ifPresent(other -> all.add(Said.of("analysis.trail.closest", gates.closeness())));
        });
        link.effect().ifPresent(effect -> all.add(Said.of("analysis.trail.level", 100 * effect.level())));
        return all;
    }
}
