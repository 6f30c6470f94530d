package somepolku.work.spell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that a spell checker can judge. */
final class TextWords {
    /** Addresses, tags, channels and code are no words, though they are made of them; nor is what holds a digit. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|[@#!][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*|`[^`\\n]*`"
                    + "|[\\p{L}\\p{M}_./-]*\\p{N}[\\p{L}\\p{M}\\p{N}_./:-]*");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019-][\\p{L}][\\p{L}\\p{M}]*)*");
    private static final int LONGEST = 60;

    private TextWords() {}

    /** A word and where it begins. */
    record Word(int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    static List<Word> of(String text) {
        StringBuilder left = new StringBuilder(text);
        Matcher out = LEFT_OUT.matcher(text);
        while (out.find()) {
            left.replace(out.start(), out.end(), " ".repeat(out.end() - out.start()));
        }
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(left);
        while (word.find()) {
            // A single letter is an initial, and what is all capitals is an abbreviation.
            if (word.group().length() > 1 && word.group().length() <= LONGEST && !capitals(word.group())) {
                words.add(new Word(word.start(), word.group()));
            }
        }
        return words;
    }

    private static boolean capitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
