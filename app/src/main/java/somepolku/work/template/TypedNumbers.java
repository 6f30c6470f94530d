package somepolku.work.template;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are typed into a form: minutes as {@code 1,5} or {@code 1:30}, counts in whole numbers. */
public final class TypedNumbers {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final double MOST_MINUTES = 24 * 60;

    private TypedNumbers() {}

    /** Empty where it is nothing, or no length of a deed. */
    public static OptionalDouble minutes(String typed) {
        String text = typed.strip();
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return within(Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)) / 60.0);
        }
        return DECIMAL.matcher(text).matches()
                ? within(Double.parseDouble(text.replace(',', '.')))
                : OptionalDouble.empty();
    }

    private static OptionalDouble within(double minutes) {
        return minutes > 0 && minutes <= MOST_MINUTES ? OptionalDouble.of(minutes) : OptionalDouble.empty();
    }

    /** Empty where it is no count. */
    public static OptionalInt count(String typed) {
        String text = typed.strip();
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
