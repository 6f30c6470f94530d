package somepolku.api.channel;

import java.util.Objects;

/** A skill that doing something on the channel trains. */
public final class TrainedSkill {
    private final String name;
    private final String how;

    TrainedSkill(String name, String how) {
        this.name = Objects.requireNonNull(name);
        this.how = Objects.requireNonNull(how);
    }

    /** In a word or two: {@code presenting}. */
    public String name() {
        return name;
    }

    /** Doing what, in one sentence. */
    public String how() {
        return how;
    }
}
