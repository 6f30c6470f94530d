package somepolku.domain.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The identity of an entry; new ones are version-7 UUIDs, so that they sort by the time of writing. */
public record Id<E extends Entry>(UUID value) {

    /** When it was made; empty for an id that tells no time. */
    public Optional<Instant> made() {
        return value.version() == 7
                ? Optional.of(Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
