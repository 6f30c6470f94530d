package somepolku.ui.shell.over;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;

class PalettePresenterTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    private final Desk desk = new Desk(
            MemoryStore.of(
                    job(1, Optional.of(Desk.TODAY)),
                    job(2, Optional.empty()),
                    fact(FactSort.SKILL, Optional.empty()),
                    fact(FactSort.POSITION, Optional.of(Desk.TODAY.minusYears(3))),
                    new Contact(
                            new Id<>(new UUID(3, 3)),
                            LINKEDIN,
                            Optional.of(Desk.TODAY),
                            "Kaavio Oy",
                            "",
                            Optional.empty(),
                            Optional.empty())),
            FixedChannels.three());
    private final PalettePresenter presenter = new PalettePresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void applications_and_facts_say_what_they_are() {
        desk.act(() -> presenter.typed("kaavio"));
        assertThat(hits())
                .extracting(Found.Hit::line)
                .containsExactly(
                        "Analyytikko, Kaavio Oy · haettu",
                        "Työtehtävä: Kaaviot",
                        "Analyytikko, Kaavio Oy · haettu",
                        "Taito: Kaaviot");
    }

    @Test
    void an_application_leads_to_its_day_and_what_is_on_no_day_is_told() {
        desk.act(() -> presenter.typed("kaavio"));
        List<Found.Hit> hits = hits();
        presenter.choose(hits.get(0));
        assertThat(desk.opened()).containsExactly(Place.day(Desk.TODAY));
        presenter.choose(hits.get(1));
        presenter.choose(hits.get(2));
        assertThat(desk.opened()).hasSize(1);
        assertThat(desk.told())
                .containsExactly(
                        "Päiväkirjasta: Työtehtävä: Kaaviot", "Päiväkirjasta: Analyytikko, Kaavio Oy · haettu");
    }

    private List<Found.Hit> hits() {
        return presenter.found().now().stream()
                .filter(Found.Hit.class::isInstance)
                .map(Found.Hit.class::cast)
                .toList();
    }

    private static Entry job(int id, Optional<LocalDate> day) {
        return new Application(
                new Id<>(new UUID(1, id)),
                LINKEDIN,
                "Kaavio Oy",
                "Analyytikko",
                Optional.empty(),
                List.of(new Step(Status.APPLIED, day)),
                "",
                Optional.empty());
    }

    private static Entry fact(FactSort sort, Optional<LocalDate> first) {
        return new Fact(
                new Id<>(new UUID(2, sort.ordinal())),
                LINKEDIN,
                sort,
                "Kaaviot",
                "",
                "",
                first,
                Optional.empty(),
                Optional.empty());
    }
}
