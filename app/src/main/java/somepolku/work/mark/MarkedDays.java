package somepolku.work.mark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;

/**
 * Days that are set apart: exceptional ones, and such as nobody wrote deeds down on. Each call that writes is one change
 * and so one undo. There are few of them, but reading goes to the journal: off the EDT.
 */
public final class MarkedDays {
    /** In characters. */
    public static final int LONGEST = 200;

    /** A mark over years is a slip of a digit. */
    public static final int MOST_DAYS = 366;

    private final Workbench work;
    private final Ids ids;

    public MarkedDays(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /** The newest first. */
    public List<DayMark> all() {
        try (var marks = work.ledger().journal().all(DayMark.class)) {
            return marks.sorted(
                            Comparator.comparing((DayMark mark) -> mark.days().last())
                                    .thenComparing(mark -> mark.days().first())
                                    .reversed())
                    .toList();
        }
    }

    /** Those that hold a day. */
    public List<DayMark> on(LocalDate day) {
        return all().stream().filter(mark -> mark.days().contains(day)).toList();
    }

    /** Marks days; where the same days are marked so already, only their reason is said anew. */
    public CompletionStage<Outcome<DayMark>> mark(DaySpan days, DayMark.Sort sort, String reason) {
        Optional<Problem> wrong = wrong(days, reason);
        if (wrong.isPresent()) {
            return failed(wrong.get());
        }
        Optional<DayMark> before = all().stream()
                .filter(mark -> mark.days().equals(days) && mark.sort() == sort)
                .findFirst();
        if (before.isPresent()) {
            return revise(before.get(), days, sort, reason);
        }
        DayMark made = new DayMark(ids.next(), days, sort, reason.strip());
        return apply(Change.add(made), made);
    }

    public CompletionStage<Outcome<DayMark>> revise(DayMark mark, DaySpan days, DayMark.Sort sort, String reason) {
        Optional<Problem> wrong = wrong(days, reason);
        if (wrong.isPresent()) {
            return failed(wrong.get());
        }
        DayMark after = new DayMark(mark.id(), days, sort, reason.strip());
        return after.equals(mark)
                ? CompletableFuture.completedFuture(Outcome.done(mark))
                : apply(Change.revise(mark, after), after);
    }

    public CompletionStage<Outcome<Change>> remove(DayMark mark) {
        return work.ledger().apply(Change.remove(mark));
    }

    private Optional<Problem> wrong(DaySpan days, String reason) {
        if (days.last().isAfter(work.today())) {
            return Optional.of(Problem.refused("mark.wrong.toCome", days.last().toString()));
        }
        if (days.days() > MOST_DAYS) {
            return Optional.of(Problem.refused("mark.wrong.days", days.days(), MOST_DAYS));
        }
        return reason.strip().length() > LONGEST || reason.strip().contains("\n")
                ? Optional.of(Problem.refused("mark.wrong.reason", LONGEST))
                : Optional.empty();
    }

    private CompletionStage<Outcome<DayMark>> apply(Change change, DayMark made) {
        return work.ledger()
                .apply(change)
                .thenApply(outcome -> outcome instanceof Outcome.Failed<Change> failed
                        ? Outcome.failed(failed.problem())
                        : Outcome.done(made));
    }

    private static CompletionStage<Outcome<DayMark>> failed(Problem why) {
        return CompletableFuture.completedFuture(Outcome.failed(why));
    }
}
