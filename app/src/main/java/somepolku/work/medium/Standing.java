package somepolku.work.medium;

import java.util.Optional;
import somepolku.kit.Problem;

/**
 * How the journal's file stands.
 *
 * @param why it cannot be gone on with, where it is not simply away
 */
public record Standing(State state, Optional<Problem> why) {
    public static final Standing THERE = new Standing(State.THERE, Optional.empty());
    public static final Standing AWAY = new Standing(State.AWAY, Optional.empty());
    public static final Standing MISSING = new Standing(State.MISSING, Optional.empty());
    public static final Standing LOCKED = new Standing(State.LOCKED, Optional.empty());

    public enum State {
        /** The file is there, and is the one that was opened. */
        THERE,
        /** The whole folder is gone, as with a stick that was pulled. */
        AWAY,
        /** The folder is there and the file is not: moved, renamed or deleted. */
        MISSING,
        /** It is back and asks for its passphrase. */
        LOCKED,
        /** Something stands there that is not gone on with. */
        OTHER
    }

    public static Standing other(Problem why) {
        return new Standing(State.OTHER, Optional.of(why));
    }

    public boolean there() {
        return state == State.THERE;
    }
}
