package somepolku.cli.call;

import java.nio.file.Path;
import java.util.Optional;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.Workbench;
import somepolku.work.port.Channels;
import somepolku.work.port.Rescuing;
import somepolku.work.port.SampleExports;

/** What the command line asks of the composition root. */
public interface Host {

    /**
     * How the person wants it.
     *
     * @param language as typed; empty for the one of the settings or the system
     * @param safe whether plugins that others made stay out
     * @param passphrase the file that holds the journal's passphrase
     */
    record Start(Optional<String> language, boolean safe, Optional<Path> passphrase) {

        /** For a journal that is made, or another one than the passphrase is of. */
        public Start withoutPassphrase() {
            return new Start(language, safe, Optional.empty());
        }
    }

    /** The texts in the wanted language. */
    Texts texts(Start start);

    /** Opens a journal that is there. */
    Workbench open(Path journal, Start start) throws ProblemException;

    /** Opens a journal, or makes it. */
    Workbench openOrCreate(Path journal, Start start) throws ProblemException;

    /** Makes a new journal of what can be read of a damaged one. */
    Rescuing.Saved rescue(Path damaged, Path fresh, Start start) throws ProblemException;

    /** The plugins; its answers wait until they are loaded. */
    Channels channels(Start start);

    SampleExports samples();

    /**
     * Opens the window and returns; the program then lives as long as the window.
     *
     * @param journal empty for the person's own
     * @throws ProblemException NOT_THERE where there is no display, or no such journal
     */
    void window(Optional<Path> journal, Start start) throws ProblemException;
}
