package somepolku.domain.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a deed trained, as the person says it. How long it took is the deed's own minutes.
 *
 * @param skills in the person's own words; each once
 * @param rating how it went by the person's own mind, from {@value #WORST} to {@value #BEST}
 * @param focus what to look at next time; may be empty
 */
public record Practice(List<String> skills, OptionalInt rating, String focus) {
    public static final int WORST = 1;
    public static final int BEST = 5;

    public Practice {
        skills = skills.stream().distinct().toList();
        if (rating.isPresent() && (rating.getAsInt() < WORST || rating.getAsInt() > BEST)) {
            throw new IllegalArgumentException("a rating of " + rating.getAsInt());
        }
    }

    /** Nothing where nothing was said. */
    public static Optional<Practice> of(List<String> skills, OptionalInt rating, String focus) {
        return skills.isEmpty() && rating.isEmpty() && focus.isEmpty()
                ? Optional.empty()
                : Optional.of(new Practice(skills, rating, focus));
    }
}
