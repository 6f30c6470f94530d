package somepolku.ui.kit;

import somepolku.kit.Problem;

/** Says something to the person in a strip inside the page, which stays until it is answered. Never a dialog. */
public interface Feedback {

    /** Says what was done. */
    void tell(String text);

    /** Says what was done and offers to take it back. */
    void tellUndoable(String text);

    /** Says what was done and offers one thing to do about it. */
    void tell(String text, String actionText, Runnable action);

    /** Says what stood in the way. */
    void tell(Problem problem);
}
