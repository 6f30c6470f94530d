package somepolku.ui.today.due;

import java.util.Optional;
import somepolku.domain.journal.Application;
import somepolku.ui.kit.Place;

/**
 * Something that is due, and where it is done.
 *
 * @param hint until when, or what it is about
 * @param vanishes whether it is lost when nothing is done
 * @param reading whether it is a reading to be typed, for which the form is opened
 * @param asked the application about which to ask; it can be ticked off here
 */
public record DueThing(
        String title, String hint, boolean vanishes, boolean reading, Place place, Optional<Application> asked) {

    /** What is not ticked off here. */
    public DueThing(String title, String hint, boolean vanishes, boolean reading, Place place) {
        this(title, hint, vanishes, reading, place, Optional.empty());
    }
}
