package somepolku.work.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.work.Change;
import somepolku.work.Ledger;
import somepolku.work.Tasks;

class NamingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final Ids ids = new Ids(Clock.systemUTC(), new Random(5));
    private final Naming naming = new Naming(ledger, FixedChannels.three());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_tag_has_another_name_in_every_deed_that_says_it_and_one_undo_gives_the_old_one_back() throws Exception {
        Activity first = deed(DAY, "a", "portfolio", "kuvat");
        Activity undated = Activity.on(ids.next(), DAY, "b").withTags(List.of("portfolio"));
        Activity loose = new Activity(
                undated.id(),
                Optional.empty(),
                Optional.empty(),
                ChannelId.NONE,
                "",
                "b",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of("portfolio"),
                Optional.empty(),
                Optional.empty());
        Activity other = deed(DAY, "c", "verkosto");
        write(first, loose, other);

        Renaming seen = naming.look(NameSort.TAG, "portfolio", "#työnäyte");
        assertThat(seen.merges()).isFalse();
        assertThat(seen.counts()).containsExactly(java.util.Map.entry(EntryKind.ACTIVITY, 2L));
        assertThat(seen.samples()).containsExactly(first, loose);
        assertThat(store.all(Activity.class)).as("a look changes nothing").contains(first, loose, other);

        done(naming.rename(seen, Tasks.UNWATCHED));
        assertThat(store.all(Activity.class))
                .containsExactlyInAnyOrder(
                        first.withTags(List.of("työnäyte", "kuvat")), loose.withTags(List.of("työnäyte")), other);
        assertThat(ledger.possible().undo().orElseThrow().nameKey()).isEqualTo("change.rename.tag");
        done(ledger.undo());
        assertThat(store.all(Activity.class)).containsExactlyInAnyOrder(first, loose, other);
        done(ledger.redo());
        assertThat(naming.names(NameSort.TAG))
                .containsExactlyInAnyOrder(
                        new NameUse("työnäyte", 2), new NameUse("kuvat", 1), new NameUse("verkosto", 1));
    }

    @Test
    void two_tags_become_one_a_deed_with_both_keeps_it_once_and_undo_knows_who_had_both() throws Exception {
        Activity both = deed(DAY, "a", "some", "sosiaalinen-media", "työ");
        Activity one = deed(DAY, "b", "some");
        Activity other = deed(DAY, "c", "sosiaalinen-media");
        write(both, one, other);
        Renaming seen = naming.look(NameSort.TAG, "some", "sosiaalinen-media");
        assertThat(seen.merges()).isTrue();
        assertThat(seen.joined()).isEqualTo(1);
        assertThat(seen.entries()).isEqualTo(2);
        done(naming.rename(seen, Tasks.UNWATCHED));
        assertThat(store.all(Activity.class))
                .containsExactlyInAnyOrder(
                        both.withTags(List.of("sosiaalinen-media", "työ")),
                        one.withTags(List.of("sosiaalinen-media")),
                        other);
        done(ledger.undo());
        assertThat(store.all(Activity.class)).containsExactlyInAnyOrder(both, one, other);
    }

    @Test
    void a_skill_keeps_its_ratings_under_the_new_name() throws Exception {
        Activity deed = deed(DAY, "a")
                .withPractice(Practice.of(List.of("puhe", "esiintyminen"), OptionalInt.of(3), "Hitaammin"));
        write(deed);
        done(naming.rename(naming.look(NameSort.SKILL, "puhe", "esiintyminen"), Tasks.UNWATCHED));
        assertThat(store.all(Activity.class))
                .containsExactly(
                        deed.withPractice(Practice.of(List.of("esiintyminen"), OptionalInt.of(3), "Hitaammin")));
        done(ledger.undo());
        assertThat(store.all(Activity.class)).containsExactly(deed);
    }

    @Test
    void a_channel_takes_its_deeds_applications_readings_and_metrics_along() throws Exception {
        Activity deed = deed(DAY, "a").withChannel(new ChannelId("linked-in"));
        Application job = new Application(
                ids.next(),
                new ChannelId("linked-in"),
                "Yritys Oy",
                "Kehittäjä",
                Optional.empty(),
                List.of(new Application.Step(Application.Status.LEAD, Optional.of(DAY))),
                "",
                Optional.empty());
        Reading reading = reading("linked-in", "messut", DAY, 4);
        Metric metric = metric("linked-in", "messut", MetricKind.LEVEL);
        write(deed, job, reading, metric);
        Renaming seen = naming.look(NameSort.CHANNEL, "linked-in", "@LinkedIn");
        assertThat(seen.to()).isEqualTo("linkedin");
        assertThat(seen.merges()).as("the plugin's channel is known").isTrue();
        assertThat(seen.counts())
                .containsOnlyKeys(EntryKind.ACTIVITY, EntryKind.APPLICATION, EntryKind.READING, EntryKind.METRIC);
        done(naming.rename(seen, Tasks.UNWATCHED));
        assertThat(store.all(Activity.class)).containsExactly(deed.withChannel(new ChannelId("linkedin")));
        assertThat(store.all(Application.class))
                .allMatch(it -> it.channel().value().equals("linkedin"));
        assertThat(store.all(Reading.class))
                .extracting(Reading::metric)
                .containsExactly(MetricKey.of("linkedin", "messut"));
        assertThat(store.all(Metric.class))
                .extracting(it -> it.info().key())
                .containsExactly(MetricKey.of("linkedin", "messut"));
        done(ledger.undo());
        assertThat(everything()).containsExactlyInAnyOrder(deed, job, reading, metric);
    }

    @Test
    void the_same_value_typed_twice_stays_once_and_different_ones_are_asked_about() throws Exception {
        Reading mine = reading("li", "messut", DAY, 4);
        Reading theirs = reading("linkkari", "messut", DAY, 4);
        Metric own = metric("li", "messut", MetricKind.LEVEL);
        Metric twin = metric("linkkari", "messut", MetricKind.LEVEL);
        write(mine, theirs, own, twin);
        Renaming seen = naming.look(NameSort.CHANNEL, "li", "linkkari");
        assertThat(seen.joined()).isEqualTo(1);
        done(naming.rename(seen, Tasks.UNWATCHED));
        assertThat(store.all(Reading.class)).containsExactly(theirs);
        assertThat(store.all(Metric.class)).containsExactly(twin);
        done(ledger.undo());
        assertThat(everything()).containsExactlyInAnyOrder(mine, theirs, own, twin);

        write(reading("li", "messut", DAY.plusDays(1), 5), reading("linkkari", "messut", DAY.plusDays(1), 6));
        refused("names.wrong.values", NameSort.CHANNEL, "li", "linkkari");
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_reason() throws Exception {
        write(
                deed(DAY, "a", "some").withChannel(new ChannelId("linkedin")),
                deed(DAY, "b").withChannel(new ChannelId("oma")),
                reading("oma", "messut", DAY, 4));
        refused("names.wrong.same", NameSort.TAG, "some", " #some ");
        refused("names.wrong.empty", NameSort.TAG, "some", "  # ");
        refused("names.wrong.empty", NameSort.PERSON, "Mia", " ");
        refused("names.wrong.word", NameSort.TAG, "some", "kaksi sanaa");
        refused("names.wrong.word", NameSort.CHANNEL, "oma", "a@b");
        refused("names.wrong.comma", NameSort.SKILL, "puhe", "puhe, esiintyminen");
        refused("names.wrong.long", NameSort.TAG, "some", "x".repeat(81));
        refused("names.wrong.gone", NameSort.TAG, "muu", "toinen");
        refused("names.wrong.gone", NameSort.CHANNEL, "muu", "toinen");
        refused("names.wrong.plugin", NameSort.CHANNEL, "linkedin", "blog");
        refused("names.wrong.plugin", NameSort.CHANNEL, "linkedin", "linkkari");
        write(readingOf("toinen", "messut", MetricKind.FLOW));
        refused("names.wrong.kinds", NameSort.CHANNEL, "oma", "toinen");
    }

    @Test
    void a_channel_that_files_were_imported_to_keeps_its_name_also_without_its_plugin() throws Exception {
        Naming noPlugins = new Naming(ledger, new FixedChannels(List.of(), List.of(), List.of()));
        Activity imported = new Activity(
                ids.next(),
                Optional.of(DAY),
                Optional.empty(),
                new ChannelId("masto"),
                "post",
                "Tuotu",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new Origin("masto", "1", "d")));
        write(imported);
        assertThatThrownBy(() -> noPlugins.look(NameSort.CHANNEL, "masto", "mastodon"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("names.wrong.imported"));
        write(deed(DAY, "b").withChannel(new ChannelId("mastodon")));
        done(noPlugins.rename(noPlugins.look(NameSort.CHANNEL, "mastodon", "masto"), Tasks.UNWATCHED));
        assertThat(noPlugins.names(NameSort.CHANNEL)).containsExactly(new NameUse("masto", 2));
    }

    @Test
    void the_same_person_twice_gets_one_name_and_both_entries_stay() throws Exception {
        Contact early = contact("Mia Puro", "p-1");
        Contact late = contact("Mia Puro-Salo", "p-2");
        write(early, late);
        Renaming seen = naming.look(NameSort.PERSON, "Mia Puro", "Mia  Puro-Salo ");
        assertThat(seen.merges()).isTrue();
        done(naming.rename(seen, Tasks.UNWATCHED));
        assertThat(store.all(Contact.class)).hasSize(2).allMatch(it -> it.name().equals(Optional.of("Mia Puro-Salo")));
        assertThat(store.all(Contact.class)).extracting(Contact::origin).contains(early.origin(), late.origin());
    }

    @Test
    void a_look_that_the_journal_has_left_behind_is_refused_and_nothing_is_changed() throws Exception {
        Activity first = deed(DAY, "a", "some");
        write(first);
        Renaming seen = naming.look(NameSort.TAG, "some", "sosiaalinen");
        Activity second = deed(DAY, "b", "some");
        write(second);
        Outcome<Change> outcome =
                naming.rename(seen, Tasks.UNWATCHED).toCompletableFuture().join();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        it -> assertThat(it.problem().key()).isEqualTo("names.stale"));
        assertThat(store.all(Activity.class)).containsExactlyInAnyOrder(first, second);
    }

    private void refused(String key, NameSort sort, String from, String to) {
        assertThatThrownBy(() -> naming.look(sort, from, to))
                .as(to)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private void write(Entry... entries) {
        Stream.of(entries).forEach(entry -> done(ledger.apply(Change.add(entry))));
    }

    private static void done(java.util.concurrent.CompletionStage<Outcome<Change>> act) {
        assertThat(act.toCompletableFuture().join()).isInstanceOf(Outcome.Done.class);
    }

    private List<Entry> everything() {
        return Stream.of(EntryKind.values())
                .flatMap(kind -> store.all(kind.type()))
                .map(Entry.class::cast)
                .toList();
    }

    private Activity deed(LocalDate day, String title, String... tags) {
        return Activity.on(ids.next(), day, title).withTags(List.of(tags));
    }

    private Contact contact(String name, String key) {
        return new Contact(
                ids.next(),
                new ChannelId("linkedin"),
                Optional.of(DAY),
                "",
                "",
                Optional.of(name),
                Optional.of(new Origin("linkedin", key, "d")));
    }

    private Reading reading(String channel, String metric, LocalDate day, double value) {
        return new Reading(
                ids.next(),
                MetricKey.of(channel, metric),
                MetricKind.LEVEL,
                DaySpan.of(day),
                value,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Reading readingOf(String channel, String metric, MetricKind kind) {
        return new Reading(
                ids.next(),
                MetricKey.of(channel, metric),
                kind,
                DaySpan.of(DAY),
                1,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Metric metric(String channel, String id, MetricKind kind) {
        return new Metric(
                ids.next(),
                new MetricInfo(MetricKey.of(channel, id), "Messut", kind, "käyntiä", OptionalInt.empty()),
                "",
                false,
                Optional.empty());
    }
}
