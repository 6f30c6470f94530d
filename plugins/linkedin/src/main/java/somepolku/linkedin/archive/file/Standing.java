package somepolku.linkedin.archive.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a recommendation or an endorsement is there to be seen, or was hidden, refused or is still waiting. */
public final class Standing {
    private static final Set<String> STANDS = Set.of("VISIBLE", "ACCEPTED");

    private Standing() {}

    /** The key of the reason why it does not stand; empty where it does. */
    public static Optional<String> reason(String status) {
        if (status.isEmpty()) {
            return Optional.of("row.noStatus");
        }
        return STANDS.contains(status.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of("row.notStanding");
    }
}
