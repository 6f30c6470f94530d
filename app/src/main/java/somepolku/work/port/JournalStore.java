package somepolku.work.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
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

    /**
     * Lays down the content of an attachment, of which the record is committed next. A content without a record is nobody's
     * and goes with the next compaction. Called like {@link #commit}.
     *
     * @throws ProblemException if nothing was written
     */
    void keep(Id<Attachment> id, byte[] content) throws ProblemException;

    /** A random secret of this journal, 32 bytes, made when it was created; for keyed hashes. */
    byte[] salt();

    /** True for media that cannot be written: the journal is then a view. */
    boolean readOnly();

    /** What to say to whoever would write into a view: its medium, unless it was written by a newer program. */
    default Problem whyView() {
        return notices().stream()
                .filter(notice -> notice.key().equals("storage.newer.view"))
                .findFirst()
                .orElseGet(() -> Problem.refused("journal.readOnly"));
    }

    /** Reads every record of the file and says what is wrong with it. */
    List<Damage> check();

    /** What the person should hear after opening, such as that the newest change before a power cut was lost. */
    default List<Problem> notices() {
        return List.of();
    }

    /** What stood half typed in an editor when it was kept last. */
    Optional<Draft> draft(String editor);

    /**
     * Keeps what stands half typed in an editor, inside the journal and so behind its passphrase; empty forgets it. Called
     * like {@link #commit}, and as durable.
     */
    void keep(String editor, Optional<Draft> draft) throws ProblemException;

    /** The format version of the file. */
    int version();

    /** Whether the journal opens only with a passphrase or its recovery key. */
    boolean locked();

    /** Whether the journal would open with it. Takes a moment, as opening does. */
    boolean opensWith(Passphrase passphrase);

    /**
     * Locks the journal with a passphrase; the one before no longer opens it, nor does the recovery key before. Takes as
     * long for a large journal as for a small one. Called like {@link #commit}.
     *
     * @return the recovery key, to be printed: it cannot be had again
     * @throws ProblemException if it could not be written; the journal then still opens as before
     */
    String lock(Passphrase passphrase) throws ProblemException;

    /** From now on the journal opens without a passphrase. Called like {@link #commit}. */
    void unlock() throws ProblemException;

    /**
     * Copies the file, as it was acknowledged last and with its passphrase, from wherever it lies now: also when it has no
     * name any more. Called like {@link #commit}.
     *
     * @param target where no file is yet
     */
    void copyTo(Path target) throws ProblemException;

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
         * @throws DamagedException where it is damaged, and {@link Rescuing} may help
         * @throws LockedException where it asks for a passphrase, or another one
         */
        JournalStore open(Path file, Optional<Passphrase> passphrase) throws ProblemException;

        /** Opens a journal without a passphrase. */
        default JournalStore open(Path file) throws ProblemException {
            return open(file, Optional.empty());
        }

        /** Opens it, or makes an empty one without a passphrase where there is none. */
        JournalStore openOrCreate(Path file, Optional<Passphrase> passphrase) throws ProblemException;

        /** Opens it without a passphrase, or makes it. */
        default JournalStore openOrCreate(Path file) throws ProblemException {
            return openOrCreate(file, Optional.empty());
        }
    }

    /** Looks an entry up whose day is known; empty where it is gone. */
    Optional<Entry> current(Entry entry);
}
