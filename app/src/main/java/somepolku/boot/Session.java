package somepolku.boot;

import somepolku.work.Workbench;
import somepolku.work.port.JournalStore;

/**
 * A journal that a face works on, with what must be closed after it.
 *
 * @param sample whether it is the sample journal
 * @param ending what is left to do when the journal is closed, such as taking a passing folder away
 */
record Session(Workbench bench, JournalStore store, Plugged plugged, boolean sample, Runnable ending)
        implements AutoCloseable {

    @Override
    public void close() {
        bench.ledger().close();
        plugged.close();
        ending.run();
    }
}
