package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.fakes.TypedMetrics.TOTAL;
import static somepolku.fakes.TypedMetrics.WEEKS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.weeks.WeeksState;

/** Numbers that the journal refused stay in their form until it takes them. */
class RefusedReadingTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, TypedMetrics.channels());
    private final MetricsPresenter presenter = new MetricsPresenter(desk.ui());

    @BeforeEach
    void open() {
        desk.act(() -> presenter.show(Place.room("metrics")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void refused_weeks_stay_in_their_form_are_marked_and_kept_when_the_medium_is_back() {
        add(WEEKS);
        presenter.weeks().value(12, "46");
        desk.stick().pull();
        desk.act(presenter.weeks()::save);
        assertThat(weeks().rows().get(12).typed()).isEqualTo("46");
        assertThat(weeks().message()).isEqualTo("Ei tallessa: vain tässä ikkunassa");
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        // Whatever is chosen beside it, the form with the only copy of the text stays.
        desk.act(() -> presenter.choose(TOTAL));
        assertThat(weeks().rows().get(12).typed()).isEqualTo("46");
        desk.act(desk.stick()::putBack);
        assertThat(store.all(Reading.class)).extracting(Reading::value).containsExactly(46.0);
        assertThat(state().weeks()).isEmpty();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void a_refused_reading_stays_in_its_form_and_leaving_tries_it_again() {
        add(TOTAL);
        presenter.form().value("1234");
        store.failWith(Problem.refused("storage.write", "oma.polku", "levy on täynnä"));
        desk.act(presenter.form()::save);
        assertThat(state().form().orElseThrow().message()).isEqualTo("Ei tallessa: vain tässä ikkunassa");
        assertThat(kept()).isFalse();
        store.failWith(null);
        assertThat(kept()).isTrue();
        assertThat(kept()).isTrue();
        assertThat(store.all(Reading.class)).extracting(Reading::value).containsExactly(1234.0);
        assertThat(state().form()).isEmpty();
    }

    private boolean kept() {
        var kept = presenter.keep().toCompletableFuture();
        desk.settle();
        return kept.join();
    }

    private void add(MetricKey key) {
        desk.act(() -> presenter.choose(key));
        desk.act(presenter::addReading);
    }

    private MetricsState state() {
        return presenter.state().now();
    }

    private WeeksState weeks() {
        return state().weeks().orElseThrow();
    }
}
