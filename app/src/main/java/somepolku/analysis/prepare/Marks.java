package somepolku.analysis.prepare;

import java.time.LocalDate;
import java.util.List;
import somepolku.domain.term.DaySpan;

/**
 * Days that the person marked.
 *
 * @param exceptional an outage, a holiday, robots: what was counted then is set aside. Marking days after looking at them
 *     makes findings too good, so their number is always shown
 * @param notLogged days on which deeds were not written down, so that none written down does not mean none done
 */
public record Marks(List<DaySpan> exceptional, List<DaySpan> notLogged) {
    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        exceptional = List.copyOf(exceptional);
        notLogged = List.copyOf(notLogged);
    }

    /** Whether any of some days is exceptional. */
    public boolean exceptional(DaySpan days) {
        return exceptional.stream().anyMatch(days::overlaps);
    }

    boolean notLogged(DaySpan days) {
        return notLogged.stream().anyMatch(days::overlaps);
    }

    boolean notLogged(LocalDate day) {
        return notLogged.stream().anyMatch(span -> span.contains(day));
    }
}
