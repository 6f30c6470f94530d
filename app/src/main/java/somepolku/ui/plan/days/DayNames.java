package somepolku.ui.plan.days;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.journal.ContentItem;
import somepolku.ui.kit.Ui;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** What a day holds, said: for screen readers and tooltips. */
final class DayNames {
    private final Ui ui;
    private final PlanWords words;

    DayNames(Ui ui) {
        this.ui = ui;
        this.words = new PlanWords(ui);
    }

    /** {@code ke 25.11.2026, suunniteltu: Avoin data, tehty: LinkedIn}. */
    String of(PlanState state, LocalDate day) {
        DayMarks marks = DayMarks.of(state, day);
        List<String> titles = marks.planned().stream().map(ContentItem::title).toList();
        Stream<String> planned =
                titles.isEmpty() ? Stream.of() : Stream.of(ui.text("plan.day.planned", String.join(", ", titles)));
        Stream<String> done = marks.done().isEmpty()
                ? Stream.of()
                : Stream.of(ui.text(
                        "plan.day.done",
                        marks.done().stream().map(words::channel).distinct().collect(Collectors.joining(", "))));
        Stream<String> rest = rests(state, day) ? Stream.of(ui.text("plan.day.rest")) : Stream.of();
        return Stream.of(Stream.of(ui.formats().day(day)), planned, done, rest)
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    static boolean rests(PlanState state, LocalDate day) {
        return state.plan()
                .rhythm(day)
                .filter(rhythm -> rhythm.rests(day.getDayOfWeek()))
                .isPresent();
    }
}
