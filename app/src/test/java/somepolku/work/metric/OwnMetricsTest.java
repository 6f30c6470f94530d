package somepolku.work.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.trail.Figure;
import somepolku.domain.channel.Quotient;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.text.entry.QuickEntry;
import somepolku.text.line.QuickLine;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.metric.OwnMetrics.Own;
import somepolku.work.metric.OwnMetrics.Said;
import somepolku.work.trail.Trails;

class OwnMetricsTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, new Fresh(store));
    private final Workbench work = desk.ui().work();
    private final OwnMetrics own = new OwnMetrics(work);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void one_is_known_to_the_entry_line_and_its_values_can_be_typed() {
        Metric fair = add("Messukontaktit", "kontaktia", MetricKind.FLOW, OwnMetrics.NO_CHANNEL);
        assertThat(fair.info().key()).isEqualTo(MetricKey.of("own", "messukontaktit"));
        QuickLine line = QuickEntry.parse("messukontaktit=12", work.vocabulary());
        assertThat(line.values()).singleElement().satisfies(value -> {
            assertThat(value.metric()).isEqualTo(fair.info());
            assertThat(value.number()).isEqualTo(12);
        });
        done(work.diary().reading(fair.info(), DaySpan.of(Desk.TODAY), 12));
        assertThat(own.all()).containsExactly(new Own(fair, 1));
        assertThat(store.all(Metric.class)).as("described by the person alone").containsExactly(fair);
    }

    @Test
    void two_of_one_name_are_refused_and_an_id_is_never_taken_over() {
        add("Ääni", "", MetricKind.LEVEL, LINKEDIN);
        assertThat(problem(own.add(new Said(" ääni ", "", MetricKind.LEVEL, LINKEDIN))))
                .isEqualTo("own.wrong.taken");
        assertThat(problem(own.add(new Said("  ", "", MetricKind.LEVEL, LINKEDIN))))
                .isEqualTo("own.wrong.name");
        assertThat(problem(own.add(new Said("x".repeat(61), "", MetricKind.LEVEL, LINKEDIN))))
                .isEqualTo("own.wrong.long");
        assertThat(add("Aani", "", MetricKind.LEVEL, LINKEDIN).info().key().id())
                .isEqualTo("aani-2");
        assertThat(add("?!", "", MetricKind.LEVEL, LINKEDIN).info().key().id()).isEqualTo("metric");
        assertThat(add("Ääni", "", MetricKind.LEVEL, OwnMetrics.NO_CHANNEL)
                        .info()
                        .key())
                .isEqualTo(MetricKey.of("own", "aani"));
    }

    @Test
    void another_name_keeps_its_values_and_is_undone() {
        Metric before = add("Messut", "käyntiä", MetricKind.LEVEL, OwnMetrics.NO_CHANNEL);
        done(work.diary().reading(before.info(), DaySpan.of(Desk.TODAY), 3));
        Outcome<Metric> outcome = own.revise(before, new Said("Messukäynnit", "kertaa", MetricKind.FLOW, LINKEDIN))
                .toCompletableFuture()
                .join();
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Own after = own.all().get(0);
        assertThat(after.info().name()).isEqualTo("Messukäynnit");
        assertThat(after.info().key()).isEqualTo(before.info().key());
        assertThat(after.info().kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(after.readings()).isEqualTo(1);
        done(work.ledger().undo());
        assertThat(own.all()).containsExactly(new Own(before, 1));
    }

    @Test
    void removing_takes_its_values_along_and_undo_brings_all_back() {
        Metric fair = add("Messut", "käyntiä", MetricKind.LEVEL, OwnMetrics.NO_CHANNEL);
        Metric calls = add("Puhelut", "puhelua", MetricKind.FLOW, OwnMetrics.NO_CHANNEL);
        done(work.diary().reading(fair.info(), DaySpan.of(Desk.TODAY), 3));
        done(work.diary().reading(calls.info(), DaySpan.of(Desk.TODAY), 5));
        done(own.remove(fair));
        assertThat(own.all()).containsExactly(new Own(calls, 1));
        assertThat(store.all(Reading.class)).hasSize(1);
        done(work.ledger().undo());
        assertThat(own.all()).containsExactly(new Own(fair, 1), new Own(calls, 1));
    }

    @Test
    void a_ratio_is_made_of_two_flows_of_its_channel_and_nothing_is_typed_for_it() {
        Metric calls = add("Puhelut", "puhelua", MetricKind.FLOW, OwnMetrics.NO_CHANNEL);
        Metric answers = add("Vastaukset", "vastausta", MetricKind.FLOW, OwnMetrics.NO_CHANNEL);
        add("Kirjahylly", "kirjaa", MetricKind.LEVEL, OwnMetrics.NO_CHANNEL);
        assertThat(own.flows(OwnMetrics.NO_CHANNEL)).containsExactlyInAnyOrder(calls.info(), answers.info());
        for (Optional<Quotient> no : List.of(
                Optional.<Quotient>empty(),
                Optional.of(new Quotient("puhelut", "puhelut")),
                Optional.of(new Quotient("vastaukset", "kirjahylly")))) {
            assertThat(problem(own.add(new Said("Osuus", "", MetricKind.RATIO, OwnMetrics.NO_CHANNEL, no))))
                    .isEqualTo("own.wrong.ratio");
        }
        Metric share = ((Outcome.Done<Metric>) own.add(new Said(
                                "Osuus",
                                "osuutta",
                                MetricKind.RATIO,
                                OwnMetrics.NO_CHANNEL,
                                Optional.of(new Quotient("vastaukset", "puhelut"))))
                        .toCompletableFuture()
                        .join())
                .value();
        assertThat(share.info().unit()).isEqualTo("%");
        assertThat(share.info().parts())
                .containsExactly(answers.info().key(), calls.info().key());
        done(work.diary().reading(calls.info(), DaySpan.of(Desk.TODAY), 8));
        done(work.diary().reading(answers.info(), DaySpan.of(Desk.TODAY), 2));
        Trails trails = new Trails(store);
        Figure<Double> figure = trails.series(
                        share.info().key(), work.channels().channels())
                .orElseThrow()
                .figure(DaySpan.of(Desk.TODAY))
                .orElseThrow();
        assertThat(figure.value()).isEqualTo(25);
        assertThat(trails.of(share.info().key(), figure).steps())
                .extracting(step -> step.reading().orElseThrow().metric())
                .containsExactly(answers.info().key(), calls.info().key());
        assertThat(QuickEntry.parse("osuus=12", work.vocabulary()).values()).isEmpty();
        assertThat(((Outcome.Done<Metric>) own.revise(share, new Said("Vastattu", "kpl", MetricKind.RATIO, LINKEDIN))
                                .toCompletableFuture()
                                .join())
                        .value()
                        .info())
                .isEqualTo(share.info().called("Vastattu", "%"));
        done(work.ledger().undo());
        done(work.ledger().undo());
        done(work.ledger().undo());
        done(work.ledger().undo());
        assertThat(own.all()).extracting(one -> one.info().name()).doesNotContain("Osuus", "Vastattu");
    }

    private Metric add(String name, String unit, MetricKind kind, ChannelId channel) {
        Outcome<Metric> outcome = own.add(new Said(name, unit, kind, channel))
                .toCompletableFuture()
                .join();
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Metric>) outcome).value();
    }

    private static String problem(CompletionStage<Outcome<Metric>> act) {
        return ((Outcome.Failed<Metric>) act.toCompletableFuture().join())
                .problem()
                .key();
    }

    private static void done(CompletionStage<Outcome<Change>> act) {
        assertThat(act.toCompletableFuture().join()).isInstanceOf(Outcome.Done.class);
    }
}
