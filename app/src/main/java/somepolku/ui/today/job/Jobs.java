package somepolku.ui.today.job;

import java.time.LocalDate;
import java.util.List;
import somepolku.domain.journal.Application;

/** The applications with a step on a day. */
public record Jobs(LocalDate day, List<Application> list) {

    public Jobs {
        list = List.copyOf(list);
    }
}
