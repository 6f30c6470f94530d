package somepolku.ui.metrics.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalDouble;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.text.TypedNumber;

/**
 * What stands in the form for a reading, and what it means.
 *
 * @param week whether the value covers the week that holds the day; not for what is read at an instant
 * @param chosen the meaning that the person chose for a value with two
 */
public record ReadingDraft(MetricKind kind, String day, boolean week, String value, OptionalDouble chosen) {
    /** Before a number that is an estimate, as in {@code ~120}. */
    private static final String ABOUT = "~";

    /** What the draft means; a form with a fault cannot be saved. */
    public sealed interface Meaning {}

    /** It can be kept; as an estimate where a tilde stood before it. */
    public record Kept(DaySpan days, double value, boolean estimate) implements Meaning {
        public Kept(DaySpan days, double value) {
            this(days, value, false);
        }
    }

    /** It has a fault that the person was not yet asked about: nothing typed. */
    public record Unfinished() implements Meaning {}

    /** The value has two meanings. */
    public record Ask(double thousands, double decimals) implements Meaning {}

    /** A text key that says what was found and what is wanted. */
    public record Fault(boolean inDay, String key, Object found) implements Meaning {}

    /** What is read at an instant is read today; a flow mostly for the last full week. */
    public static ReadingDraft empty(MetricKind kind, String day) {
        return new ReadingDraft(kind, day, !kind.atInstant(), "", OptionalDouble.empty());
    }

    /** The day that the form proposes. */
    public static LocalDate proposed(MetricKind kind, LocalDate today) {
        return kind.atInstant() ? today : today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    public ReadingDraft onDay(String typed) {
        return new ReadingDraft(kind, typed, week, value, chosen);
    }

    public ReadingDraft overWeek(boolean whole) {
        return new ReadingDraft(kind, day, whole && !kind.atInstant(), value, chosen);
    }

    public ReadingDraft valued(String typed) {
        return typed.equals(value) ? this : new ReadingDraft(kind, day, week, typed, OptionalDouble.empty());
    }

    public ReadingDraft meaning(double number) {
        return new ReadingDraft(kind, day, week, value, OptionalDouble.of(number));
    }

    /** The days that the typed day means; empty for what is no day. */
    public Optional<DaySpan> days(LocalDate today) {
        return TypedDay.read(day, today).map(found -> week ? weekOf(found) : DaySpan.of(found));
    }

    public Meaning read(LocalDate today) {
        Optional<DaySpan> days = days(today);
        if (days.isEmpty()) {
            return new Fault(
                    true, day.isBlank() ? "metrics.form.day.missing" : "metrics.form.day.unclear", day.strip());
        }
        if (days.get().first().isAfter(today)) {
            return new Fault(true, "metrics.form.day.future", day.strip());
        }
        if (days.get().last().isAfter(today)) {
            return new Fault(true, "metrics.form.week.unfinished", days.get().last());
        }
        boolean estimate = value.strip().startsWith(ABOUT);
        TypedNumber number = TypedNumber.read(estimate ? value.strip().substring(ABOUT.length()) : value);
        if (number instanceof TypedNumber.Understood understood) {
            return new Kept(days.get(), understood.value(), estimate);
        }
        if (number instanceof TypedNumber.TwoWays two) {
            return chosen.isPresent()
                    ? new Kept(days.get(), chosen.getAsDouble(), estimate)
                    : new Ask(two.thousands(), two.decimals());
        }
        return number instanceof TypedNumber.Empty
                ? new Unfinished()
                : new Fault(false, "metrics.form.value.unclear", value.strip());
    }

    private static DaySpan weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DaySpan(monday, monday.plusDays(6));
    }
}
