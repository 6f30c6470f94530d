package somepolku.api.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.journal.FactSort;

/** Something that the person's own profile says, as the export tells it; advice is weighed by it. */
public final class ImportedFact {
    private final String key;
    private final FactSort sort;
    private final String title;
    private final String place;
    private final String text;
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    private ImportedFact(Builder builder) {
        key = builder.key;
        sort = builder.sort;
        title = builder.title;
        place = builder.place;
        text = builder.text;
        first = Optional.ofNullable(builder.first);
        last = Optional.ofNullable(builder.last);
    }

    /**
     * Begins a fact.
     *
     * @param key what makes the same fact the same in every export: {@code headline}, {@code skill:java}
     */
    public static Builder builder(String key, FactSort sort) {
        return new Builder(key, sort);
    }

    public String key() {
        return key;
    }

    public FactSort sort() {
        return sort;
    }

    /** One line: the title of the position, the name of the skill. */
    public String title() {
        return title;
    }

    /** The company, school or issuer; may be empty. */
    public String place() {
        return place;
    }

    /** A longer text, such as the description of a position; may be empty. */
    public String text() {
        return text;
    }

    /** When it began or happened; of a month or a year its first day. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** When it ended; of a month or a year its last day. Empty where it still holds. */
    public Optional<LocalDate> last() {
        return last;
    }

    /** Collects a fact. */
    public static final class Builder {
        private final String key;
        private final FactSort sort;
        private String title = "";
        private String place = "";
        private String text = "";
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private Builder(String key, FactSort sort) {
            this.key = Objects.requireNonNull(key);
            this.sort = Objects.requireNonNull(sort);
        }

        public Builder title(String line) {
            title = Objects.requireNonNull(line);
            return this;
        }

        public Builder place(String name) {
            place = Objects.requireNonNull(name);
            return this;
        }

        public Builder text(String words) {
            text = Objects.requireNonNull(words);
            return this;
        }

        public Builder first(LocalDate day) {
            first = Objects.requireNonNull(day);
            return this;
        }

        public Builder last(LocalDate day) {
            last = Objects.requireNonNull(day);
            return this;
        }

        public ImportedFact build() {
            return new ImportedFact(this);
        }
    }
}
