package somepolku.api.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another person who joined the member's network. The host keeps the day, the company and the title; the key it turns
 * into a keyed hash, and the name it drops unless the member asked to keep names.
 */
public final class ImportedContact {
    private final String key;
    private final String name;
    private final String company;
    private final String position;
    private final Optional<LocalDate> since;

    private ImportedContact(String key, String name, String company, String position, @Nullable LocalDate since) {
        this.key = Objects.requireNonNull(key);
        this.name = Objects.requireNonNull(name);
        this.company = Objects.requireNonNull(company);
        this.position = Objects.requireNonNull(position);
        this.since = Optional.ofNullable(since);
    }

    /**
     * A contact.
     *
     * @param key the profile link, or where there is none what else identifies the person in every export
     * @param name empty where unknown
     * @param company as the export says; may be empty
     * @param position as the export says; may be empty
     * @param since the day of joining; null where unreadable
     */
    public static ImportedContact of(
            String key, String name, String company, String position, @Nullable LocalDate since) {
        return new ImportedContact(key, name, company, position, since);
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String company() {
        return company;
    }

    public String position() {
        return position;
    }

    public Optional<LocalDate> since() {
        return since;
    }
}
