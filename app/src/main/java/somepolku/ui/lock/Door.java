package somepolku.ui.lock;

import somepolku.kit.ProblemException;
import somepolku.work.port.Passphrase;

/** What only the composition root can do for a locked journal. */
public interface Door {

    /** A journal that the passphrase opened, not yet in sight. On the EDT. */
    interface Opened {
        /** Brings it into the lock page's place. */
        void show();

        /** Closes it again: nobody waits for it. */
        void drop();
    }

    /** Opens the journal. Takes a moment and is called in the background. */
    Opened open(Passphrase passphrase) throws ProblemException;

    /** Asks for another journal to open. */
    void another();

    /** The person does not want to open it now. */
    void leave();
}
