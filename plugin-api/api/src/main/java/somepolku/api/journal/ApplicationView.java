package somepolku.api.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A job that the person noticed or applied for. */
public interface ApplicationView extends EntryView {

    /** May be empty. */
    String company();

    /** The title of the job; may be empty. */
    String position();

    /** How far it is: the status of the last step. */
    ApplicationStatus status();

    /** What happened, in order; at least one. */
    List<Step> steps();

    /** A status that was reached. */
    interface Step {

        ApplicationStatus status();

        /** Empty where nobody knows it. */
        Optional<LocalDate> day();
    }
}
