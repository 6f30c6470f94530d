package somepolku.linkedin.analytics.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is counted of a single post, in the order in which the workbook lists it. */
enum PostMetric {
    IMPRESSIONS("post-impressions", "impressions"),
    REACHED("post-members-reached", "members reached", "unique views"),
    VIEWERS("post-profile-viewers", "profile viewers from this post", "profile views from this post"),
    FOLLOWERS("post-new-followers", "followers gained from this post", "followers gained"),
    ENGAGEMENTS("post-engagements", "social engagements", "engagements"),
    REACTIONS("post-reactions", "reactions"),
    COMMENTS("post-comments", "comments"),
    REPOSTS("post-reposts", "reposts"),
    SAVES("post-saves", "saves"),
    SENDS("post-sends", "sends on linkedin", "sends"),
    LINKS("post-link-engagements", "link engagements"),
    BUTTON("post-button-engagements", "premium custom button engagements");

    private final String id;
    private final List<String> labels;

    PostMetric(String id, String... labels) {
        this.id = id;
        this.labels = List.of(labels);
    }

    String id() {
        return id;
    }

    /** What a label says in English; empty for every other language. */
    static Optional<PostMetric> of(String label) {
        String plain = plain(label);
        return Arrays.stream(values())
                .filter(metric -> metric.labels.contains(plain))
                .findFirst();
    }

    static String plain(String label) {
        return label.strip().replaceAll("\\s+", " ").replaceFirst(" ?:$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether figures of these values may be what their order makes of them. */
    static boolean hold(List<Double> values) {
        double seen = values.get(IMPRESSIONS.ordinal());
        double engaged = values.get(ENGAGEMENTS.ordinal());
        return values.get(REACHED.ordinal()) <= seen
                && engaged <= seen
                && values.subList(REACTIONS.ordinal(), SAVES.ordinal()).stream().allMatch(part -> part <= engaged);
    }
}
