package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;

/** One record of the journal. Two entries with the same id are the same thing at different times. */
public sealed interface Entry
        permits Activity,
                DayNote,
                Reading,
                Contact,
                Application,
                Fact,
                Account,
                Reminder,
                Metric,
                Attachment,
                Milestone,
                Absence,
                ContentItem,
                Theme,
                Rhythm,
                DayMark,
                Refinement {

    Id<? extends Entry> id();

    EntryKind kind();

    /** The day under which the entry is found; empty for what has no date. */
    Optional<LocalDate> day();

    /** Where an imported entry came from; empty for what the person wrote. */
    Optional<Origin> origin();
}
