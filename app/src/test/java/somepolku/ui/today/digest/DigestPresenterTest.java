package somepolku.ui.today.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.gui.SampleCauses;
import somepolku.ui.kit.Place;

class DigestPresenterTest {
    private final Desk desk = new Desk(SampleCauses.store(), FixedChannels.three());
    private final DigestPresenter presenter = new DigestPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_finding_of_the_week_is_told_with_its_tier_and_leads_to_the_causes() {
        desk.act(presenter::read);
        assertThat(presenter.digest().now())
                .containsExactly(new Told(4, "Kommentti ja päivitysten näytöt", "Todennäköinen yhteys · ennallaan"));
        presenter.open();
        assertThat(desk.opened()).containsExactly(Place.room("causes"));
    }

    @Test
    void put_away_it_stays_away_for_the_week_also_in_the_next_window() {
        desk.act(presenter::read);
        desk.act(presenter::putAway);
        assertThat(presenter.digest().now()).isEmpty();
        DigestPresenter next = new DigestPresenter(desk.ui());
        desk.act(next::read);
        assertThat(next.digest().now()).isEmpty();
        desk.ui().work().settings().put(DigestPresenter.SETTING, "2026-11-16");
        DigestPresenter later = new DigestPresenter(desk.ui());
        desk.act(later::read);
        assertThat(later.digest().now()).hasSize(1);
    }

    @Test
    void calm_tells_nothing_until_it_is_turned_off() {
        desk.ui().calm().choose(true);
        desk.act(presenter::read);
        assertThat(presenter.digest().now()).isEmpty();
        desk.act(() -> desk.ui().calm().choose(false));
        assertThat(presenter.digest().now()).hasSize(1);
    }
}
