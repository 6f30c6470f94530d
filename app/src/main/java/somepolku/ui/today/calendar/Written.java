package somepolku.ui.today.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.analysis.days.DayTally;
import somepolku.analysis.days.DoneDays;
import somepolku.analysis.days.Wanted;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.DaySpan;
import somepolku.work.port.JournalView;

/** Which days have deeds, a note or something laid to them. Each question is a short scan, also in a journal of many years. */
public record Written(JournalView journal) {
    private static final int MONTH = 31;

    /**
     * What is written on a day.
     *
     * @param done the deeds
     * @param note whether there is a note, or something laid to the day
     */
    public record Mark(DayTally done, boolean note) {}

    /** The days with something on them. */
    public Map<LocalDate, Mark> within(DaySpan span) {
        Map<LocalDate, Mark> found = new TreeMap<>();
        try (Stream<Activity> deeds = journal.entries(Activity.class, span);
                Stream<DayNote> notes = journal.entries(DayNote.class, span);
                Stream<Attachment> laid = journal.entries(Attachment.class, span)) {
            Map<LocalDate, DayTally> done = DoneDays.of(deeds).within(span, Wanted.ALL);
            Set<LocalDate> noted = Stream.concat(notes.map(DayNote::date), laid.map(Attachment::date))
                    .collect(Collectors.toSet());
            done.forEach((day, tally) -> found.put(day, new Mark(tally, noted.contains(day))));
            noted.forEach(day -> found.putIfAbsent(day, new Mark(DayTally.nothing(day), true)));
        }
        return found;
    }

    /** The nearest day after this one with something on it. */
    public Optional<LocalDate> after(LocalDate day) {
        if (!day.isBefore(DaySpan.ALL.last())) {
            return Optional.empty();
        }
        DaySpan rest = new DaySpan(day.plusDays(1), DaySpan.ALL.last());
        return Stream.of(first(Activity.class, rest), first(DayNote.class, rest), first(Attachment.class, rest))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** The nearest day before this one with something on it. */
    public Optional<LocalDate> before(LocalDate day) {
        return Stream.of(last(Activity.class, day), last(DayNote.class, day), last(Attachment.class, day))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** The first day with a deed or a note; empty in a journal without any. */
    public Optional<LocalDate> first() {
        return Stream.of(
                        journal.extent(Activity.class), journal.extent(DayNote.class), journal.extent(Attachment.class))
                .flatMap(Optional::stream)
                .map(DaySpan::first)
                .min(LocalDate::compareTo);
    }

    private <E extends Entry> Optional<LocalDate> first(Class<E> type, DaySpan span) {
        try (Stream<E> found = journal.entries(type, span)) {
            return found.findFirst().flatMap(Entry::day);
        }
    }

    /** The journal is read forwards only, so back it goes by spans that grow. */
    private <E extends Entry> Optional<LocalDate> last(Class<E> type, LocalDate before) {
        Optional<LocalDate> first = journal.extent(type).map(DaySpan::first);
        int length = MONTH;
        LocalDate end = before.minusDays(1);
        while (first.isPresent() && !end.isBefore(first.get())) {
            LocalDate start = end.minusDays(length);
            try (Stream<E> found =
                    journal.entries(type, new DaySpan(start.isBefore(first.get()) ? first.get() : start, end))) {
                Optional<LocalDate> last =
                        found.flatMap(entry -> entry.day().stream()).reduce((a, b) -> b);
                if (last.isPresent()) {
                    return last;
                }
            }
            end = start.minusDays(1);
            length *= 2;
        }
        return Optional.empty();
    }
}
