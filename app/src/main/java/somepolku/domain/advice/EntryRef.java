package somepolku.domain.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;

/** Which entry, and on which day it is found. */
public record EntryRef(EntryKind kind, Optional<LocalDate> day, UUID id) {

    public static EntryRef to(Entry entry) {
        return new EntryRef(entry.kind(), entry.day(), entry.id().value());
    }
}
