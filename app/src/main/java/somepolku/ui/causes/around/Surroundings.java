package somepolku.ui.causes.around;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import somepolku.analysis.series.Series;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.work.Measurements;
import somepolku.work.Workbench;
import somepolku.work.causes.answer.Card;
import somepolku.work.port.JournalView;

/**
 * What the journal knows around a deed.
 *
 * @param deeds of the last months, newest first
 * @param deed the chosen one, which may be older
 * @param card the metrics before and after it
 * @param near the deeds of the days that are shown
 * @param series of the metrics of the card
 */
record Surroundings(
        List<Activity> deeds,
        Optional<Activity> deed,
        Optional<Card> card,
        List<Activity> near,
        SortedMap<MetricKey, Series> series) {
    static final Surroundings NONE =
            new Surroundings(List.of(), Optional.empty(), Optional.empty(), List.of(), new TreeMap<>());
    private static final int MONTHS = 3;
    private static final int MOST = 200;

    /** Around the longest windows there are. */
    private static final int SHOWN = 56;

    /** Takes its time. Without a deed the newest one is meant. */
    static Surroundings read(Workbench work, Optional<Activity> wanted) {
        JournalView journal = work.ledger().journal();
        LocalDate today = work.today();
        List<Activity> deeds;
        try (Stream<Activity> found = journal.entries(Activity.class, new DaySpan(today.minusMonths(MONTHS), today))) {
            deeds = found.sorted(
                            Comparator.comparing((Activity deed) -> deed.day().orElse(today))
                                    .thenComparing(deed ->
                                            deed.time().map(Object::toString).orElse(""))
                                    .reversed())
                    .limit(MOST)
                    .toList();
        }
        Optional<Activity> deed =
                wanted.flatMap(one -> now(journal, one)).or(() -> deeds.stream().findFirst());
        if (deed.flatMap(Activity::day).isEmpty()) {
            return new Surroundings(deeds, Optional.empty(), Optional.empty(), List.of(), new TreeMap<>());
        }
        LocalDate day = deed.get().day().get();
        List<Activity> near;
        try (Stream<Activity> found =
                journal.entries(Activity.class, new DaySpan(day.minusDays(SHOWN), day.plusDays(SHOWN)))) {
            near = found.toList();
        }
        return new Surroundings(
                deeds, deed, work.causes().around(deed.get()), near, new Measurements(journal, work.channels()).all());
    }

    /** As the journal has it now; empty where it was removed. */
    private static Optional<Activity> now(JournalView journal, Activity deed) {
        return deed.day().flatMap(day -> {
            try (Stream<Activity> found = journal.entries(Activity.class, DaySpan.of(day))) {
                return found.filter(one -> one.id().equals(deed.id())).findFirst();
            }
        });
    }

    List<Card.Side> sides() {
        return card.map(Card::metrics).orElse(List.of());
    }
}
