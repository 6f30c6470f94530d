package somepolku.work.medium;

import somepolku.kit.ProblemException;
import somepolku.work.port.JournalStore;

/** Something that is written into the journal as it lies now. */
interface Act<T> {
    T on(JournalStore now) throws ProblemException;
}
