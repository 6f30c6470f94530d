package somepolku.ui.kit.ask;

import javax.swing.JPanel;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;

/** What such a window shows. On the EDT. */
public interface AskPage {

    JPanel panel();

    /** Shows the presenter's state from now on, until the window is put away. */
    void follow(Lifetime life);

    /** Puts the keyboard where an answer is given. */
    void focus();

    /** Says a problem of the journal, or of another one that was to be opened from here. */
    void tell(Problem problem);

    /** The person wants to go without an answer. */
    void leave();

    /** The page is put away by another than the person. */
    void end();
}
