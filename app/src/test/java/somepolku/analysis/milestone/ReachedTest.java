package somepolku.analysis.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Milestone;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

class ReachedTest {
    private static final MetricKey CONTACTS = MetricKey.of("linkedin", "contacts");
    private static final MetricKey READS = MetricKey.of("blog", "reads");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void the_day_is_that_of_the_first_reading_at_it_or_above() {
        List<Reached> all = Reached.of(CONTACTS, List.of(), Optional.of(series(12, 19, 24, 18, 30)));
        assertThat(all).extracting(Reached::value).containsExactly(20.0, 200.0);
        assertThat(all.get(0).day()).contains(FIRST.plusDays(2));
        assertThat(all.get(0).first().orElseThrow().value()).isEqualTo(24);
        assertThat(all.get(1).day()).isEmpty();
    }

    @Test
    void what_was_behind_from_the_beginning_was_not_reached_on_any_day() {
        Reached twenty =
                Reached.of(CONTACTS, List.of(), Optional.of(series(128, 130))).get(0);
        assertThat(twenty.before()).isTrue();
        assertThat(twenty.day()).isEmpty();
    }

    @Test
    void ones_own_stand_among_the_others_and_a_dropped_one_is_gone() {
        List<Milestone> kept = List.of(
                milestone(1, CONTACTS, 50, false), milestone(2, CONTACTS, 20, true), milestone(3, READS, 7, false));
        assertThat(Reached.of(CONTACTS, kept, Optional.empty()))
                .extracting(Reached::value)
                .containsExactly(50.0, 200.0);
        assertThat(Reached.of(READS, kept, Optional.empty()))
                .extracting(Reached::value)
                .containsExactly(7.0);
    }

    private static Milestone milestone(int id, MetricKey metric, double value, boolean dropped) {
        return new Milestone(new Id<>(new UUID(0, id)), metric, value, dropped);
    }

    private static Series series(double... values) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            points.add(new Point(DaySpan.of(FIRST.plusDays(at)), values[at], Provenance.TYPED, Optional.empty()));
        }
        return new Series(CONTACTS, MetricKind.LEVEL, "", points, List.of(), 0);
    }
}
