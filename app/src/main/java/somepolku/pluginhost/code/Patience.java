package somepolku.pluginhost.code;

import java.time.Duration;

/**
 * How long a plugin is waited for.
 *
 * @param answer for what should take no time, such as registering
 * @param silence while it reads, which takes its time, but not a moment of it in silence
 */
public record Patience(Duration answer, Duration silence) {
    private static final int SILENCE = 15;

    public static Patience of(Duration answer) {
        return new Patience(answer, answer.multipliedBy(SILENCE));
    }

    public Patience times(int factor) {
        return new Patience(answer.multipliedBy(factor), silence.multipliedBy(factor));
    }
}
