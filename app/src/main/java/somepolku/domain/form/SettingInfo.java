package somepolku.domain.form;

import java.util.List;
import java.util.Optional;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.kit.Problem;

/**
 * Something that the person may choose for a plugin. A value is a text: a number as Java writes it, yes as {@code true},
 * of a choice its id.
 *
 * @param id unique within the plugin
 * @param standard the value until the person chooses another; fits
 * @param about what it changes; may be empty
 * @param bounds of a number
 * @param longest of a text, in characters
 * @param options of a choice
 */
public record SettingInfo(
        String id,
        String label,
        Sort sort,
        String standard,
        String about,
        Bounds bounds,
        int longest,
        List<Choice> options) {

    public SettingInfo {
        options = List.copyOf(options);
    }

    /** What kind of value it has. */
    public enum Sort {
        TEXT,
        NUMBER,
        CHOICE,
        YES_NO
    }

    /** The smallest and the largest number, both allowed, and whether it must be a whole one. */
    public record Bounds(double least, double most, boolean whole) {}

    /** What is wrong with a value; empty where it fits. */
    public Optional<Problem> wrong(String value) {
        return switch (sort) {
            case TEXT -> text(value);
            case NUMBER -> badNumber(value);
            case CHOICE ->
                options.stream().anyMatch(option -> option.id().equals(value))
                        ? Optional.empty()
                        : Optional.of(Problem.badInput("form.choice", label));
            case YES_NO ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of(Problem.badInput("form.choice", label));
        };
    }

    private Optional<Problem> text(String value) {
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Problem.badInput("form.line", label));
        }
        return value.length() > longest
                ? Optional.of(Problem.badInput("form.long", label, longest, value.length()))
                : Optional.empty();
    }

    /** Reads a number, also with a decimal comma. */
    public static double number(String value) {
        return Double.parseDouble(value.strip().replace(',', '.'));
    }

    private Optional<Problem> badNumber(String value) {
        double number;
        try {
            number = number(value);
        } catch (NumberFormatException none) {
            return Optional.of(Problem.badInput("form.number", label, value));
        }
        if (!Double.isFinite(number) || bounds.whole() && number != Math.rint(number)) {
            return Optional.of(Problem.refused(bounds.whole() ? "form.whole" : "form.number", label, value));
        }
        return number < bounds.least() || number > bounds.most()
                ? Optional.of(Problem.badInput("form.bounds", label, bounds.least(), bounds.most(), number))
                : Optional.empty();
    }
}
