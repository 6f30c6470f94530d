package somepolku.pluginhost.code;

import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.wire.Fault;

/** A plugin's code threw something. */
public final class FaultyException extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    private final transient Fault fault;

    public FaultyException(String plugin, Fault fault) {
        super(problem(plugin, fault));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    private static Problem problem(String plugin, Fault fault) {
        String said = Clean.line(fault.said(), LONGEST_REASON);
        boolean missing = fault.type().matches("java.lang.(NoClassDefFoundError|ClassNotFoundException)");
        boolean window = missing && said.matches("(javax.swing|java.awt).*");
        if (window) {
            return Problem.badInput("pluginhost.window", plugin, said.replace('/', '.'));
        }
        return Problem.badInput(
                "pluginhost.failed", plugin, said.isEmpty() ? fault.shortType() : fault.shortType() + ": " + said);
    }
}
