package somepolku.api.journal;

import java.time.LocalDate;

/** Somebody who joined the person's network, without a name. */
public interface ContactView extends EntryView {

    LocalDate since();

    /** As the export said; may be empty. */
    String company();

    /** As the export said; may be empty. */
    String position();
}
