package somepolku.ui.kit;

import java.nio.file.Path;
import somepolku.kit.Problem;

/**
 * What only the composition root can do: open another journal in the window's place. Called on the EDT; it works in
 * the background and says its problems through the window.
 */
public interface Openings {

    /** Opens a journal, or makes it where there is no such file. */
    void open(Path journal);

    /** Opens the sample journal, apart from the person's own; makes it first where needed. */
    void openSample();

    /** From the sample back to the person's own journal. */
    void openOwn();

    /** Builds the window anew with the settings as they now are: after a change of language. */
    void reopen();

    /**
     * Closes the journal, which has a passphrase, and asks for it in the window's place. What was typed is on disk
     * before, else nothing is closed.
     */
    void lock();

    /** Closes the journal, in which damage was met, and shows in the window's place what can be done. */
    void remedy(Problem met);
}
