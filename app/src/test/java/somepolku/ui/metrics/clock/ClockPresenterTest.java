package somepolku.ui.metrics.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.SampleRound;

class ClockPresenterTest {
    private final MemoryStore store = SampleRound.store();
    private final Desk desk = new Desk(store, new Fresh(SampleRound.channels(), store));
    private final ClockPresenter presenter = new ClockPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_forgotten_next_is_said_and_gone_once_it_is_written_down() {
        desk.act(presenter::show);
        assertThat(presenter.state().now().due()).isEqualTo(8);
        assertThat(presenter.state().now().line())
                .isEqualTo("Seuraavaksi unohtuu: Profiilin katselut 24.8.\u201330.8.2026 (LinkedIn, 28.11. asti)"
                        + "  \u00b7  Hakuosumat 16.11.\u201322.11.2026 (LinkedIn, 29.11. asti) ja 1 muu");
        var searches = SampleRound.METRICS.get(3);
        DaySpan week = new DaySpan(Desk.TODAY.minusDays(7), Desk.TODAY.minusDays(1));
        desk.act(() -> desk.ui().work().diary().reading(searches, week, 30));
        assertThat(presenter.state().now().due()).isEqualTo(7);
        assertThat(presenter.state().now().line()).doesNotContain("Hakuosumat");
    }

    @Test
    void nothing_is_read_while_the_room_is_out_of_sight() {
        desk.act(() -> desk.ui().channelsChanged().fire());
        assertThat(presenter.state().now()).isEqualTo(new ClockPresenter.State("", 0));
    }
}
