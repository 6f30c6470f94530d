package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.compare.Paper.LINKEDIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;

/** What an import lets the journal know of the metrics that it brings readings of. */
class MetricsKeptTest {
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final MetricKey IMPRESSIONS = new MetricKey(LINKEDIN, "impressions");

    private final Paper journal = new Paper();

    @Test
    void theMetricOfTheReadingsIsKeptAndNotCounted() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        ImportPreview preview = journal.bring(impressions(1), impressions(2));
        assertThat(preview.added()).isEqualTo(2);
        Metric kept = journal.only(Metric.class);
        assertThat(kept.info().key()).isEqualTo(IMPRESSIONS);
        assertThat(kept.info().unit()).isEqualTo("times shown");
        assertThat(kept.info().breaks()).extracting(TrendBreak::from).containsExactly(APRIL);
        assertThat(kept.channelName()).isEqualTo("LinkedIn");
        assertThat(kept.origin())
                .hasValueSatisfying(from -> assertThat(from.source()).isEqualTo("linkedin"));
    }

    @Test
    void theSameImportAgainWritesNothing() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        journal.bring(impressions(1));
        assertThat(journal.bring(impressions(1)).writes()).isEmpty();
    }

    @Test
    void anotherLanguageOfTheProgramWritesNothing() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        journal.bring(impressions(1));
        journal.channels = channels("Näytöt", APRIL);
        assertThat(journal.bring(impressions(1)).writes()).isEmpty();
        assertThat(journal.only(Metric.class).info().name()).isEqualTo("Impressions");
    }

    @Test
    void aBreakThatThePluginLearntOfChangesWhatIsKept() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        journal.bring(impressions(1));
        Metric before = journal.only(Metric.class);
        journal.channels = channels("Impressions", APRIL, LocalDate.of(2026, 5, 2));
        ImportPreview preview = journal.bring(impressions(1));
        assertThat(preview.added() + preview.changed()).isZero();
        assertThat(preview.writes()).extracting(Proposal::before).containsExactly(Optional.of(before));
        assertThat(journal.only(Metric.class).id()).isEqualTo(before.id());
        assertThat(journal.only(Metric.class).info().breaks()).hasSize(2);
    }

    @Test
    void ofAMetricWithoutReadingsNothingIsKept() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        journal.bring(figure("followers", 1));
        assertThat(journal.all(Metric.class)).isEmpty();
    }

    @Test
    void aMetricOfThePersonsOwnIsTheirsToDescribe() throws Exception {
        MetricInfo info = new MetricInfo(IMPRESSIONS, "Mine", MetricKind.LEVEL, "pieces", OptionalInt.empty());
        Metric own = new Metric(
                new somepolku.domain.journal.Id<>(new java.util.UUID(0, 9)), info, "", false, Optional.empty());
        journal.write(own);
        journal.channels = channels("Impressions", APRIL);
        journal.bring(impressions(1));
        assertThat(journal.only(Metric.class)).isEqualTo(own);
    }

    @Test
    void theContactsKeepTheMetricThatIsCountedFromThem() throws Exception {
        MetricInfo contacts = new MetricInfo(
                new MetricKey(LINKEDIN, "connections"), "Contacts", MetricKind.LEVEL, "people", OptionalInt.empty());
        journal.channels = List.of(new ChannelInfo(
                LINKEDIN,
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(contacts),
                Optional.of("connections")));
        journal.bring(new Intake.Person(1, "k", "N", "C", "P", Optional.of(APRIL)));
        assertThat(journal.only(Metric.class).counted()).isTrue();
    }

    @Test
    void eachMetricIsProposedOnceHoweverManyItsReadings() throws Exception {
        journal.channels = channels("Impressions", APRIL);
        List<Intake.Item> many = new ArrayList<>();
        IntStream.rangeClosed(1, 2_000).forEach(day -> many.add(impressions(day)));
        ImportPreview preview = journal.bring(many.toArray(Intake.Item[]::new));
        assertThat(preview.added()).isEqualTo(2_000);
        assertThat(preview.asides().stream().filter(proposal -> proposal.after() instanceof Metric))
                .hasSize(1);
    }

    private static Intake.Figure impressions(int day) {
        return figure("impressions", day);
    }

    private static Intake.Figure figure(String metric, int day) {
        DaySpan days = DaySpan.of(LocalDate.of(2024, 1, 1).plusDays(day));
        return new Intake.Figure(day, metric, MetricKind.FLOW, days, day, Optional.empty());
    }

    private static List<ChannelInfo> channels(String name, LocalDate... breaks) {
        MetricInfo metric = new MetricInfo(
                IMPRESSIONS,
                name,
                MetricKind.FLOW,
                "times shown",
                OptionalInt.of(365),
                false,
                OptionalInt.empty(),
                java.util.stream.Stream.of(breaks)
                        .map(day -> new TrendBreak(day, name + " are counted in another way"))
                        .toList());
        return List.of(new ChannelInfo(
                LINKEDIN, "LinkedIn", ChannelInfo.Mark.SQUARE, List.of(), List.of(metric), Optional.empty()));
    }
}
