package somepolku.ui.today.attach;

import java.time.LocalDate;
import java.util.List;
import somepolku.domain.journal.Attachment;

/** What is laid to a day. */
public record Attached(LocalDate day, List<Attachment> list) {

    public Attached {
        list = List.copyOf(list);
    }
}
