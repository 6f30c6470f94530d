package somepolku.kit;

import java.util.List;

/**
 * What went wrong, in a form that every face of the program can say: a text key with its arguments.
 *
 * @param kind decides the exit code and how loudly the window speaks
 * @param key a key of the text bundle whose text says what was found, what was wanted and what to do
 * @param arguments fill the text's placeholders; already formatted for people where they are numbers or dates
 */
public record Problem(Kind kind, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Whose turn it is to do something. */
    public enum Kind {
        /** The input is bad: nothing readable in it, or a damaged journal. Exit code 1. */
        BAD_INPUT,
        /** Wrong usage, or a named file is not there. Exit code 2. */
        NOT_THERE,
        /** Refused, and nothing changed: locked, newer version, undecidable. Exit code 3. */
        REFUSED
    }

    public static Problem badInput(String key, Object... arguments) {
        return new Problem(Kind.BAD_INPUT, key, List.of(arguments));
    }

    public static Problem notThere(String key, Object... arguments) {
        return new Problem(Kind.NOT_THERE, key, List.of(arguments));
    }

    public static Problem refused(String key, Object... arguments) {
        return new Problem(Kind.REFUSED, key, List.of(arguments));
    }
}
