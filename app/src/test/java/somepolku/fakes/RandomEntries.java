package somepolku.fakes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Milestone;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Reminder;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;

/** Entries of every kind from a seed; the same seed gives the same entries. */
public final class RandomEntries {
    private static final List<String> WORDS = List.of(
            "hakemus", "Julkaisin", "työnäyte", "äöÅ", "portfolio", "😀", "", "a\nb", "\t", "«quoted»", "0", "é́");

    private final Random random;

    public RandomEntries(Random random) {
        this.random = random;
    }

    public Entry any() {
        return any(one(List.of(EntryKind.values())), id(), day(random.nextInt(8) > 0));
    }

    /** The same entry with everything but kind and id made anew; sometimes on its old day. */
    public Entry changed(Entry entry) {
        Optional<LocalDate> day = random.nextBoolean() ? entry.day() : day(random.nextInt(8) > 0);
        return any(entry.kind(), entry.id().value(), day);
    }

    public <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Entry any(EntryKind kind, UUID id, Optional<LocalDate> day) {
        LocalDate sure = day.orElse(LocalDate.of(2026, 2, 28));
        return switch (kind) {
            case ACTIVITY ->
                new Activity(
                        new Id<>(id),
                        day,
                        maybe(LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L))),
                        new ChannelId(text()),
                        text(),
                        text(),
                        text().repeat(random.nextInt(20)),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                        maybe(one(List.of(Purpose.values()))),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(i -> text())
                                .toList(),
                        maybe(text()),
                        origin(),
                        Practice.of(
                                IntStream.range(0, random.nextInt(3))
                                        .mapToObj(i -> text())
                                        .toList(),
                                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                                text()),
                        random.nextBoolean());
            case NOTE -> new DayNote(new Id<>(id), sure, text().repeat(random.nextInt(200)));
            case READING ->
                new Reading(
                        new Id<>(id),
                        new MetricKey(new ChannelId(text()), text()),
                        one(List.of(MetricKind.values())),
                        new DaySpan(sure.minusDays(random.nextInt(3) * 30L), sure),
                        one(List.of(0.0, -0.0, 17.0, random.nextGaussian(), Double.MAX_VALUE)),
                        text(),
                        maybe(new About(text(), maybe(instant()))),
                        origin(),
                        maybe(random.nextBoolean() ? "" : text()),
                        maybe(row()),
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(i -> new Reading.Earlier(
                                        random.nextGaussian(),
                                        maybe(random.nextBoolean() ? "" : text()),
                                        maybe(row()),
                                        instant()))
                                .toList());
            case CONTACT ->
                new Contact(new Id<>(id), new ChannelId(text()), day, text(), text(), maybe(text()), origin());
            case APPLICATION ->
                new Application(
                        new Id<>(id),
                        new ChannelId(text()),
                        text(),
                        text(),
                        maybe(text()),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> new Application.Step(
                                        one(List.of(Application.Status.values())),
                                        i == 0 ? day : day.map(first -> first.plusDays(random.nextInt(9)))))
                                .toList(),
                        text(),
                        origin(),
                        maybe(sure));
            case FACT ->
                new Fact(
                        new Id<>(id),
                        new ChannelId(text()),
                        one(List.of(FactSort.values())),
                        text(),
                        text(),
                        text(),
                        day,
                        maybe(sure),
                        origin());
            case ACCOUNT ->
                new Account(new Id<>(id), new ChannelId(text()), List.of(text()), List.of(), List.of(text(), text()));
            case REMINDER -> new Reminder(new Id<>(id), sure, text(), maybe(text()), maybe(sure));
            case METRIC ->
                new Metric(
                        new Id<>(id),
                        new MetricInfo(
                                new MetricKey(new ChannelId(text()), text()),
                                text(),
                                one(List.of(MetricKind.values())),
                                text(),
                                random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
                                random.nextBoolean(),
                                random.nextBoolean() ? OptionalInt.of(13) : OptionalInt.empty(),
                                IntStream.range(0, random.nextInt(3))
                                        .mapToObj(i -> new TrendBreak(sure.plusDays(i), text()))
                                        .toList(),
                                random.nextInt(3),
                                random.nextBoolean() ? Optional.of(new Quotient(text(), text())) : Optional.empty()),
                        text(),
                        random.nextBoolean(),
                        origin());
            case MILESTONE ->
                new Milestone(
                        new Id<>(id),
                        new MetricKey(new ChannelId(text()), text()),
                        random.nextGaussian(),
                        random.nextBoolean());
            case ABSENCE ->
                new Absence(
                        new Id<>(id),
                        new MetricKey(new ChannelId(text()), text()),
                        new DaySpan(sure.minusDays(random.nextInt(3) * 30L), sure));
            case MARK ->
                new DayMark(
                        new Id<>(id),
                        new DaySpan(sure.minusDays(random.nextInt(3) * 30L), sure),
                        DayMark.Sort.values()[random.nextInt(2)],
                        text());
            case REFINEMENT -> new Refinement(new Id<>(id), text(), Refinement.By.values()[random.nextInt(2)], text());
            case ATTACHMENT -> Attachment.of(new Id<>(id), sure, text(), text(), new byte[0]);
            case CONTENT -> content(id, day);
            case THEME -> new Theme(new Id<>(id), text(), List.of(text(), text()));
            case RHYTHM ->
                new Rhythm(
                        new Id<>(id),
                        sure,
                        Stream.of(DayOfWeek.values())
                                .filter(any -> random.nextBoolean())
                                .collect(Collectors.toSet()),
                        random.nextInt(Rhythm.MOST + 1));
        };
    }

    private ContentItem content(UUID id, Optional<LocalDate> day) {
        boolean published = random.nextBoolean();
        return new ContentItem(
                new Id<>(id),
                one(List.of(ContentItem.State.values())),
                new ContentItem.What(
                        text(),
                        text().repeat(random.nextInt(40)),
                        maybe(new Id<>(id())),
                        List.of(one(List.of(Purpose.values())), one(List.of(Purpose.values()))),
                        List.of(new ChannelId(text()), new ChannelId(text())),
                        text()),
                new ContentItem.When(
                        published && day.isPresent() ? maybe(LocalDate.of(2026, 3, 1)) : day,
                        maybe(LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L))),
                        text()),
                new ContentItem.Came(published ? day : Optional.empty(), List.of(new Id<>(id())), text(), text()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Optional<LocalDate> day(boolean there) {
        LocalDate day = random.nextInt(10) == 0
                ? one(List.of(LocalDate.of(1, 5, 1), LocalDate.of(1969, 12, 31), LocalDate.of(9999, 12, 31)))
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
        return there ? Optional.of(day) : Optional.empty();
    }

    private Optional<Origin> origin() {
        return maybe(new Origin(text(), text(), text(), maybe(instant())));
    }

    private Reading.Row row() {
        return new Reading.Row(text(), random.nextInt(1_000_000), text(), instant());
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private String text() {
        return one(WORDS) + " ".repeat(random.nextInt(2)) + one(WORDS);
    }
}
