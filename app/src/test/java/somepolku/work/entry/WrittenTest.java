package somepolku.work.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Outcome;
import somepolku.text.entry.QuickEntry;
import somepolku.text.entry.Vocabulary;
import somepolku.work.Change;
import somepolku.work.Diary;
import somepolku.work.Ledger;

class WrittenTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Ids ids = new Ids(Clock.system(ZoneOffset.UTC), new Random(1));
    private final Ledger ledger = new Ledger(new MemoryStore());
    private final Diary diary = new Diary(ledger, FixedChannels.three(), ids);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void readings_alone_make_no_deed_and_one_typed_before_is_replaced() {
        record("kontaktit=130", FixedChannels.three());
        record("kontaktit=131", FixedChannels.three());
        assertThat(diary.deeds(TODAY)).isEmpty();
        assertThat(readings()).extracting(Reading::value).containsExactly(131.0);
        ledger.undo().toCompletableFuture().join();
        assertThat(readings()).extracting(Reading::value).containsExactly(130.0);
    }

    @Test
    void a_metric_said_twice_in_a_line_has_its_last_value() {
        record("kontaktit=130 kontaktit=132", FixedChannels.three());
        assertThat(readings()).extracting(Reading::value).containsExactly(132.0);
    }

    @Test
    void a_deed_and_its_readings_are_one_change() {
        record("@blog Julkaisin jutun reads=45", FixedChannels.three());
        assertThat(diary.deeds(TODAY)).hasSize(1);
        assertThat(readings()).hasSize(1);
        ledger.undo().toCompletableFuture().join();
        assertThat(diary.deeds(TODAY)).isEmpty();
        assertThat(readings()).isEmpty();
    }

    @Test
    void what_the_metric_of_a_line_is_comes_along_and_goes_with_its_undo() {
        record("@blog Julkaisin jutun reads=45", FixedChannels.three());
        assertThat(metrics()).extracting(metric -> metric.info().key()).containsExactly(MetricKey.of("blog", "reads"));
        record("@blog reads=46", FixedChannels.three());
        assertThat(metrics()).hasSize(1);
        ledger.undo().toCompletableFuture().join();
        ledger.undo().toCompletableFuture().join();
        assertThat(metrics()).isEmpty();
    }

    @Test
    void a_number_of_a_single_deed_stands_with_the_deed_of_the_line() {
        record("eilen @linkedin Julkaisin post-reactions=7", FixedChannels.three());
        Activity deed = diary.deeds(TODAY.minusDays(1)).get(0);
        Reading reading = readings().get(0);
        assertThat(reading.span()).isEqualTo(new DaySpan(TODAY.minusDays(1), TODAY));
        var figures = DeedFigures.of(List.of(deed), List.of(reading), ZoneOffset.UTC);
        assertThat(figures.of(deed)).containsOnlyKeys(MetricKey.of("linkedin", "post-reactions"));
        assertThat(figures.strangers()).isZero();
    }

    @Test
    void a_number_that_is_shown_by_weeks_covers_the_last_full_week() {
        record("@linkedin profile-views-week=120", TypedMetrics.channels());
        assertThat(readings())
                .extracting(Reading::span)
                .containsExactly(new DaySpan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22)));
    }

    @Test
    void a_reading_of_a_day_to_come_is_refused() {
        var act = act("30.11. kontaktit=130", FixedChannels.three());
        assertThat(act)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem().key()).isEqualTo("entry.ahead"));
        assertThat(readings()).isEmpty();
    }

    @Test
    void what_the_journal_uses_is_known_the_newest_first() {
        record("eilen @mastodon #vanha #työ Yksi", FixedChannels.three());
        record("@blog #uusi #työ Kaksi", FixedChannels.three());
        Familiar familiar = Familiar.of(ledger.journal());
        assertThat(familiar.tags()).containsExactly("työ", "uusi", "vanha");
        assertThat(familiar.channels()).extracting(Object::toString).containsExactly("blog", "mastodon");
    }

    private void record(String line, FixedChannels channels) {
        assertThat(act(line, channels)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Change> act(String line, FixedChannels channels) {
        Vocabulary known = new Vocabulary(TODAY, Locale.forLanguageTag("fi"), channels.channels());
        Written written = diary.written(QuickEntry.parse(line, known), TODAY, TODAY);
        return diary.record(written, TODAY).toCompletableFuture().join();
    }

    private List<Metric> metrics() {
        try (var all = ledger.journal().undated(Metric.class)) {
            return all.toList();
        }
    }

    private List<Reading> readings() {
        try (var all = ledger.journal().entries(Reading.class, DaySpan.ALL)) {
            return all.toList();
        }
    }
}
