package somepolku.work.medium;

import java.nio.file.Path;
import java.util.function.Consumer;
import somepolku.kit.Lifetime;
import somepolku.kit.ProblemException;
import somepolku.work.port.Passphrase;

/** What a window asks of the medium. */
public interface Medium {

    /** For whoever does not stay long enough to see it go: it stands as it stood. */
    Medium STEADY = new Medium() {
        @Override
        public Standing standing() {
            return Standing.THERE;
        }

        @Override
        public void listen(Lifetime lifetime, Consumer<Standing> listener) {}

        @Override
        public boolean removable() {
            return false;
        }

        @Override
        public boolean rescuable() {
            return false;
        }

        @Override
        public Path rescue() {
            throw new IllegalStateException("nothing was lost");
        }

        @Override
        public void open(Passphrase passphrase) {}
    };

    Standing standing();

    /** Tells every change, on the thread that noticed it. */
    void listen(Lifetime lifetime, Consumer<Standing> listener);

    /** Whether it is known that it can be pulled out. */
    boolean removable();

    /** Whether the journal is still open although its file was moved, deleted or replaced: {@link #rescue} can be asked. */
    boolean rescuable();

    /**
     * Writes the open journal to where its file was, and goes on with that; where something else stands there, to a new
     * name beside it. Takes a moment: never on the EDT.
     *
     * @return the file that was written
     */
    Path rescue() throws ProblemException;

    /**
     * Opens a journal that is back and asks for its passphrase. Takes a moment: never on the EDT.
     *
     * @throws ProblemException where it is another passphrase, or the journal cannot be opened
     */
    void open(Passphrase passphrase) throws ProblemException;
}
