package somepolku.work.port;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.term.DaySpan;

/**
 * Reads the journal; safe from any thread, each call sees one committed state. Streams are lazy: read them through or
 * close them, and off the EDT where they span more than a month. Reading a damaged or closed journal throws an {@link
 * somepolku.kit.UncheckedProblemException}, also in the middle of a stream.
 */
public interface JournalView {

    /** Dated entries of a kind within days, by day and then by id. */
    <E extends Entry> Stream<E> entries(Class<E> type, DaySpan days);

    /** Entries of a kind without a date, by id. */
    <E extends Entry> Stream<E> undated(Class<E> type);

    /** Dated and undated entries of a kind. */
    default <E extends Entry> Stream<E> all(Class<E> type) {
        return Stream.concat(undated(type), entries(type, DaySpan.ALL));
    }

    /** The first and last day that hold an entry of a kind; empty where there is none. A key look-up, not a scan. */
    <E extends Entry> Optional<DaySpan> extent(Class<E> type);

    /**
     * The content of an attachment; empty where the journal does not have it. May take its time.
     *
     * @throws somepolku.kit.UncheckedProblemException where it is not what was laid there
     */
    Optional<byte[]> content(Attachment file);

    /** How many entries of each kind there are. */
    Map<EntryKind, Long> counts();
}
