package somepolku.pluginhost.jar;

import com.github.zafarkhaja.semver.Version;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * What a plugin or a pack was made for: a range with both ends. An open end would let it run under an interface that
 * nobody has tried it with.
 */
public final class Requirement {
    private static final String FAR_AWAY = "99999.0.0";
    private static final int LONGEST = 100;

    private Requirement() {}

    public static boolean isVersion(String text) {
        return text.length() <= LONGEST && Version.isValid(text);
    }

    /** @throws ProblemException if the range is none, has no end, or does not hold this API's version */
    public static void check(String range, String apiVersion) throws ProblemException {
        // PF4J reads a bare version as "this or any newer one".
        boolean open = range.isEmpty() || range.equals("*") || range.matches("[0-9.]+");
        if (open || holds(range, FAR_AWAY)) {
            throw new ProblemException(Problem.refused("pluginhost.requires.open", range, apiVersion));
        }
        if (!holds(range, apiVersion)) {
            throw new ProblemException(Problem.refused("pluginhost.requires.other", range, apiVersion));
        }
    }

    private static boolean holds(String range, String version) throws ProblemException {
        try {
            if (range.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            return Version.parse(version).satisfies(range);
        } catch (RuntimeException malformed) {
            String shown = range.substring(0, Math.min(range.length(), LONGEST));
            throw new ProblemException(Problem.badInput("pluginhost.requires.malformed", shown), malformed);
        }
    }
}
