package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Line;
import somepolku.ui.metrics.model.MetricsState.Row;
import somepolku.ui.metrics.trail.Asked;
import somepolku.ui.metrics.trail.TrailState;

/** A ratio that is made of two metrics, in the room of metrics. */
class RatioPresenterTest {
    private static final MetricKey VIEWS = MetricKey.of("linkedin", "impressions");
    private static final MetricKey LIKES = MetricKey.of("linkedin", "likes");
    private static final MetricKey RATE = MetricKey.of("linkedin", "like-rate");

    private Desk desk = new Desk(new MemoryStore(), withRate());
    private MetricsPresenter presenter = new MetricsPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRatioIsSaidInPerCentWithItsSumsAndNothingIsTypedForIt() {
        LocalDate yesterday = Desk.TODAY.minusDays(1);
        open(flow(1, VIEWS, yesterday, 40), flow(2, LIKES, yesterday, 3), flow(3, VIEWS, yesterday.minusDays(1), 500));

        assertThat(line(RATE).value()).isEqualTo("7,5 %");
        desk.act(() -> presenter.choose(RATE));
        assertThat(detail().value()).isEqualTo("7,5 %");
        assertThat(detail().said()).contains("Tykkäykset 3 / Päivitysten näytöt 40");
        assertThat(detail().chart().orElseThrow().unit()).isEqualTo("%");
        assertThat(detail().rows()).extracting(Row::value).containsExactly("7,5 %");
        assertThat(detail().notes()).anyMatch(note -> note.contains("ei päivien keskiarvona"));

        desk.act(presenter::addReading);
        assertThat(state().form()).isEmpty();
        assertThat(desk.told().get(desk.told().size() - 1)).contains("Tykkäysaste", "Tykkäykset", "Päivitysten näytöt");

        desk.act(() -> presenter.insight().trail(new Asked.Newest(RATE)));
        TrailState trail = presenter.insight().trail().state().now().orElseThrow();
        assertThat(trail.value()).isEqualTo("7,5 %");
        assertThat(trail.how()).startsWith("3 / 40.");
        assertThat(trail.items()).extracting(TrailState.Item::value).containsExactly("÷\u200940", "3");
        assertThat(trail.items().get(0).told()).contains("Päivitysten näytöt");

        desk.act(() -> desk.ui().calm().turn());
        assertThat(line(RATE).value()).isEmpty();
    }

    @Test
    void aRatioWithoutSharedDaysSaysWhatItNeeds() {
        open(flow(1, VIEWS, Desk.TODAY, 40));
        desk.act(() -> presenter.choose(RATE));
        assertThat(detail().chart()).isEmpty();
        assertThat(detail().notes()).singleElement().asString().contains("samoilta päiviltä");
    }

    private static FixedChannels withRate() {
        FixedChannels three = FixedChannels.three();
        ChannelInfo linkedin = three.channels().get(0);
        List<MetricInfo> metrics = new ArrayList<>(linkedin.metrics());
        metrics.add(new MetricInfo(LIKES, "Tykkäykset", MetricKind.FLOW, "tykkäystä", OptionalInt.empty()));
        metrics.add(new MetricInfo(RATE, "Tykkäysaste", MetricKind.RATIO, "", OptionalInt.empty())
                .madeOf(new Quotient(LIKES.id(), VIEWS.id())));
        List<ChannelInfo> channels = new ArrayList<>(three.channels());
        channels.set(0, linkedin.with(metrics));
        return new FixedChannels(channels, three.formats(), three.plugins());
    }

    private void open(Entry... entries) {
        desk.close();
        desk = new Desk(MemoryStore.of(entries), withRate());
        presenter = new MetricsPresenter(desk.ui());
        desk.act(() -> presenter.show(Place.room("metrics")));
    }

    private MetricsState state() {
        return presenter.state().now();
    }

    private Detail detail() {
        return state().detail().orElseThrow();
    }

    private Line line(MetricKey key) {
        return state().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Reading flow(int number, MetricKey key, LocalDate day, double value) {
        return new Reading(
                new Id<>(new UUID(0, number)),
                key,
                MetricKind.FLOW,
                DaySpan.of(day),
                value,
                "",
                Optional.empty(),
                Optional.empty());
    }
}
