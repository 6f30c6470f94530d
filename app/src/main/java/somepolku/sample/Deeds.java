package somepolku.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import somepolku.sample.Story.Comment;
import somepolku.sample.Story.Post;
import somepolku.sample.Story.Reaction;

/** The person's posts, comments and reactions. */
final class Deeds {
    private static final int POSTS = 60;
    private static final int COMMENTS = 200;
    private static final int REACTIONS = 400;
    private static final int OWN_REPLIES_IN_TEN = 2;
    private static final String UPDATE = "https://www.linkedin.com/feed/update/urn%3Ali%3A";
    private static final List<String> TYPES =
            List.of("LIKE", "LIKE", "LIKE", "LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT");

    private Deeds() {}

    static List<Post> posts(Rhythm rhythm, Random random) {
        List<Post> posts = new ArrayList<>();
        List<String> texts = Phrases.posts(POSTS, random);
        for (Instant at : rhythm.onDifferentDays(POSTS, random)) {
            long millis = at.toEpochMilli() + random.nextInt(1000);
            posts.add(new Post(
                    at, id(millis, random), id(millis + random.nextInt(900), random), texts.get(posts.size())));
        }
        return posts;
    }

    static List<Comment> comments(Rhythm rhythm, List<Post> posts, Random random) {
        List<Comment> comments = new ArrayList<>();
        for (Instant at : rhythm.moments(COMMENTS, random)) {
            comments.add(new Comment(at, target(at, posts, random), Phrases.comment(random)));
        }
        return comments;
    }

    static List<Reaction> reactions(Rhythm rhythm, Random random) {
        List<Reaction> reactions = new ArrayList<>();
        for (Instant at : rhythm.moments(REACTIONS, random)) {
            reactions.add(new Reaction(at, TYPES.get(random.nextInt(TYPES.size())), others(at, random)));
        }
        return reactions;
    }

    static String link(Post post) {
        return UPDATE + "share%3A" + post.share();
    }

    /** A reply below one's own newest post, or a word below somebody else's. */
    private static String target(Instant at, List<Post> posts, Random random) {
        if (random.nextInt(10) < OWN_REPLIES_IN_TEN) {
            for (Post post : posts) {
                if (post.at().isBefore(at)) {
                    return UPDATE + "activity%3A" + post.activity();
                }
            }
        }
        return others(at, random);
    }

    private static String others(Instant at, Random random) {
        String kind = random.nextInt(4) == 0 ? "ugcPost%3A" : "activity%3A";
        long earlier = at.toEpochMilli() - 600_000 - random.nextInt(172_800_000);
        return UPDATE + kind + id(earlier, random);
    }

    /** LinkedIn's ids: milliseconds, then 22 bits of no meaning. */
    private static long id(long millis, Random random) {
        return millis << 22 | random.nextInt(1 << 22);
    }
}
