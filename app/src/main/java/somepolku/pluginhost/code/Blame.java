package somepolku.pluginhost.code;

import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.wire.Fault;

/** Takes down what one plugin did wrong. */
@FunctionalInterface
public interface Blame {

    /** What the plugin was asked to do. */
    enum When {
        LOADING,
        FITTING,
        READING,
        JUDGING,
        /** Nothing: it held the window's thread up. */
        AT_THE_WINDOW,
        /** Nothing: it was at something of its own. */
        BY_ITSELF
    }

    /** @param fault what its code threw, where it did */
    void met(When when, Problem problem, Optional<Fault> fault);

    /** Whom nobody has to be told of. */
    Blame NONE = (when, problem, fault) -> {};

    /** Something that may end in a problem, of the plugin's making or another. */
    @FunctionalInterface
    interface Act<T> {
        T done() throws ProblemException;
    }

    /** Does it; a problem that is the plugin's is taken down on its way. */
    default <T> T watched(When when, Act<T> act) throws ProblemException {
        try {
            return act.done();
        } catch (ProblemException e) {
            // What the person stopped, and an input that breaks, is no plugin's fault.
            if (e.problem().key().startsWith("pluginhost.")) {
                met(
                        when,
                        e.problem(),
                        e instanceof FaultyException faulty ? Optional.of(faulty.fault()) : Optional.empty());
            }
            throw e;
        }
    }
}
