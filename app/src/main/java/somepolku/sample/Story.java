package somepolku.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import somepolku.domain.term.DaySpan;

/** What happened, before it is written in anybody's format. Everything is newest first except the days. */
record Story(
        DaySpan span,
        List<Post> posts,
        List<Comment> comments,
        List<Reaction> reactions,
        List<Person> people,
        List<Views> days,
        List<Job> jobs) {

    /**
     * A post of one's own.
     *
     * @param share its id in the archive, whose upper bits are the time
     * @param activity its id in links of others; LinkedIn makes it within a second of the first
     */
    record Post(Instant at, long share, long activity, String text) {
        LocalDate day() {
            return at.atZone(Rhythm.ZONE).toLocalDate();
        }
    }

    record Comment(Instant at, String link, String text) {}

    record Reaction(Instant at, String type, String link) {}

    /** Somebody in the network; without a name where the account is gone. */
    record Person(String first, String last, String slug, String company, String position, LocalDate since) {}

    /** A job that was saved, applied for, or both; {@link Instant#MIN} where it was not. */
    record Job(long number, String company, String title, Instant saved, Instant appliedFor) {
        boolean wasSaved() {
            return saved.isAfter(Instant.MIN);
        }

        boolean applied() {
            return appliedFor.isAfter(Instant.MIN);
        }
    }

    static Story of(DaySpan span, long seed) {
        Random random = new Random(seed);
        Rhythm rhythm = Rhythm.of(span, random);
        List<Post> posts = Deeds.posts(rhythm, random);
        List<Comment> comments = Deeds.comments(rhythm, posts, random);
        List<Reaction> reactions = Deeds.reactions(rhythm, random);
        List<Person> people = Cast.people(rhythm, random);
        List<Views> views = Views.of(span, posts, random);
        return new Story(span, posts, comments, reactions, people, views, Jobs.of(rhythm, random));
    }
}
