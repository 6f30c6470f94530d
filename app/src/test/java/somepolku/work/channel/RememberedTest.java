package somepolku.work.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.Summary;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Lifetime;
import somepolku.work.Change;
import somepolku.work.Diary;
import somepolku.work.Ledger;
import somepolku.work.Measurements;

/** A journal that is opened without the plugin that described its metrics. */
class RememberedTest {
    private static final FixedChannels NO_PLUGINS = new FixedChannels(List.of(), List.of(), List.of());
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final Ids ids = new Ids(java.time.Clock.systemUTC(), new Random(3));
    private final Diary diary = new Diary(ledger, TypedMetrics.channels(), ids);
    private final Remembered alone = new Remembered(NO_PLUGINS, store);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aTypedReadingLeavesWhatItsMetricIs() {
        MetricInfo broken = TypedMetrics.channels().metric(TypedMetrics.BROKEN).orElseThrow();
        type(broken, week(0), 100);
        assertThat(alone.metric(TypedMetrics.BROKEN)).hasValue(broken);
        assertThat(alone.channel(TypedMetrics.BROKEN.channel()))
                .hasValueSatisfying(channel -> assertThat(channel.name()).isEqualTo("LinkedIn"));
        type(broken, week(1), 90);
        assertThat(store.all(Metric.class)).hasSize(1);
    }

    @Test
    void oneUndoTakesTheReadingAndWhatItLeftBack() {
        type(TypedMetrics.channels().metric(TypedMetrics.BROKEN).orElseThrow(), week(0), 100);
        ledger.undo().toCompletableFuture().join();
        assertThat(store.all(Reading.class)).isEmpty();
        assertThat(store.all(Metric.class)).isEmpty();
    }

    @Test
    void severalReadingsLeaveItOnce() {
        MetricInfo weeks = TypedMetrics.channels().metric(TypedMetrics.WEEKS).orElseThrow();
        diary.readings(weeks, List.of(new Diary.Value(week(0), 3), new Diary.Value(week(1), 4)))
                .toCompletableFuture()
                .join();
        assertThat(store.all(Metric.class)).hasSize(1);
        assertThat(alone.metric(TypedMetrics.WEEKS)).hasValue(weeks);
    }

    @Test
    void aMetricThatNobodyDescribesLeavesNothing() {
        MetricKey unknown = MetricKey.of("elsewhere", "things");
        type(new MetricInfo(unknown, "things", MetricKind.FLOW, "", OptionalInt.empty()), week(0), 1);
        assertThat(store.all(Metric.class)).isEmpty();
    }

    @Test
    void noChangeIsComputedAcrossABreakThatOnlyTheJournalKnows() {
        MetricInfo broken = TypedMetrics.channels().metric(TypedMetrics.BROKEN).orElseThrow();
        for (int back = 0; back < 12; back++) {
            type(broken, week(back), 100 + back);
        }
        Series series = new Measurements(store, alone).all().get(TypedMetrics.BROKEN);
        assertThat(series.kind()).isEqualTo(MetricKind.FLOW);
        assertThat(Summary.of(series).change()).isEmpty();
        assertThat(Summary.of(series).parted())
                .hasValueSatisfying(parted -> assertThat(parted.from()).isEqualTo(TypedMetrics.CHANGED));
    }

    @Test
    void thePluginIsRightWhereBothKnow() {
        Remembered both = new Remembered(FixedChannels.three(), store);
        type(TypedMetrics.channels().metric(TypedMetrics.BROKEN).orElseThrow(), week(0), 1);
        type(TypedMetrics.channels().metric(TypedMetrics.WEEKS).orElseThrow(), week(0), 1);
        assertThat(both.metric(TypedMetrics.BROKEN))
                .isEqualTo(FixedChannels.three().metric(TypedMetrics.BROKEN));
        assertThat(both.metric(TypedMetrics.WEEKS)).isPresent();
        assertThat(both.channels()).extracting(ChannelInfo::name).containsExactly("LinkedIn", "Blogi", "Snapchat");
        assertThat(both.formats()).isEqualTo(FixedChannels.three().formats());
    }

    @Test
    void contactsAreCountedUpWithoutThePluginToo() {
        MetricKey key = MetricKey.of("linkedin", "connections");
        store(new Metric(
                new Id<>(new UUID(0, 1)),
                new MetricInfo(key, "Kontaktit", MetricKind.LEVEL, "kontaktia", OptionalInt.empty()),
                "LinkedIn",
                true,
                Optional.of(new Origin("linkedin", "connections", ""))));
        ledger.apply(Change.add(new Contact(
                        new Id<>(new UUID(0, 2)),
                        key.channel(),
                        Optional.of(SUNDAY),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty())))
                .toCompletableFuture()
                .join();
        assertThat(new Measurements(store, alone).all().get(key).last())
                .hasValueSatisfying(last -> assertThat(last.value()).isEqualTo(1));
    }

    @Test
    void whatIsStoredLaterIsKnownOnceItIsForgotten() {
        ledger.listen(new Lifetime(), stored -> alone.forget());
        assertThat(alone.channels()).isEmpty();
        type(TypedMetrics.channels().metric(TypedMetrics.WEEKS).orElseThrow(), week(0), 1);
        assertThat(alone.metric(TypedMetrics.WEEKS)).isPresent();
        ledger.undo().toCompletableFuture().join();
        assertThat(alone.channels()).isEmpty();
    }

    @Test
    void whileTheJournalIsAwayItsMetricsStayKnown() {
        type(TypedMetrics.channels().metric(TypedMetrics.WEEKS).orElseThrow(), week(0), 1);
        assertThat(alone.metric(TypedMetrics.WEEKS)).isPresent();
        alone.forget();
        store.away(true);
        assertThat(alone.metric(TypedMetrics.WEEKS)).isPresent();
    }

    private void store(Metric metric) {
        ledger.apply(Change.add(metric)).toCompletableFuture().join();
    }

    private void type(MetricInfo metric, DaySpan days, double value) {
        diary.reading(metric, days, value).toCompletableFuture().join();
    }

    private static DaySpan week(int back) {
        return new DaySpan(SUNDAY.minusWeeks(back).minusDays(6), SUNDAY.minusWeeks(back));
    }
}
