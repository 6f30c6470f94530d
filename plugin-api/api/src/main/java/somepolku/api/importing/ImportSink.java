package somepolku.api.importing;

import java.io.IOException;
import java.util.List;

/** Where an importer puts what it read. One thread at a time, but for {@link #together}. */
public interface ImportSink {

    /**
     * Begins a file: what is handed to the returned sink counts as this file's.
     *
     * @param content what is in it, in the person's language: {@code Comments}
     */
    FileSink file(ExportFile file, String content);

    /**
     * Names a file that the importer leaves closed on purpose.
     *
     * @param why in the person's language: {@code Private: not opened}
     */
    void leftClosed(ExportFile file, String why);

    /**
     * Says whose export this is, as far as it shows: the host keeps a keyed hash, and refuses an export of another
     * account. May be called several times, at best once for each sort.
     *
     * @param sort what is known of the account: {@link AccountMark#MEMBER} and {@link AccountMark#PROFILE} tell two
     *     accounts apart, {@link AccountMark#NAME} only hints at it
     * @param value the mark itself; nothing of other people
     */
    void account(AccountMark sort, String value);

    /**
     * Says what the person could do to get more out of it, such as asking for a larger export: shown above all files.
     *
     * @param what in the person's language
     */
    void advice(String what);

    /** True once the person has asked to stop; the importer then returns soon. */
    boolean cancelled();

    /**
     * Reads several files, where the host can at the same time. Each reading is for a file of its own, keeps to that
     * one's sink and to {@link #cancelled()}, and shares nothing with the others. Returns when all of them are done.
     *
     * @throws IOException as one of the readings did; the others may then be left out
     */
    default void together(List<Reading> readings) throws IOException {
        for (Reading reading : readings) {
            reading.read();
        }
    }

    /** The reading of one file, whose sink was begun before. */
    interface Reading {

        void read() throws IOException;
    }

    /** What one file gave. Line numbers are 1-based lines (or sheet rows) of the file; 0 where there is none. */
    interface FileSink {

        /** Counts one data row as read, whatever comes of it. */
        void row();

        void activity(int line, ImportedActivity activity);

        void reading(int line, ImportedReading reading);

        void contact(int line, ImportedContact contact);

        void application(int line, ImportedApplication application);

        void fact(int line, ImportedFact fact);

        /** Says that a row was left out, and why, in the person's language. */
        void skipped(int line, String why);

        /** Says something that the person should know although nothing was left out, such as a row kept without its date. */
        void note(int line, String what);

        /**
         * Gives the whole file up, with what was already handed over for it: other files of the same input go on.
         *
         * @param why in the person's language: what was found and what was wanted
         */
        void refused(String why);

        /**
         * Gives the file up because its dates can be read in two ways and {@link ExportInput#dateOrder()} is empty. The
         * host then refuses the whole input and asks the person to say which.
         *
         * @param why in the person's language: what was found
         */
        default void undecidedDates(String why) {
            refused(why);
        }
    }
}
