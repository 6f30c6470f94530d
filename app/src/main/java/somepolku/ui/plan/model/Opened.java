package somepolku.ui.plan.model;

import java.util.Optional;
import somepolku.domain.journal.ContentItem;

/**
 * A content that is open to be written.
 *
 * @param before as the journal has it; empty for a new one
 * @param now as it is written
 * @param ask what is asked first
 */
public record Opened(Optional<ContentItem> before, ContentItem now, Ask ask) {

    /** What moving it to one of the last columns asks. */
    public enum Ask {
        NOTHING,
        PUBLISH,
        REVIEW
    }

    /** Whether the journal does not have it yet. */
    public boolean unkept() {
        return before.map(old -> !old.equals(now))
                .orElse(!now.title().isBlank() || !now.what().text().isBlank());
    }

    Opened saying(ContentItem item) {
        return new Opened(before, item, ask);
    }
}
