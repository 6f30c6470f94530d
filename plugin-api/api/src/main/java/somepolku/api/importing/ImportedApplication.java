package somepolku.api.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.api.journal.ApplicationStatus;

/**
 * A job that the person saved or applied for. Several files may tell of the same one: the host joins what has the same
 * key, and adds steps to what the journal holds without taking any away.
 */
public final class ImportedApplication {
    private final String key;
    private final String company;
    private final String position;
    private final Optional<String> link;
    private final List<Step> steps;

    private ImportedApplication(Builder builder) {
        key = builder.key;
        company = builder.company;
        position = builder.position;
        link = Optional.ofNullable(builder.link);
        steps = List.copyOf(builder.steps);
    }

    /**
     * Begins an application.
     *
     * @param key what makes the same job the same in every export: {@code job:4056789012}
     */
    public static Builder builder(String key) {
        return new Builder(key);
    }

    public String key() {
        return key;
    }

    /** May be empty. */
    public String company() {
        return company;
    }

    /** The title of the job; may be empty. */
    public String position() {
        return position;
    }

    public Optional<String> link() {
        return link;
    }

    /** What happened, as the export tells it; at least one. */
    public List<Step> steps() {
        return steps;
    }

    /** A status that was reached, with its day where that is known. */
    public static final class Step {
        private final ApplicationStatus status;
        private final Optional<LocalDate> day;

        private Step(ApplicationStatus status, @Nullable LocalDate day) {
            this.status = Objects.requireNonNull(status);
            this.day = Optional.ofNullable(day);
        }

        public ApplicationStatus status() {
            return status;
        }

        public Optional<LocalDate> day() {
            return day;
        }
    }

    /** Collects an application. */
    public static final class Builder {
        private final String key;
        private final List<Step> steps = new ArrayList<>();
        private String company = "";
        private String position = "";
        private @Nullable String link;

        private Builder(String key) {
            this.key = Objects.requireNonNull(key);
        }

        public Builder company(String name) {
            company = Objects.requireNonNull(name);
            return this;
        }

        public Builder position(String title) {
            position = Objects.requireNonNull(title);
            return this;
        }

        public Builder link(String address) {
            link = Objects.requireNonNull(address);
            return this;
        }

        /**
         * Adds a step.
         *
         * @param day null where unreadable
         */
        public Builder step(ApplicationStatus status, @Nullable LocalDate day) {
            steps.add(new Step(status, day));
            return this;
        }

        /**
         * Ends the building.
         *
         * @throws IllegalStateException without a step
         */
        public ImportedApplication build() {
            if (steps.isEmpty()) {
                throw new IllegalStateException("an application needs a step");
            }
            return new ImportedApplication(this);
        }
    }
}
