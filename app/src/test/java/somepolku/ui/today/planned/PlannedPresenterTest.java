package somepolku.ui.today.planned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
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
import somepolku.work.plan.PlanView;

class PlannedPresenterTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");
    private static final ChannelId GONE = new ChannelId("poissa");

    private final ContentItem today = item(1, "Kaaviot", State.PLANNED, Desk.TODAY)
            .with(new ContentItem.When(
                    Optional.of(Desk.TODAY), Optional.of(LocalTime.of(16, 0)), "Kun kello on 16, julkaisen"));
    private final ContentItem passed = item(2, "Viime viikon juttu", State.DRAFT, Desk.TODAY.minusDays(3));
    private final ContentItem old = item(3, "Viikon vanha", State.PUBLISHED, Desk.TODAY.minusDays(9))
            .with(new ContentItem.Came(Optional.of(Desk.TODAY.minusDays(7)), List.of(), "", ""));
    private final ContentItem coming = item(4, "Huominen", State.PLANNED, Desk.TODAY.plusDays(1));
    private final MemoryStore store = MemoryStore.of(today, passed, old, coming);
    private final Desk desk = new Desk(store, TypedMetrics.channels());
    private final PlannedPresenter presenter = new PlannedPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_planned_for_today_or_waits_since_earlier_or_can_be_looked_back_at_is_due() {
        desk.act(presenter::read);
        assertThat(presenter.due().now())
                .extracting(PlannedThing::title, PlannedThing::when, PlannedThing::hint)
                .containsExactly(
                        tuple("Julkaise: Kaaviot", "tänään klo 16.00", "LinkedIn · Kun kello on 16, julkaisen"),
                        tuple("Julkaise: Viime viikon juttu", "oli suunniteltu: pe 20.11.2026", "LinkedIn"),
                        tuple("Arvioi: Viikon vanha", "julkaistu ma 16.11.2026", "LinkedIn"));
    }

    @Test
    void published_with_its_link_it_is_a_deed_and_due_no_more_and_one_undo_takes_both_back() {
        desk.act(presenter::read);
        PlannedThing first = presenter.due().now().get(0);
        desk.act(() -> presenter.ask(first, Asked.Sort.PUBLISH));
        desk.act(() -> presenter.publish(today, "", List.of("https://linkedin.example/1")));
        assertThat(store.all(Activity.class)).singleElement().satisfies(deed -> {
            assertThat(deed.day()).contains(Desk.TODAY);
            assertThat(deed.title()).isEqualTo("Kaaviot");
            assertThat(deed.link()).contains("https://linkedin.example/1");
        });
        assertThat(presenter.asked().now()).isEmpty();
        assertThat(presenter.due().now()).hasSize(2);
        assertThat(desk.told()).last().isEqualTo("Julkaistu ja kirjattu teoksi: Kaaviot");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(store.all(Activity.class)).isEmpty();
        assertThat(presenter.due().now()).hasSize(3);
    }

    @Test
    void what_waits_may_move_shrink_or_go() {
        desk.act(presenter::read);
        desk.act(() -> presenter.later(passed, "pian"));
        assertThat(desk.told()).last().asString().startsWith("Siitä ei tule päivää");
        desk.act(() -> presenter.later(passed, "huomenna"));
        assertThat(current(passed).when().day()).contains(Desk.TODAY.plusDays(1));
        desk.act(() -> desk.ui().work().ledger().undo());
        desk.act(() -> presenter.shrink(passed, "Pelkkä otsikko"));
        assertThat(presenter.due().now()).extracting(PlannedThing::title).contains("Julkaise: Pelkkä otsikko");
        assertThat(current(passed).state()).isEqualTo(State.IDEA);
        desk.act(() -> desk.ui().work().ledger().undo());
        desk.act(() -> presenter.drop(passed));
        assertThat(current(passed).state()).isEqualTo(State.IDEA);
        assertThat(desk.told()).last().isEqualTo("Takaisin ideoissa, mitään ei kadonnut: Viime viikon juttu");
    }

    @Test
    void looking_back_keeps_what_happened_and_what_was_learnt() {
        desk.act(presenter::read);
        desk.act(() -> presenter.review(old, "Kaksi kysyi", "Esimerkki ensin"));
        assertThat(current(old).state()).isEqualTo(State.REVIEWED);
        assertThat(current(old).came().lesson()).isEqualTo("Esimerkki ensin");
        assertThat(presenter.due().now()).hasSize(2);
    }

    @Test
    void a_question_whose_item_was_changed_elsewhere_is_closed() {
        desk.act(presenter::read);
        desk.act(() -> presenter.ask(presenter.due().now().get(0), Asked.Sort.LATER));
        desk.act(() ->
                desk.ui().work().diary().revise(today, today.with(today.what().said("Toinen", ""))));
        assertThat(presenter.asked().now()).isEmpty();
        assertThat(presenter.due().now().get(0).title()).isEqualTo("Julkaise: Toinen");
    }

    @Test
    void a_channel_whose_plugin_is_off_is_named_by_its_id_and_can_be_published_on() {
        ContentItem orphan = today.with(today.what().on(List.of(LINKEDIN, GONE)));
        desk.act(() -> desk.ui().work().diary().revise(today, orphan));
        assertThat(presenter.due().now().get(0).hint()).startsWith("LinkedIn · poissa");
        desk.act(() -> presenter.publish(orphan, "eilen", List.of("", "")));
        assertThat(store.all(Activity.class))
                .extracting(Activity::channel, deed -> deed.day().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(LINKEDIN, Desk.TODAY.minusDays(1)), tuple(GONE, Desk.TODAY.minusDays(1)));
    }

    private ContentItem current(ContentItem item) {
        return PlanView.of(store).item(item.id()).orElseThrow();
    }

    private static ContentItem item(int id, String title, State state, LocalDate day) {
        return new ContentItem(
                new Id<>(new UUID(7, id)),
                state,
                new ContentItem.What(title, "", Optional.empty(), List.of(), List.of(LINKEDIN), ""),
                new ContentItem.When(Optional.of(day), Optional.empty(), ""),
                ContentItem.Came.NOTHING);
    }
}
