package somepolku.domain.journal;

import java.util.UUID;

/** The identity of an entry; new ones are version-7 UUIDs, so that they sort by the time of writing. */
public record Id<E extends Entry>(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
