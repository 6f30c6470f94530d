package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The free text of a day, in Markdown.
 *
 * @param date the day it is about
 */
public record DayNote(Id<DayNote> id, LocalDate date, String text) implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.NOTE;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(date);
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
