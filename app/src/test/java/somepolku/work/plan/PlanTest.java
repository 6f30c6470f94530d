package somepolku.work.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.kit.Outcome;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.plan.Plan.Publication;

class PlanTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");
    private static final ChannelId BLOG = new ChannelId("blog");
    private static final LocalDate TODAY = Desk.TODAY;

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, TypedMetrics.channels());
    private final Workbench work = desk.ui().work();
    private final Plan plan = new Plan(work);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_idea_becomes_a_draft_is_planned_published_and_reviewed_and_each_step_is_one_undo() {
        ContentItem idea = kept(plan.idea(" Mitä sata kaaviota opetti "));
        assertThat(idea.title()).isEqualTo("Mitä sata kaaviota opetti");
        done(plan.move(idea, State.DRAFT, TODAY));
        ContentItem draft = only();
        done(plan.keep(Optional.of(draft), draft.with(draft.what().said(draft.title(), "Piirsin sata kaaviota."))));
        done(plan.plan(only(), TODAY, Optional.of(LocalTime.of(16, 0))));
        assertThat(plan.due()).extracting(Due::sort).containsExactly(Due.Sort.TODAY);

        Publication post = new Publication(LINKEDIN, " https://www.linkedin.com/feed/1 ");
        done(plan.publish(only(), List.of(post), TODAY, Optional.of(LocalTime.of(14, 0))));
        Activity deed = store.all(Activity.class).toList().get(0);
        assertThat(deed.title()).isEqualTo("Mitä sata kaaviota opetti");
        assertThat(deed.text()).isEqualTo("Piirsin sata kaaviota.");
        assertThat(deed.link()).contains("https://www.linkedin.com/feed/1");
        assertThat(only().state()).isEqualTo(State.PUBLISHED);
        assertThat(only().what().channels()).containsExactly(LINKEDIN);
        assertThat(plan.view().deeds(only())).containsExactly(deed);
        assertThat(plan.due()).isEmpty();

        done(plan.review(only(), "Kaksi kysyi lisää", " Esimerkki ensin "));
        assertThat(only().state()).isEqualTo(State.REVIEWED);
        assertThat(only().came().lesson()).isEqualTo("Esimerkki ensin");

        undo();
        assertThat(only().state()).isEqualTo(State.PUBLISHED);
        undo();
        assertThat(only().state()).as("with its deed in one step").isEqualTo(State.PLANNED);
        assertThat(store.all(Activity.class)).isEmpty();
        undo();
        undo();
        undo();
        assertThat(only().state()).isEqualTo(State.IDEA);
        undo();
        assertThat(plan.view().items()).isEmpty();
    }

    @Test
    void a_deed_that_an_import_brought_with_the_same_link_is_taken_for_the_publication() {
        Activity brought = new Activity(
                new Ids(work.clock()).next(),
                Optional.of(TODAY.minusDays(1)),
                Optional.empty(),
                LINKEDIN,
                "post",
                "Otsikko",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("https://www.linkedin.com/feed/1"),
                Optional.empty());
        done(work.ledger().apply(Change.add(brought)));
        kept(plan.idea("Sama"));
        done(plan.publish(
                only(),
                List.of(new Publication(LINKEDIN, "https://www.linkedin.com/feed/1")),
                TODAY,
                Optional.empty()));
        assertThat(store.all(Activity.class)).containsExactly(brought);
        assertThat(only().came().deeds()).containsExactly(brought.id());
        undo();
        assertThat(store.all(Activity.class)).as("it was there before").containsExactly(brought);
    }

    @Test
    void what_was_not_done_may_shrink_move_or_go_and_nothing_written_is_lost() {
        ContentItem big = planned("Iso juttu", TODAY.minusDays(3));
        assertThat(plan.due()).extracting(Due::sort).containsExactly(Due.Sort.PASSED);
        done(plan.shrink(big, "Otsikko ja yksi kaavio", TODAY));
        assertThat(plan.view().in(State.PLANNED))
                .extracting(ContentItem::title)
                .containsExactly("Otsikko ja yksi kaavio");
        assertThat(plan.view().in(State.IDEA)).extracting(ContentItem::title).containsExactly("Iso juttu");
        assertThat(plan.view().in(State.IDEA).get(0).when().day()).isEmpty();
        undo();
        assertThat(only()).isEqualTo(big);

        done(plan.plan(big, TODAY.plusDays(1), Optional.empty()));
        assertThat(plan.due()).isEmpty();
        done(plan.drop(only()));
        assertThat(only().state()).isEqualTo(State.IDEA);
        assertThat(only().what()).isEqualTo(big.what());
    }

    @Test
    void what_is_published_is_looked_at_after_the_age_at_which_its_channel_can_be_compared() {
        ContentItem item = kept(plan.idea("Vanha"));
        done(plan.publish(item, List.of(new Publication(LINKEDIN, "")), TODAY.minusDays(7), Optional.empty()));
        assertThat(plan.due()).extracting(Due::sort, Due::since).containsExactly(tuple(Due.Sort.REVIEW, TODAY));
        assertThat(Due.of(plan.view().items(), List.of(), TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void refused_in_one_line_are_no_title_a_day_to_come_and_a_second_publication() {
        assertThat(problem(plan.keep(Optional.empty(), plan.idea("  ")))).isEqualTo("plan.wrong.title");
        ContentItem item = kept(plan.idea("Yksi"));
        assertThat(problem(plan.publish(item, List.of(), TODAY.plusDays(1), Optional.empty())))
                .isEqualTo("plan.wrong.ahead");
        assertThat(problem(plan.move(item, State.PUBLISHED, TODAY))).isEqualTo("plan.wrong.unpublished");
        assertThat(problem(plan.review(item, "", ""))).isEqualTo("plan.wrong.unpublished");
        assertThat(problem(plan.spread(item))).isEqualTo("plan.wrong.spread");
        done(plan.publish(item, List.of(), TODAY, Optional.empty()));
        assertThat(problem(plan.publish(only(), List.of(), TODAY, Optional.empty())))
                .isEqualTo("plan.wrong.published");
        assertThat(problem(plan.plan(only(), TODAY, Optional.empty()))).isEqualTo("plan.wrong.published");
    }

    @Test
    void one_idea_for_several_channels_becomes_a_card_each_or_one_publication_with_a_deed_each() {
        ContentItem idea = plan.idea("Monta kanavaa");
        kept(idea.with(idea.what().on(List.of(LINKEDIN, BLOG))));
        done(plan.spread(only()));
        assertThat(plan.view().items())
                .extracting(item -> item.what().channels())
                .containsExactlyInAnyOrder(List.of(LINKEDIN), List.of(BLOG));
        undo();
        done(plan.publish(
                only(),
                List.of(new Publication(LINKEDIN, ""), new Publication(BLOG, "https://blogi.example/1")),
                TODAY,
                Optional.empty()));
        assertThat(store.all(Activity.class)).extracting(Activity::channel).containsExactlyInAnyOrder(LINKEDIN, BLOG);
        undo();
        assertThat(store.all(Activity.class)).isEmpty();
    }

    @Test
    void what_moves_back_from_published_leaves_its_deed_in_the_journal() {
        done(plan.publish(kept(plan.idea("Takaisin")), List.of(), TODAY, Optional.empty()));
        done(plan.move(only(), State.DRAFT, TODAY));
        assertThat(only().came()).isEqualTo(ContentItem.Came.NOTHING);
        assertThat(store.all(Activity.class)).hasSize(1);
    }

    @Test
    void planned_without_a_day_it_gets_the_next_that_is_free_and_not_for_rest() {
        done(new Rhythms(work).set(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 2));
        planned("Tiistai", LocalDate.of(2026, 11, 24));
        PlanView view = plan.view();
        assertThat(Rhythms.nextFree(view, TODAY)).isEqualTo(LocalDate.of(2026, 11, 26));
        ContentItem idea = kept(plan.idea("Torstai"));
        done(plan.move(idea, State.PLANNED, Rhythms.nextFree(view, TODAY)));
        assertThat(plan.view().item(idea.id()).orElseThrow().when().day()).contains(LocalDate.of(2026, 11, 26));
    }

    @Test
    void a_rhythm_of_today_gives_way_to_another_of_today_and_older_ones_stay() {
        Rhythms rhythms = new Rhythms(work);
        done(rhythms.set(Set.of(DayOfWeek.MONDAY), 1));
        done(rhythms.set(Set.of(), 3));
        assertThat(plan.view().rhythms())
                .singleElement()
                .satisfies(one -> assertThat(one.times()).isEqualTo(3));
        assertThat(plan.view().rhythm(TODAY.minusDays(1))).isEmpty();
        assertThat(problem(rhythms.set(Set.of(), 22))).isEqualTo("plan.rhythm.wrong.times");
        done(plan.publish(kept(plan.idea("Tehty")), List.of(), TODAY, Optional.empty()));
        planned("Tulossa", TODAY.plusDays(6));
        planned("Ensi viikolla", TODAY.plusDays(7));
        Rhythms.Week week = Rhythms.week(plan.view(), TODAY);
        assertThat(List.of(week.wanted(), week.done(), week.planned())).containsExactly(3, 1, 1);
    }

    @Test
    void a_theme_that_is_deleted_leaves_the_contents_that_had_it_and_one_undo_brings_it_back() {
        Themes themes = new Themes(work);
        done(themes.keep(Optional.empty(), " Data arjen kielellä ", List.of("Mikä johti harhaan?", " ")));
        Theme theme = plan.view().themes().get(0);
        assertThat(theme.prompts()).containsExactly("Mikä johti harhaan?");
        assertThat(problem(themes.keep(Optional.empty(), "data ARJEN kielellä", List.of())))
                .isEqualTo("plan.theme.wrong.taken");
        ContentItem idea = plan.idea("Harha");
        kept(idea.with(idea.what().under(Optional.of(theme.id()))));
        assertThat(plan.view().using(theme)).hasSize(1);
        done(themes.remove(theme));
        assertThat(only().what().theme()).isEmpty();
        undo();
        assertThat(plan.view().theme(only())).contains(theme);
    }

    @Test
    void a_long_text_with_emoji_and_right_to_left_writing_is_kept_as_it_is() {
        String text = "😀 שלום العربية\n".repeat(9_000);
        ContentItem idea = plan.idea("\u202eשלום 😀");
        ContentItem whole = idea.with(new ContentItem.What(
                idea.title(), text, Optional.empty(), List.of(Purpose.LEARN), List.of(new ChannelId("poissa")), ""));
        kept(whole);
        assertThat(only().what()).isEqualTo(whole.what());
        assertThat(work.finding().find("العربية")).hasSize(1);
        done(plan.publish(only(), List.of(new Publication(new ChannelId("poissa"), "")), TODAY, Optional.empty()));
        assertThat(store.all(Activity.class).toList().get(0).text()).isEqualTo(text);
    }

    private ContentItem planned(String title, LocalDate day) {
        ContentItem idea = kept(plan.idea(title));
        done(plan.plan(idea, day, Optional.empty()));
        return plan.view().item(idea.id()).orElseThrow();
    }

    private ContentItem kept(ContentItem item) {
        done(plan.keep(Optional.empty(), item));
        return item;
    }

    private ContentItem only() {
        assertThat(plan.view().items()).hasSize(1);
        return plan.view().items().get(0);
    }

    private void undo() {
        done(work.ledger().undo());
    }

    private static void done(CompletionStage<Outcome<Change>> act) {
        assertThat(act.toCompletableFuture().join()).isInstanceOf(Outcome.Done.class);
    }

    private static String problem(CompletionStage<Outcome<Change>> act) {
        return ((Outcome.Failed<Change>) act.toCompletableFuture().join())
                .problem()
                .key();
    }
}
