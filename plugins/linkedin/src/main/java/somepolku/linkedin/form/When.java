package somepolku.linkedin.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A date as the archive writes it: an instant (always UTC), a calendar day, or nothing that can be read. */
public sealed interface When {

    /** A time stamp, which LinkedIn writes in UTC. */
    record Moment(Instant at) implements When {}

    /** A day without a time. */
    record Day(LocalDate day) implements When {}

    /** Blank or unreadable. */
    record Unknown() implements When {}

    static When read(String written) {
        return DateForms.read(written);
    }

    /** The calendar day, of an instant in UTC. */
    default Optional<LocalDate> utcDay() {
        if (this instanceof Moment moment) {
            return Optional.of(LocalDate.ofInstant(moment.at(), ZoneOffset.UTC));
        }
        return this instanceof Day day ? Optional.of(day.day()) : Optional.empty();
    }

    /** A form that is the same however the date was written; empty where unknown. */
    default String canonical() {
        if (this instanceof Moment moment) {
            return moment.at().toString();
        }
        return this instanceof Day day ? day.day().toString() : "";
    }
}
