package somepolku.linkedin.analytics.sheet;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Counts written as text in the grouping of any language: {@code 1,234}, {@code 1.234}, {@code 1'234}, {@code 1 234}. */
final class Counts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{2,3})*,\\d{3}|-?\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d{1,2})?");

    private Counts() {}

    static OptionalDouble read(String text) {
        String digits =
                SPACES.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
        if (GROUPED.matcher(digits).matches()) {
            return OptionalDouble.of(Double.parseDouble(digits.replaceAll("[,.]", "")));
        }
        return PLAIN.matcher(digits).matches() ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
    }
}
