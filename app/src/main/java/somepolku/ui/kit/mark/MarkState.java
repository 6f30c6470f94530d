package somepolku.ui.kit.mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayMark.Sort;
import somepolku.domain.term.DaySpan;

/**
 * The marks of a journal and the form of one.
 *
 * @param all the newest first
 * @param open whether the form is open
 * @param edited the mark that the form changes; empty for a new one
 * @param proposed the days that a new form begins with
 * @param wrong why the form's mark was not kept
 */
public record MarkState(List<DayMark> all, boolean open, Optional<DayMark> edited, DaySpan proposed, String wrong) {

    public MarkState {
        all = List.copyOf(all);
    }

    /** How many days are marked as of a sort; a day that is marked twice is one. */
    public int days(Sort sort) {
        Set<LocalDate> days = new HashSet<>();
        all.stream().filter(mark -> mark.sort() == sort).map(MarkState::daysOf).forEach(days::addAll);
        return days.size();
    }

    private static Collection<LocalDate> daysOf(DayMark mark) {
        return mark.days().first().datesUntil(mark.days().last().plusDays(1)).toList();
    }

    /** Those that hold a day. */
    public List<DayMark> on(LocalDate day) {
        return all.stream().filter(mark -> mark.days().contains(day)).toList();
    }

    MarkState with(List<DayMark> next) {
        Optional<DayMark> still = edited.flatMap(
                mark -> next.stream().filter(one -> one.id().equals(mark.id())).findFirst());
        boolean gone = edited.isPresent() && still.isEmpty();
        return new MarkState(next, open && !gone, still, proposed, wrong);
    }

    MarkState editing(DayMark mark) {
        return new MarkState(all, true, Optional.of(mark), mark.days(), "");
    }

    MarkState adding(DaySpan days) {
        return new MarkState(all, true, Optional.empty(), days, "");
    }

    MarkState closed() {
        return new MarkState(all, false, Optional.empty(), proposed, "");
    }

    MarkState saying(String why) {
        return new MarkState(all, open, edited, proposed, why);
    }
}
