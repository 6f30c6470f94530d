package somepolku.ui.metrics.weeks;

import java.util.OptionalDouble;
import somepolku.domain.term.DaySpan;
import somepolku.text.TypedNumber;

/**
 * A row of the form: a week, and what stands in its field. An empty field says nothing of the week; it is no zero.
 *
 * @param chosen the meaning that the person chose for a number with two
 * @param left whether the person went on from it: only then a fault is said
 */
record Week(DaySpan days, String typed, OptionalDouble chosen, boolean left) {

    static Week empty(DaySpan days) {
        return new Week(days, "", OptionalDouble.empty(), false);
    }

    Week typing(String text) {
        return text.equals(typed) ? this : new Week(days, text, OptionalDouble.empty(), false);
    }

    Week meaning(double number) {
        return new Week(days, typed, OptionalDouble.of(number), left);
    }

    Week leaving() {
        return new Week(days, typed, chosen, true);
    }

    TypedNumber number() {
        return TypedNumber.read(typed);
    }

    /** Empty for nothing and for what is not understood yet. */
    OptionalDouble value() {
        return number() instanceof TypedNumber.Understood one ? OptionalDouble.of(one.value()) : chosen;
    }

    boolean faulty() {
        return !(number() instanceof TypedNumber.Empty) && value().isEmpty();
    }
}
