package somepolku.pluginhost.advise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import somepolku.api.journal.EntryId;
import somepolku.domain.advice.EntryRef;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;

/** What a plugin knows an entry by: enough to find it again, and nothing that it could not see anyway. */
final class Ids {
    private static final String BETWEEN = "|";

    private Ids() {}

    static EntryId of(Entry entry) {
        String day = entry.day().map(LocalDate::toString).orElse("");
        return new EntryId(entry.kind() + BETWEEN + day + BETWEEN + entry.id());
    }

    /** Empty where the plugin made it up. */
    static Optional<EntryRef> read(EntryId id) {
        String[] parts = id.value().split("\\|", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Optional<LocalDate> day = parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1]));
            return Optional.of(new EntryRef(EntryKind.valueOf(parts[0]), day, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
