package somepolku.work.port;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** The one journal file. {@link #commit} is called by the single writer's thread only; reading is free. */
public interface JournalStore extends JournalView, AutoCloseable {

    /**
     * Writes all of it or none. When it returns, the edits survive a killed process and a pulled plug.
     *
     * @throws ProblemException if nothing was written, with what the person can do
     */
    void commit(List<Edit> edits) throws ProblemException;

    /** A random secret of this journal, 32 bytes, made when it was created; for keyed hashes. */
    byte[] salt();

    /** True for media that cannot be written: the journal is then a view. */
    boolean readOnly();

    /** Reads every record of the file and says what is wrong with it. */
    List<Damage> check();

    /** What the person should hear after opening, such as that the newest change before a power cut was lost. */
    default List<Problem> notices() {
        return List.of();
    }

    /** The format version of the file. */
    int version();

    @Override
    void close();

    /** Something wrong: what, and where in the file or in which record. */
    record Damage(String what, String where) {}

    /** Opens and makes journals. */
    interface Files {

        /**
         * Opens a journal.
         *
         * @throws ProblemException NOT_THERE where there is no such file, BAD_INPUT where it is no journal or is
         *     damaged, REFUSED where it is open elsewhere or written by a newer version
         */
        JournalStore open(java.nio.file.Path file) throws ProblemException;

        /** Opens it, or makes an empty one where there is none. */
        JournalStore openOrCreate(java.nio.file.Path file) throws ProblemException;
    }

    /** Looks an entry up whose day is known; empty where it is gone. */
    Optional<Entry> current(Entry entry);
}
