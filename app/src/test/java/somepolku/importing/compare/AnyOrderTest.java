package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.compare.Paper.drop;
import static somepolku.importing.compare.Paper.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;

/**
 * Exports cut into pieces and brought in any order leave the same journal as all at once, ids aside. Replies are promised
 * where the posts are there, or come along, the last time that the comments come.
 */
class AnyOrderTest {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static List<Long> seeds() {
        return new Random(20261125).longs(40).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theJournalEndsTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        List<Intake.Item> posts = posts(random);
        List<Intake.Item> comments = comments(random, posts);
        List<Intake.Item> jobs = jobs(random);
        List<Proposals.Read> profiles = profiles(random);

        Paper once = new Paper();
        List<Proposals.Read> all = new ArrayList<>(profiles);
        all.add(drop(files(random, posts, comments, jobs)));
        once.bring(all.toArray(Proposals.Read[]::new));

        Paper pieces = new Paper();
        List<Proposals.Read> early = new ArrayList<>(profiles);
        early.addAll(cut(random, posts));
        early.addAll(cut(random, jobs));
        early.addAll(cut(random, some(random, comments)));
        bring(random, pieces, early);
        List<Proposals.Read> late = cut(random, comments);
        late.addAll(cut(random, some(random, jobs)));
        late.addAll(profiles);
        bring(random, pieces, late);

        assertThat(without(content(pieces), content(once))).as("too much").isEmpty();
        assertThat(without(content(once), content(pieces))).as("missing").isEmpty();
        assertThat(once.all(Activity.class)).extracting(Activity::kindId).contains("reply", "comment");
        assertThat(once.all(Application.class)).anyMatch(job -> job.steps().size() > 1);
        ImportPreview again = pieces.compare(all.toArray(Proposals.Read[]::new));
        assertThat(again.proposals()).isEmpty();
    }

    private static void bring(Random random, Paper paper, List<Proposals.Read> reads) throws Exception {
        List<Proposals.Read> left = new ArrayList<>(reads);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<Proposals.Read> next = left.subList(0, 1 + random.nextInt(Math.min(3, left.size())));
            paper.bring(next.toArray(Proposals.Read[]::new));
            next.clear();
        }
    }

    private static List<Proposals.Read> cut(Random random, Collection<Intake.Item> items) {
        List<List<Intake.Item>> pieces = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            pieces.add(new ArrayList<>());
        }
        items.forEach(item -> pieces.get(random.nextInt(pieces.size())).add(item));
        List<Proposals.Read> drops = new ArrayList<>();
        pieces.forEach(piece -> drops.add(drop(files(random, piece))));
        return drops;
    }

    @SafeVarargs
    private static Intake.FileIntake[] files(Random random, List<Intake.Item>... each) {
        List<Intake.FileIntake> files = new ArrayList<>();
        for (List<Intake.Item> items : each) {
            List<Intake.Item> mixed = new ArrayList<>(items);
            Collections.shuffle(mixed, random);
            files.add(file("f" + files.size() + ".csv", mixed.toArray(Intake.Item[]::new)));
        }
        Collections.shuffle(files, random);
        return files.toArray(Intake.FileIntake[]::new);
    }

    private static List<Intake.Item> some(Random random, List<Intake.Item> items) {
        return items.stream().filter(item -> random.nextBoolean()).toList();
    }

    private static List<Intake.Item> posts(Random random) {
        List<Intake.Item> posts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            posts.add(RepliesTest.post("p" + i, START.plus(Duration.ofHours(i)).plusMillis(random.nextInt(1000))));
        }
        return posts;
    }

    private static List<Intake.Item> comments(Random random, List<Intake.Item> posts) {
        List<Intake.Item> comments = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Intake.Deed post = (Intake.Deed) posts.get(random.nextInt(posts.size()));
            Duration off = i % 2 == 0 ? Duration.ofMillis(random.nextInt(9000) - 4500) : Duration.ofMinutes(17 + i);
            comments.add(RepliesTest.comment("c" + i, post.at().orElseThrow().plus(off)));
        }
        return comments;
    }

    private static List<Intake.Item> jobs(Random random) {
        List<Intake.Item> jobs = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            int which = random.nextInt(8);
            Optional<LocalDate> day =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(4)));
            Step step = new Step(Status.values()[random.nextInt(3)], day);
            jobs.add(new Intake.Job(
                    2,
                    "job:" + which,
                    random.nextBoolean() ? "" : "Company " + which,
                    "Engineer",
                    random.nextBoolean() ? Optional.empty() : Optional.of("https://example.org/" + which),
                    List.of(step)));
        }
        return jobs;
    }

    /** Exports of different days, each with what the profile then said. */
    private static List<Proposals.Read> profiles(Random random) {
        List<Proposals.Read> exports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Intake.Trait headline = new Intake.Trait(
                    2,
                    "headline",
                    FactSort.HEADLINE,
                    "Headline " + random.nextInt(3),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty());
            Intake.Person person = new Intake.Person(
                    3, "person" + i, "Anna", "Acme", "Engineer", Optional.of(DAY.plusDays(10L * (i + 1))));
            exports.add(drop(file("Profile.csv", headline), file("Connections.csv", person)));
        }
        return exports;
    }

    private static List<String> content(Paper paper) {
        return paper.entries.values().stream()
                .map(entry -> plain(entry.toString(), entry.id()))
                .sorted()
                .toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static String plain(String said, Id<? extends Entry> id) {
        return said.replace(id.toString(), "id");
    }
}
