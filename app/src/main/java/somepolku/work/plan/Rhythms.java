package somepolku.work.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;

/** The weekly rhythm. A new one begins on the day on which it is set; earlier ones stay, to be compared with. */
public final class Rhythms {
    private final Workbench work;
    private final Ids ids;

    public Rhythms(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /**
     * A week and its rhythm. There is nothing that it failed: rest days are no part of it, and a week with less is a week
     * with less.
     *
     * @param wanted how many contents; 0 where the rhythm does not say
     * @param done published in the week
     * @param planned still to come in it
     */
    public record Week(DaySpan days, int wanted, int done, int planned) {}

    /** Sets it from today on; one that was set today gives way. */
    public CompletionStage<Outcome<Change>> set(Set<DayOfWeek> days, int times) {
        if (times < 0 || times > Rhythm.MOST) {
            return CompletableFuture.completedFuture(
                    Outcome.failed(Problem.refused("plan.rhythm.wrong.times", Rhythm.MOST)));
        }
        LocalDate today = work.today();
        Optional<Rhythm> before;
        try (Stream<Rhythm> found = work.ledger().journal().entries(Rhythm.class, DaySpan.of(today))) {
            before = found.reduce((older, newer) -> newer);
        }
        Rhythm after = new Rhythm(before.map(Rhythm::id).orElseGet(ids::next), today, days, times);
        return work.ledger()
                .apply(before.<Change>map(old -> Change.revise(old, after)).orElseGet(() -> Change.add(after)));
    }

    /** The week of a day; weeks begin on Monday. */
    public static Week week(PlanView plan, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        DaySpan days = new DaySpan(monday, monday.plusDays(6));
        List<ContentItem> within = plan.items().stream()
                .filter(item -> item.day().filter(days::contains).isPresent())
                .toList();
        int open = (int) within.stream().filter(ContentItem::open).count();
        int wanted = plan.rhythm(day).map(Rhythm::times).orElse(0);
        return new Week(days, wanted, within.size() - open, open);
    }

    /**
     * The next day for something new: the first that the rhythm does not keep for rest and for which nothing is planned;
     * without a rhythm the first that is free. Within two months, else tomorrow.
     */
    public static LocalDate nextFree(PlanView plan, LocalDate today) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(62)
                .filter(day -> plan.rhythm(today)
                        .filter(rhythm -> rhythm.rests(day.getDayOfWeek()))
                        .isEmpty())
                .filter(day -> plan.items().stream()
                        .noneMatch(item -> item.open() && item.when().day().equals(Optional.of(day))))
                .findFirst()
                .orElse(today.plusDays(1));
    }
}
