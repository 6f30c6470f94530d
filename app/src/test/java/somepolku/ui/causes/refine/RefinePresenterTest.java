package somepolku.ui.causes.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.causes.refine.RefineState.Line;
import somepolku.work.Change;

class RefinePresenterTest {
    private final Desk desk = new Desk(
            MemoryStore.of(
                    deed(1, List.of("portfolio"), Optional.of(Purpose.SHOW)),
                    deed(2, List.of("Portfolio", "java"), Optional.of(Purpose.BE_KNOWN)),
                    deed(3, List.of(), Optional.of(Purpose.SHOW)),
                    deed(4, List.of("portfolio"), Optional.empty())),
            FixedChannels.three());
    private final RefinePresenter presenter = new RefinePresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    private static Activity deed(int number, List<String> tags, Optional<Purpose> purpose) {
        return new Activity(
                new Id<>(new UUID(0, number)),
                Optional.of(Desk.TODAY.minusDays(number)),
                Optional.empty(),
                new ChannelId("linkedin"),
                "post",
                "A post",
                "",
                OptionalInt.empty(),
                purpose,
                tags,
                Optional.empty(),
                Optional.empty());
    }

    private Line line(String said) {
        return presenter.state().now().lines().stream()
                .filter(line -> line.said().startsWith(said))
                .findFirst()
                .orElseThrow();
    }

    private List<String> refined() {
        try (var all = desk.ui().work().ledger().journal().all(Refinement.class)) {
            return all.map(Refinement::refined).sorted().toList();
        }
    }

    @Test
    void tags_and_purposes_that_occur_are_offered_each_with_its_deeds() {
        desk.act(() -> presenter.open("linkedin/post"));
        assertThat(presenter.state().now().lines())
                .extracting(Line::said)
                .containsExactly(
                        "#portfolio · 3 tekoa", "näyttää · 2 tekoa", "tulla tunnetuksi · 1 teko", "#java · 1 teko");
        assertThat(presenter.state().now().lines()).noneMatch(Line::chosen);
    }

    @Test
    void a_part_of_an_action_opens_the_whole_of_it() {
        desk.act(() -> presenter.open("linkedin/post!be-known"));
        assertThat(presenter.state().now().action()).contains("linkedin/post");
        assertThat(presenter.state().now().title()).startsWith("Tarkenna: ").doesNotContain("!");
    }

    @Test
    void what_is_ticked_is_an_action_of_its_own_until_it_is_ticked_off_or_undone() {
        desk.act(() -> presenter.open("linkedin/post"));
        desk.act(() -> presenter.turn(line("tulla")));
        assertThat(refined()).containsExactly("linkedin/post!be-known");
        assertThat(line("tulla").chosen()).isTrue();
        assertThat(desk.told())
                .last()
                .asString()
                .startsWith("Nyt omana tekonaan: ")
                .endsWith("(tulla tunnetuksi)");
        desk.act(() -> presenter.turn(line("#portfolio")));
        assertThat(refined()).hasSize(2);

        desk.act(() -> presenter.turn(line("tulla")));
        assertThat(refined()).containsExactly("linkedin/post#portfolio");
        assertThat(desk.told()).last().asString().startsWith("Ei enää omana tekonaan: ");

        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(line("tulla").chosen()).isTrue();
    }

    @Test
    void what_is_refined_but_in_no_deed_any_more_can_still_be_taken_away() {
        desk.act(() -> presenter.open("linkedin/post"));
        desk.act(() -> presenter.turn(line("#java")));
        Activity second = deed(2, List.of("portfolio"), Optional.of(Purpose.BE_KNOWN));
        desk.act(() -> desk.ui()
                .work()
                .ledger()
                .apply(Change.revise(deed(2, List.of("Portfolio", "java"), Optional.of(Purpose.BE_KNOWN)), second)));
        assertThat(line("#java").said()).isEqualTo("#java · ei tekoja");
        desk.act(() -> presenter.turn(line("#java")));
        assertThat(refined()).isEmpty();
    }

    @Test
    void calm_mode_says_the_words_without_their_counts() {
        desk.act(() -> desk.ui().calm().choose(true));
        desk.act(() -> presenter.open("linkedin/post"));
        assertThat(presenter.state().now().lines()).extracting(Line::said).contains("#portfolio", "näyttää");
    }

    @Test
    void a_closed_panel_stays_closed_whatever_the_journal_becomes() {
        desk.act(() -> presenter.open("linkedin/post"));
        desk.act(presenter::close);
        desk.act(() -> desk.ui().work().ledger().apply(Change.add(deed(9, List.of("x"), Optional.empty()))));
        assertThat(presenter.state().now()).isEqualTo(RefineState.closed());
    }
}
