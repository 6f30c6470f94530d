package somepolku.text;

import java.util.List;
import java.util.stream.IntStream;

/** Neighbours on the keyboard, in the alphabet and among the digits: they are typed in one go, and tried in one go. */
final class Runs {
    private static final int LEAST = 3;
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertyuiopå",
            "asdfghjklöä",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyzåäö",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private Runs() {}

    /** How many characters stand in a run of at least three, forwards or backwards, or of one character. */
    static int of(char[] letters) {
        int inRuns = 0;
        int at = 0;
        while (at < letters.length) {
            int from = at;
            int longest = ROWS.stream()
                    .flatMapToInt(row -> IntStream.of(length(letters, from, row, 1), length(letters, from, row, -1)))
                    .max()
                    .orElse(1);
            int run = Math.max(longest, same(letters, from));
            inRuns += run >= LEAST ? run : 0;
            at += run >= LEAST ? run : 1;
        }
        return inRuns;
    }

    private static int length(char[] letters, int from, String row, int step) {
        int place = row.indexOf(letters[from]);
        int length = 1;
        while (place >= 0
                && from + length < letters.length
                && place + step * length >= 0
                && place + step * length < row.length()
                && row.charAt(place + step * length) == letters[from + length]) {
            length++;
        }
        return length;
    }

    private static int same(char[] letters, int from) {
        int length = 1;
        while (from + length < letters.length && letters[from + length] == letters[from]) {
            length++;
        }
        return length;
    }
}
