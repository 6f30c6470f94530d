package somepolku.ui.today.note;

import java.time.LocalDate;

/**
 * The note as it stands in the editor.
 *
 * @param text what the editor shows; it stays there until the journal has it
 */
public record Note(LocalDate day, String text, State state) {

    /** Whether the text is nowhere but in the editor. */
    boolean held() {
        return state == State.TYPED || state == State.FAILED;
    }

    /** How safe the text is. */
    public enum State {
        /** As in the journal. */
        KEPT,
        /** Typed since, and not yet on disk. */
        TYPED,
        /** The journal refused it; it is only in the editor. */
        FAILED,
        /** The journal cannot be read now: what the note says is not known, and nothing is written over it. */
        UNREAD
    }
}
