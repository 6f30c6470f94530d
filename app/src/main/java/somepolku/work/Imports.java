package somepolku.work;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import somepolku.domain.journal.Ids;
import somepolku.importing.ImportPreview;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

/** Brings exports into the journal: first a preview that stores nothing, then one change. */
public final class Imports {

    /** @param salt the journal's own, from the store */
    public Imports(Ledger ledger, byte[] salt, Channels channels, Ids ids, ZoneId zone, Texts texts) {}

    /**
     * How to import.
     *
     * @param keepNames whether the names of other people are kept
     * @param format the id of the format to use; empty lets every format say how well it fits
     */
    public record Options(boolean keepNames, Optional<String> format) {

        /** No names, and the format found by itself. */
        public static final Options PLAIN = new Options(false, Optional.empty());

        public Options keepingNames() {
            return new Options(true, format);
        }

        public Options as(String formatId) {
            return new Options(keepNames, Optional.of(formatId));
        }
    }

    /**
     * Reads files and folders and says what accepting them would do. Takes its time: call it on a background task.
     *
     * @throws ProblemException NOT_THERE where a file is missing, BAD_INPUT where nothing in them can be read, REFUSED
     *     where several formats fit equally well or the person stopped it
     */
    public ImportPreview preview(List<Path> paths, Options options, Tasks.Progress progress) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores what a preview proposes, as one change. A preview with nothing new is done without a change; one that the
     * journal has left behind is refused.
     */
    public CompletionStage<Outcome<Change>> accept(ImportPreview preview) {
        throw new UnsupportedOperationException();
    }
}
