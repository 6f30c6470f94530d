package somepolku.domain.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * The single deed that a reading is about.
 *
 * @param key the deed's {@link Origin#key}, as far as the reading's export knows it
 * @param made when the deed was made; joins the two where another export names the deed by another key
 */
public record About(String key, Optional<Instant> made) {
    private static final String OF_ID = "deed:";

    /** About a deed of this journal, also one that no export names. */
    public static About deed(Id<Activity> id) {
        return new About(OF_ID + id, Optional.empty());
    }
}
