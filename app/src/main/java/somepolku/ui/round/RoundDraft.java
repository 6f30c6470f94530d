package somepolku.ui.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import somepolku.ui.round.RoundLine.Absent;
import somepolku.ui.round.RoundLine.Nothing;
import somepolku.ui.round.RoundLine.Number;
import somepolku.work.due.Answer;

/** All rows of the round. */
record RoundDraft(List<RoundLine> lines) {
    static final RoundDraft EMPTY = new RoundDraft(List.of());

    RoundDraft {
        lines = List.copyOf(lines);
    }

    RoundDraft at(int row, UnaryOperator<RoundLine> how) {
        List<RoundLine> next = new ArrayList<>(lines);
        next.set(row, how.apply(next.get(row)));
        return new RoundDraft(next);
    }

    /** The first row that has to be seen to, with all that are so asked about. */
    OptionalInt open() {
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).open())
                .findFirst();
    }

    RoundDraft leaving() {
        return new RoundDraft(lines.stream().map(RoundLine::leaving).toList());
    }

    /** What can be kept. */
    List<Answer> answers() {
        return lines.stream().flatMap(RoundDraft::answer).toList();
    }

    private static Stream<Answer> answer(RoundLine line) {
        if (line.meaning() instanceof Number number) {
            return Stream.of(new Answer.Number(line.due().metric(), line.due().days(), number.value()));
        }
        return line.meaning() instanceof Absent
                ? Stream.of(
                        new Answer.NotToBeHad(line.due().metric(), line.due().days()))
                : Stream.empty();
    }

    int answered() {
        return (int) lines.stream()
                .filter(line -> !(line.meaning() instanceof Nothing) && !line.open())
                .count();
    }

    /** What stands in the rows; nothing of those that are empty. */
    Map<String, String> typed() {
        Map<String, String> rows = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.typed().isBlank()).forEach(line -> rows.put(line.key(), line.typed()));
        return rows;
    }

    /** With what stood in the rows before; of a number that is asked no more nothing is left. */
    RoundDraft refilled(Map<String, String> rows) {
        return new RoundDraft(lines.stream()
                .map(line -> line.typing(rows.getOrDefault(line.key(), "")))
                .toList());
    }

    /** The same for other rows: what was typed and what was said of it stays with its number. */
    RoundDraft onto(List<RoundLine> fresh) {
        Map<String, RoundLine> old = new LinkedHashMap<>();
        lines.forEach(line -> old.put(line.key(), line));
        return new RoundDraft(fresh.stream()
                .map(line -> {
                    RoundLine before = old.getOrDefault(line.key(), line);
                    return new RoundLine(
                            line.due(), line.series(), before.typed(), before.chosen(), before.left(), before.sure());
                })
                .toList());
    }
}
