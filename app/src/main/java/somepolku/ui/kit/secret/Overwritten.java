package somepolku.ui.kit.secret;

import java.util.Arrays;
import javax.swing.text.GapContent;

/**
 * The content of a field that holds a secret. It has room enough from the beginning, so that no shorter array is left
 * behind in memory when the text grows, and it can be overwritten.
 */
final class Overwritten extends GapContent {
    private static final long serialVersionUID = 1L;

    Overwritten(int room) {
        super(room);
    }

    /** Overwrites every character but the line end, which Swing keeps after any text. */
    void wipe() {
        char[] all = letters();
        Arrays.fill(all, '\0');
        int last = length() - 1;
        all[last < getGapStart() ? last : last + getGapEnd() - getGapStart()] = '\n';
    }

    char[] letters() {
        return (char[]) getArray();
    }
}
