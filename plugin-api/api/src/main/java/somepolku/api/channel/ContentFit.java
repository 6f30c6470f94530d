package somepolku.api.channel;

import java.util.Objects;

/** How well one kind of content suits the channel, and why. */
public final class ContentFit {
    private final ContentKind content;
    private final Suits suits;
    private final String why;

    ContentFit(ContentKind content, Suits suits, String why) {
        this.content = Objects.requireNonNull(content);
        this.suits = Objects.requireNonNull(suits);
        this.why = Objects.requireNonNull(why);
    }

    public ContentKind content() {
        return content;
    }

    public Suits suits() {
        return suits;
    }

    /** In one sentence. */
    public String why() {
        return why;
    }
}
