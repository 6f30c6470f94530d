package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.DaySpan;

/**
 * Days that the person set apart for whoever looks for connections.
 *
 * @param reason in the person's own words; may be empty
 */
public record DayMark(Id<DayMark> id, DaySpan days, Sort sort, String reason) implements Entry {

    /** Why they are apart. */
    public enum Sort {
        /** An outage, a holiday, robots: what was counted then is set aside. */
        EXCEPTIONAL,
        /** Deeds were not written down, so that none written down does not mean none done. */
        NOT_LOGGED
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MARK;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(days.last());
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
