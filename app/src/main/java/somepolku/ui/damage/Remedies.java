package somepolku.ui.damage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import somepolku.kit.ProblemException;
import somepolku.work.port.Rescuing.Copy;

/** What only the composition root can do for a damaged journal. */
public interface Remedies {

    /** A journal that is open, not yet in sight. */
    interface Opened {
        /** Brings it into the page's place. On the EDT. */
        void show();
    }

    /** The whole copies of the journal beside it, the newest first. In the background. */
    List<Copy> copies();

    /** Makes a new journal of what can be read, and opens it. In the background. */
    Opened rescue(Path fresh) throws ProblemException;

    /** Puts a copy in the journal's place, and opens it. In the background. */
    Opened goOn(Copy copy) throws ProblemException;

    /** Asks where the new journal should be; empty where the person changed their mind. */
    Optional<Path> where(Path proposed);

    /** Asks for another journal to open. */
    void another();

    /** The person wants none of it now. */
    void leave();

    /** The page is gone: a passphrase that was kept for it can be wiped. */
    void end();
}
