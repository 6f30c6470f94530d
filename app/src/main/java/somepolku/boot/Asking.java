package somepolku.boot;

import java.awt.Frame;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.ui.kit.ask.AskWindow;

/** The one question that stands before, over or in the place of a journal's window. On the EDT. */
final class Asking {
    private @Nullable AskWindow asking;

    /** Puts another question in the place of the one there is. */
    void turn(AskWindow next) {
        away();
        asking = next;
    }

    /** Where the question stands, unless it lies over a window. */
    Optional<Frame> frame() {
        return Optional.ofNullable(asking).flatMap(AskWindow::frame);
    }

    /** Says it on the page; false where there is none. */
    boolean tell(Problem problem) {
        AskWindow shown = asking;
        if (shown != null) {
            shown.page().tell(problem);
        }
        return shown != null;
    }

    /** Puts the question away. */
    void away() {
        AskWindow shown = asking;
        asking = null;
        if (shown != null) {
            shown.close();
        }
    }
}
