package somepolku.ui.metrics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.ui.metrics.reading.ReadingDraft.Ask;
import somepolku.ui.metrics.reading.ReadingDraft.Fault;
import somepolku.ui.metrics.reading.ReadingDraft.Kept;
import somepolku.ui.metrics.reading.ReadingDraft.Unfinished;

class ReadingDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ReadingDraft level = ReadingDraft.empty(MetricKind.LEVEL, "24.11.2026");
    private final ReadingDraft flow = ReadingDraft.empty(MetricKind.FLOW, "22.11.2026");

    @Test
    void aLevelBelongsToItsDay() {
        assertThat(level.valued("1 234").read(TODAY)).isEqualTo(new Kept(DaySpan.of(TODAY), 1234));
        assertThat(level.overWeek(true).week()).isFalse();
    }

    @Test
    void aFlowBelongsToTheWeekOfTheDayOrToTheDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(flow.valued("46").read(TODAY))
                .isEqualTo(new Kept(new DaySpan(LocalDate.of(2026, 11, 16), sunday), 46));
        assertThat(flow.valued("46").overWeek(false).read(TODAY)).isEqualTo(new Kept(DaySpan.of(sunday), 46));
        assertThat(ReadingDraft.proposed(MetricKind.FLOW, TODAY)).isEqualTo(sunday);
    }

    @Test
    void aWeekThatIsNotOverCannotBeRecorded() {
        assertThat(flow.onDay("24.11.2026").valued("46").read(TODAY))
                .isEqualTo(new Fault(true, "metrics.form.week.unfinished", LocalDate.of(2026, 11, 29)));
    }

    @Test
    void aValueWithTwoMeaningsAsksUntilOneIsChosen() {
        ReadingDraft unclear = level.valued("1.234");

        assertThat(unclear.read(TODAY)).isEqualTo(new Ask(1234, 1.234));
        assertThat(unclear.meaning(1234).read(TODAY)).isEqualTo(new Kept(DaySpan.of(TODAY), 1234));
        assertThat(unclear.meaning(1234).valued("1.235").read(TODAY)).isEqualTo(new Ask(1235, 1.235));
    }

    @Test
    void faultsSayWhichFieldAndWhatWasFound() {
        assertThat(level.valued("monta").read(TODAY))
                .isEqualTo(new Fault(false, "metrics.form.value.unclear", "monta"));
        assertThat(level.onDay("eilen").read(TODAY)).isEqualTo(new Fault(true, "metrics.form.day.unclear", "eilen"));
        assertThat(level.onDay("25.11.2026").read(TODAY))
                .isEqualTo(new Fault(true, "metrics.form.day.future", "25.11.2026"));
        assertThat(level.onDay(" ").read(TODAY)).isEqualTo(new Fault(true, "metrics.form.day.missing", ""));
    }

    @Test
    void nothingTypedIsNoFault() {
        assertThat(level.read(TODAY)).isEqualTo(new Unfinished());
    }

    @Test
    void a_tilde_before_the_number_makes_it_an_estimate() {
        ReadingDraft level = ReadingDraft.empty(MetricKind.LEVEL, "24.11.2026");

        assertThat(level.valued("~ 120").read(TODAY)).isEqualTo(new Kept(DaySpan.of(TODAY), 120, true));
        assertThat(level.valued("120").read(TODAY)).isEqualTo(new Kept(DaySpan.of(TODAY), 120, false));
        assertThat(level.valued("~").read(TODAY)).isNotInstanceOf(Kept.class);
    }
}
