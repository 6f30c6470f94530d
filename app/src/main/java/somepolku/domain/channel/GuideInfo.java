package somepolku.domain.channel;

import java.util.List;
import java.util.Optional;

/**
 * How the person asks a platform for their own data, in the person's language.
 *
 * @param about what is in it and how long it takes; may be empty
 * @param link the page to begin on
 * @param waitDays after how many days it should be there; 0 where it comes at once
 * @param keptDays for how many days a finished export can be fetched; 0 where that does not end
 */
public record GuideInfo(
        String id, String title, String about, List<String> steps, Optional<String> link, int waitDays, int keptDays) {

    public GuideInfo {
        steps = List.copyOf(steps);
    }
}
