package somepolku.ui.metrics.weeks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import somepolku.domain.term.DaySpan;
import somepolku.work.Diary.Value;

/** All rows of the form, oldest week first, as the platform's graph is read. */
record WeeksDraft(List<Week> weeks) {

    WeeksDraft {
        weeks = List.copyOf(weeks);
    }

    static WeeksDraft of(List<DaySpan> days) {
        return new WeeksDraft(days.stream().map(Week::empty).toList());
    }

    WeeksDraft at(int row, UnaryOperator<Week> how) {
        List<Week> next = new ArrayList<>(weeks);
        next.set(row, how.apply(next.get(row)));
        return new WeeksDraft(next);
    }

    WeeksDraft leaving() {
        return new WeeksDraft(weeks.stream().map(Week::leaving).toList());
    }

    /**
     * Fills the rows with pasted cells, from a row on; as many cells as there are rows fill all of them. Empty where they
     * do not fit.
     */
    Optional<WeeksDraft> pasting(int row, List<String> cells) {
        int from = cells.size() == weeks.size() ? 0 : row;
        if (from + cells.size() > weeks.size()) {
            return Optional.empty();
        }
        List<Week> next = new ArrayList<>(weeks);
        for (int i = 0; i < cells.size(); i++) {
            next.set(from + i, next.get(from + i).typing(cells.get(i)).leaving());
        }
        return Optional.of(new WeeksDraft(next));
    }

    OptionalInt first(Predicate<Week> which) {
        return IntStream.range(0, weeks.size())
                .filter(row -> which.test(weeks.get(row)))
                .findFirst();
    }

    /** What stands in the rows, by the first day of their weeks; nothing of those that are empty. */
    Map<String, String> typed() {
        Map<String, String> rows = new LinkedHashMap<>();
        weeks.stream()
                .filter(week -> !week.typed().isBlank())
                .forEach(week -> rows.put(week.days().first().toString(), week.typed()));
        return rows;
    }

    /** With what stood in the rows before; of a week that has no row any more nothing is left. */
    WeeksDraft refilled(Map<String, String> rows) {
        return new WeeksDraft(weeks.stream()
                .map(week -> week.typing(rows.getOrDefault(week.days().first().toString(), "")))
                .toList());
    }

    /** What can be kept. */
    List<Value> values() {
        return weeks.stream()
                .filter(week -> week.value().isPresent())
                .map(week -> new Value(week.days(), week.value().getAsDouble()))
                .toList();
    }
}
