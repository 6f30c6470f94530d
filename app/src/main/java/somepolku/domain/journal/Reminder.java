package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be shown on Today from a day on, until it is done.
 *
 * @param due the first day
 * @param text one line, in the person's language
 * @param about what it is for, such as {@code guide:linkedin/archive}; empty for the person's own
 * @param done the day on which the person ticked it off
 */
public record Reminder(Id<Reminder> id, LocalDate due, String text, Optional<String> about, Optional<LocalDate> done)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.REMINDER;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(due);
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
