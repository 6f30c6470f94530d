package somepolku.importing.compare;

import java.util.Optional;
import somepolku.domain.journal.Entry;

/**
 * What comes of a row.
 *
 * @param entry what is to be written, counted or not
 */
record Verdict(Sort sort, Optional<Entry> entry) {
    static final Verdict SAME = new Verdict(Sort.SAME, Optional.empty());
    static final Verdict EDITED = new Verdict(Sort.EDITED, Optional.empty());
    static final Verdict TYPED = new Verdict(Sort.TYPED, Optional.empty());
    static final Verdict OTHER = new Verdict(Sort.OTHER, Optional.empty());
    static final Verdict OLDER = new Verdict(Sort.OLDER, Optional.empty());

    enum Sort {
        WRITE,
        SAME,
        /** The person edited it, and the import says something else than before. */
        EDITED,
        /** The person wrote something else of it, without an import. */
        TYPED,
        /** Another row of the same files says something else of it, and was taken. */
        OTHER,
        /** The journal holds what a newer export said. */
        OLDER
    }

    static Verdict write(Entry entry) {
        return new Verdict(Sort.WRITE, Optional.of(entry));
    }

    /** The same, and yet the entry's origin has something to remember. */
    static Verdict confirm(Entry entry) {
        return new Verdict(Sort.SAME, Optional.of(entry));
    }
}
