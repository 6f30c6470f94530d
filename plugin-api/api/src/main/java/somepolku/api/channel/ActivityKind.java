package somepolku.api.channel;

import java.util.Objects;

/**
 * A kind of thing that one does on the channel: a post, a comment.
 *
 * @param id lower-case letters, digits and hyphens, at most 32: {@code post}; with the channel it makes the action
 *     {@code linkedin/post} that the analysis looks at
 * @param name in the person's language, at most 40 characters
 * @param purpose the usual purpose; the person may say otherwise
 */
public record ActivityKind(String id, String name, Purpose purpose) {
    public ActivityKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(purpose);
    }
}
