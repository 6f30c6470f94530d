package somepolku.work.causes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.wording.Said;

/**
 * What it takes to say more.
 *
 * @param said in texts; empty where more days are all that there is to wait for
 * @param earliest the first day on which a test may be had, if what is missing comes as fast as it can; empty where there
 *     is a test already
 */
public record Needs(List<Said> said, Optional<LocalDate> earliest) {

    public Needs {
        said = List.copyOf(said);
    }
}
