package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** Readings and contacts for tests; ids rise with every one made, as they do in a journal. */
final class Values {
    static final MetricKey CONTACTS = MetricKey.of("linkedin", "contacts");
    static final MetricKey VIEWS = MetricKey.of("linkedin", "views");
    static final Optional<Origin> IMPORTED = Optional.of(new Origin("linkedin", "key", "digest"));
    static final Optional<Origin> TYPED = Optional.empty();

    private final AtomicLong next = new AtomicLong();

    static LocalDate day(int day) {
        return LocalDate.of(2026, 11, 1).plusDays(day - 1L);
    }

    static DaySpan days(int first, int last) {
        return new DaySpan(day(first), day(last));
    }

    Reading level(int day, double value, Optional<Origin> origin) {
        return reading(CONTACTS, MetricKind.LEVEL, days(day, day), value, origin);
    }

    Reading flow(int first, int last, double value, Optional<Origin> origin) {
        return reading(VIEWS, MetricKind.FLOW, days(first, last), value, origin);
    }

    Reading reading(MetricKey key, MetricKind kind, DaySpan span, double value, Optional<Origin> origin) {
        return new Reading(
                new Id<>(new UUID(0, next.incrementAndGet())), key, kind, span, value, "", Optional.empty(), origin);
    }

    Contact contact(Optional<LocalDate> since) {
        return new Contact(
                new Id<>(new UUID(1, next.incrementAndGet())),
                CONTACTS.channel(),
                since,
                "Acme",
                "Tester",
                Optional.empty(),
                IMPORTED);
    }

    Contact contact(int day) {
        return contact(Optional.of(day(day)));
    }

    static ChannelInfo linkedIn() {
        return new ChannelInfo(
                CONTACTS.channel(),
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(new MetricInfo(VIEWS, "Views", MetricKind.FLOW, "views", OptionalInt.empty())),
                Optional.of("contacts"));
    }

    static Series series(MetricKind kind, List<Reading> readings) {
        return SeriesOf.one(readings.get(0).metric(), kind, readings, List.of());
    }
}
