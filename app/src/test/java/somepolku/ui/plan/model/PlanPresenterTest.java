package somepolku.ui.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.work.plan.PlanView;

class PlanPresenterTest {
    private static final ChannelId GONE = new ChannelId("poissa");

    private final ContentItem idea = ContentItem.idea(new Id<>(new UUID(7, 1)), "Kaaviot");
    private final MemoryStore store = MemoryStore.of(idea);
    private final Desk desk = new Desk(store, TypedMetrics.channels());
    private final PlanPresenter presenter = new PlanPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_written_is_kept_when_it_is_left_and_is_a_draft_from_then_on() {
        begin();
        desk.act(() -> presenter.open(idea, Ask.NOTHING));
        desk.act(() -> presenter.typed(idea.with(idea.what().said("Kaaviot", "Ensimmäinen lause."))));
        assertThat(current().state()).as("not before it is left").isEqualTo(State.IDEA);
        desk.act(presenter::close);
        assertThat(current().state()).isEqualTo(State.DRAFT);
        assertThat(current().what().text()).isEqualTo("Ensimmäinen lause.");
        assertThat(presenter.state().now().opened()).isEmpty();
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(current()).isEqualTo(idea);
    }

    @Test
    void a_new_one_without_a_word_is_nobodys_and_one_with_a_text_alone_has_its_first_line_for_a_title() {
        begin();
        desk.act(() -> presenter.add(State.IDEA, Optional.empty()));
        desk.act(presenter::close);
        assertThat(PlanView.of(store).items()).containsExactly(idea);
        desk.act(() -> presenter.add(State.IDEA, Optional.empty()));
        ContentItem blank = presenter.state().now().opened().orElseThrow().now();
        desk.act(() -> presenter.typed(blank.with(blank.what().said("", "\n" + "😀".repeat(300) + "\nLoput"))));
        desk.act(presenter::close);
        ContentItem kept = PlanView.of(store).item(blank.id()).orElseThrow();
        assertThat(kept.title()).isEqualTo("😀".repeat(100));
    }

    @Test
    void what_stood_half_written_when_the_program_was_killed_is_kept_at_the_next_opening() {
        begin();
        desk.act(() -> presenter.open(idea, Ask.NOTHING));
        desk.act(() -> presenter.typed(idea.with(idea.what().said("Kaaviot ja sanat", "Kesken jäi"))));
        desk.act(() -> desk.ui().unsaved().look());
        desk.act(() -> desk.ui().unsaved().look());
        try (Desk again = new Desk(store, TypedMetrics.channels())) {
            PlanPresenter next = new PlanPresenter(again.ui());
            again.act(() -> next.show(Place.room("plan")));
            assertThat(current().title()).isEqualTo("Kaaviot ja sanat");
            assertThat(store.draft("plan")).isEmpty();
        }
    }

    @Test
    void a_card_moved_to_published_asks_and_one_moved_back_says_that_its_deed_stays() {
        begin();
        desk.act(() -> presenter.cards().move(idea, State.PUBLISHED));
        assertThat(presenter.state().now().opened().orElseThrow().ask()).isEqualTo(Ask.PUBLISH);
        desk.act(() -> presenter.publish("huomisaamuna", List.of("")));
        assertThat(desk.told()).last().asString().startsWith("Siitä ei tule");
        desk.act(() -> presenter.publish("", List.of("https://x.example/1")));
        assertThat(current().state()).isEqualTo(State.PUBLISHED);
        desk.act(() -> presenter.cards().move(current(), State.DRAFT));
        assertThat(desk.told()).last().isEqualTo("Kaaviot: Luonnos. Sen teko jää päiväkirjaan.");
        assertThat(store.all(Activity.class)).hasSize(1);
    }

    @Test
    void a_channel_without_its_plugin_and_a_theme_that_is_gone_do_no_harm() {
        ContentItem orphan = idea.with(idea.what().on(List.of(GONE)).under(Optional.of(new Id<>(new UUID(9, 9)))));
        desk.act(() -> desk.ui().work().diary().revise(idea, orphan));
        begin();
        PlanWords words = new PlanWords(desk.ui());
        assertThat(words.aloud(orphan)).isEqualTo("Kaaviot, Idea, poissa");
        assertThat(presenter.state().now().plan().theme(orphan)).isEmpty();
        desk.act(() -> presenter.open(orphan, Ask.NOTHING));
        desk.act(presenter::planOpened);
        assertThat(current().what()).isEqualTo(orphan.what());
        assertThat(current().state()).isEqualTo(State.PLANNED);
    }

    @Test
    void a_move_to_the_day_on_which_the_clocks_change_is_one_of_a_day() {
        begin();
        desk.act(() -> presenter.cards().toDay(idea, LocalDate.of(2027, 3, 28)));
        desk.act(() -> presenter
                .cards()
                .toDay(current(), current().when().day().orElseThrow().plusDays(1)));
        assertThat(current().when().day()).contains(LocalDate.of(2027, 3, 29));
        assertThat(presenter.state().now().month().lengthOfMonth()).isEqualTo(31);
    }

    @Test
    void a_journal_that_can_only_be_looked_at_is_left_as_it_is() {
        store.becomeReadOnly();
        begin();
        desk.act(() -> presenter.cards().move(idea, State.DRAFT));
        desk.act(() -> presenter.open(idea, Ask.NOTHING));
        desk.act(presenter::close);
        assertThat(current()).isEqualTo(idea);
        assertThat(presenter.state().now().opened()).isEmpty();
    }

    @Test
    void what_the_journal_refused_stays_open_as_it_was_written() {
        begin();
        desk.act(() -> presenter.open(idea, Ask.NOTHING));
        ContentItem written = idea.with(idea.what().said("Kaaviot", "Lause"));
        desk.act(() -> presenter.typed(written));
        store.failWith(Problem.refused("journal.closed"));
        desk.act(presenter::close);
        assertThat(presenter.state().now().opened().orElseThrow().now().what().text())
                .isEqualTo("Lause");
        store.failWith(null);
        desk.act(presenter::close);
        assertThat(current().what().text()).isEqualTo("Lause");
    }

    private void begin() {
        desk.act(() -> presenter.show(Place.room("plan")));
    }

    private ContentItem current() {
        return PlanView.of(store).item(idea.id()).orElseThrow();
    }
}
