package somepolku.domain.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an imported entry came from.
 *
 * @param source the importing channel: {@code linkedin}
 * @param key what makes the same row the same in every export; of a person only a keyed hash
 * @param digest of what the import said; tells a changed row from an unchanged one, also after the person edited the
 *     entry
 * @param made the instant that the import told, which stays what it was in whatever zone the journal is opened; empty
 *     where it told none, or told it before instants were kept
 */
public record Origin(String source, String key, String digest, Optional<Instant> made) {

    /** An origin that tells no instant. */
    public Origin(String source, String key, String digest) {
        this(source, key, digest, Optional.empty());
    }
}
