package somepolku.ui.round;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Jump;
import somepolku.analysis.series.Series;
import somepolku.text.TypedNumber;

/**
 * A row of the round: what is due, and what stands in its field. An empty field says nothing; it is no zero.
 *
 * @param series what was written down before
 * @param chosen the meaning that the person chose for a number with two
 * @param left whether the person went on from it: only then something is said of it
 * @param sure whether the person keeps a number that was asked about
 */
record RoundLine(Due due, Optional<Series> series, String typed, OptionalDouble chosen, boolean left, boolean sure) {

    /** What is typed for a number that is not to be had. */
    static final String ABSENT = "\u2013";

    private static final Pattern NOT_TO_BE_HAD = Pattern.compile("[-\u2013\u2014]|n/?a|ei ole|ei saa.*|none");

    /** What the row says. */
    sealed interface Meaning {}

    /** Nothing. */
    record Nothing() implements Meaning {}

    /** That there is no number. */
    record Absent() implements Meaning {}

    /** A number. */
    record Number(double value) implements Meaning {}

    /** One of two numbers. */
    record Either(double thousands, double decimals) implements Meaning {}

    /** A number that is unlike those before. */
    record Doubtful(double value, Jump jump) implements Meaning {}

    /** No number; why is a text key. */
    record Fault(String key) implements Meaning {}

    static RoundLine of(Due due, Optional<Series> series) {
        return new RoundLine(due, series, "", OptionalDouble.empty(), false, false);
    }

    RoundLine typing(String text) {
        return text.equals(typed) ? this : new RoundLine(due, series, text, OptionalDouble.empty(), false, false);
    }

    /** What was chosen is a number that nothing was said of yet. */
    RoundLine meaning(double number) {
        return new RoundLine(due, series, typed, OptionalDouble.of(number), false, sure);
    }

    RoundLine leaving() {
        return new RoundLine(due, series, typed, chosen, true, sure);
    }

    RoundLine keeping() {
        return new RoundLine(due, series, typed, chosen, true, true);
    }

    /** Which number of which days it is, to find it again among others. */
    String key() {
        return due.metric().key() + "@" + due.days().first() + "/" + due.days().last();
    }

    Meaning meaning() {
        if (NOT_TO_BE_HAD.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches()) {
            return new Absent();
        }
        TypedNumber number = TypedNumber.read(typed, due.metric().unit());
        if (number instanceof TypedNumber.Empty) {
            return new Nothing();
        }
        if (number instanceof TypedNumber.Understood one) {
            return weighed(one.value());
        }
        if (number instanceof TypedNumber.TwoWays two) {
            return chosen.isPresent() ? weighed(chosen.getAsDouble()) : new Either(two.thousands(), two.decimals());
        }
        return new Fault(
                number instanceof TypedNumber.Bound
                        ? "round.bound"
                        : number instanceof TypedNumber.Share ? "round.share" : "round.unclear");
    }

    /** Whether it has to be seen to before the round can be kept. */
    boolean open() {
        Meaning meaning = meaning();
        return meaning instanceof Either || meaning instanceof Doubtful || meaning instanceof Fault;
    }

    /** A number that was chosen of two is meant so, but may be a slip all the same. */
    private Meaning weighed(double value) {
        Optional<Jump> jump = sure ? Optional.empty() : Jump.of(due.metric(), series, due.days(), value);
        return jump.<Meaning>map(unlike -> new Doubtful(value, unlike)).orElseGet(() -> new Number(value));
    }
}
