package somepolku.text.line;

import java.util.Locale;

/** A stretch that looks like something and is not: it stays text, and the person is told why. */
public record Doubt(int start, int end, Why why) {

    public enum Why {
        NO_SUCH_DAY,
        NO_SUCH_TIME,
        NO_SUCH_LENGTH,
        NO_SUCH_METRIC,
        SEVERAL_METRICS,
        NO_NUMBER,
        TWO_NUMBERS;

        /** As text keys and the command line's JSON name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
