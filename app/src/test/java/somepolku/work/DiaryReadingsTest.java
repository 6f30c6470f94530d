package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Diary.Value;

class DiaryReadingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final MetricInfo VIEWS = new MetricInfo(
            MetricKey.of("linkedin", "views"), "Katselut", MetricKind.FLOW, "katselua", OptionalInt.empty());

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final Diary diary = desk.ui().work().diary();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void several_values_are_one_change_and_one_undo() {
        Change change = done(List.of(week(0, 46), week(1, 31), week(2, 0)));

        assertThat(change.edits()).hasSize(3);
        assertThat(change.nameKey()).isEqualTo("change.readings");
        assertThat(store.all(Reading.class))
                .extracting(Reading::span, Reading::value, Reading::metricKind)
                .containsExactlyInAnyOrder(
                        tuple(days(0), 46.0, MetricKind.FLOW),
                        tuple(days(1), 31.0, MetricKind.FLOW),
                        tuple(days(2), 0.0, MetricKind.FLOW));

        desk.act(() -> desk.ui().work().ledger().undo());

        assertThat(store.all(Reading.class)).isEmpty();
    }

    @Test
    void the_value_that_another_took_the_place_of_is_kept_with_its_end_until_that_is_undone() {
        done(List.of(week(0, 46)));
        done(List.of(week(0, 48)));
        done(List.of(week(0, 49)));

        Reading now = store.all(Reading.class).findFirst().orElseThrow();
        assertThat(now.value()).isEqualTo(49);
        assertThat(now.earlier())
                .extracting(Reading.Earlier::value, Reading.Earlier::row)
                .containsExactly(tuple(46.0, Optional.empty()), tuple(48.0, Optional.empty()));
        assertThat(now.earlier().get(1).until())
                .isEqualTo(desk.ui().work().clock().instant());
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(store.all(Reading.class))
                .extracting(Reading::value, reading -> reading.earlier().size())
                .containsExactly(tuple(48.0, 1));
    }

    @Test
    void what_was_typed_before_is_replaced_and_what_is_unchanged_is_not_written() {
        done(List.of(week(0, 46), week(1, 31)));
        List<Reading> before = store.all(Reading.class).toList();

        Change change = done(List.of(week(0, 46), week(1, 33), week(2, 5)));

        assertThat(change.edits()).hasSize(2);
        assertThat(store.all(Reading.class))
                .hasSize(3)
                .extracting(Reading::value)
                .contains(46.0, 33.0, 5.0);
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(store.all(Reading.class)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void where_nothing_is_new_nothing_is_written() {
        done(List.of(week(0, 46)));
        store.failWith(Problem.badInput("journal.broken", "no write is expected"));

        Change change = done(List.of(week(0, 46)));

        assertThat(change.edits()).isEmpty();
    }

    private Change done(List<Value> values) {
        Outcome<Change> outcome =
                diary.readings(VIEWS, values).toCompletableFuture().join();
        return ((Outcome.Done<Change>) outcome).value();
    }

    private static Value week(int number, double value) {
        return new Value(days(number), value);
    }

    private static DaySpan days(int week) {
        LocalDate monday = MONDAY.plusWeeks(week);
        return new DaySpan(monday, monday.plusDays(6));
    }
}
