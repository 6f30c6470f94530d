package somepolku.ui.today.planned;

import java.util.Locale;
import somepolku.domain.journal.ContentItem;

/** What a row asks before it does something. */
public record Asked(ContentItem item, Sort sort) {

    public enum Sort {
        /** Where it can be read, on each channel. */
        PUBLISH,
        /** On which other day. */
        LATER,
        /** Which small part of it. */
        SHRINK,
        /** What happened and what was learnt. */
        REVIEW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
