package somepolku.api.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the person asks the platform for their own data, all texts in the person's language. */
public final class ExportGuide {
    private final String id;
    private final String title;
    private final String about;
    private final List<String> steps;
    private final Optional<String> link;
    private final int waitDays;
    private final int keptDays;

    private ExportGuide(Builder builder) {
        id = builder.id;
        title = builder.title;
        about = builder.about;
        steps = List.copyOf(builder.steps);
        link = Optional.ofNullable(builder.link);
        waitDays = builder.waitDays;
        keptDays = builder.keptDays;
    }

    /**
     * Begins a guide.
     *
     * @param id lower-case letters, digits and hyphens, unique within the plugin: {@code archive}
     * @param title what one gets: {@code The larger archive}
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What is in it and how long it takes, in a sentence or two; may be empty. */
    public String about() {
        return about;
    }

    /** What to do, in order; each at most 300 characters. */
    public List<String> steps() {
        return steps;
    }

    /** The page to begin on. */
    public Optional<String> link() {
        return link;
    }

    /** After how many days the export should be there; 0 where it comes at once and needs no reminder. */
    public int waitDays() {
        return waitDays;
    }

    /** For how many days the platform lets a finished export be fetched; 0 where that does not end. */
    public int keptDays() {
        return keptDays;
    }

    /** Collects a guide. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final List<String> steps = new ArrayList<>();
        private String about = "";
        private @Nullable String link;
        private int waitDays;
        private int keptDays;

        private Builder(String id, String title) {
            this.id = Objects.requireNonNull(id);
            this.title = Objects.requireNonNull(title);
        }

        public Builder about(String sentences) {
            about = Objects.requireNonNull(sentences);
            return this;
        }

        public Builder step(String sentence) {
            steps.add(Objects.requireNonNull(sentence));
            return this;
        }

        public Builder link(String address) {
            link = Objects.requireNonNull(address);
            return this;
        }

        /** @param days from 0 to 60 */
        public Builder waitDays(int days) {
            waitDays = days;
            return this;
        }

        /** @param days from 0 to 60 */
        public Builder keptDays(int days) {
            keptDays = days;
            return this;
        }

        public ExportGuide build() {
            return new ExportGuide(this);
        }
    }
}
