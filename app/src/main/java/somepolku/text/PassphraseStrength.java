package somepolku.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can honestly be said of a passphrase by looking at it: what is weak for certain, and whether length and different
 * words give it a chance. How it was chosen cannot be seen, so nothing is ever called strong.
 *
 * @param characters how long it is
 * @param words how many different words of at least three letters there are
 */
public record PassphraseStrength(Level level, Reason reason, int characters, int words) {
    private static final int SHORT = 12;
    private static final int FEW_WORDS = 4;
    private static final int WORDS_LENGTH = 20;
    private static final int MIXED_LENGTH = 16;
    private static final int MIXED_DIFFERENT = 10;
    private static final int WORD_LETTERS = 3;
    private static final int LONGEST_OF_MIXED = 4;

    /** What to say of it. */
    public enum Level {
        NONE,
        WEAK,
        FAIR,
        GOOD
    }

    /** Why. */
    public enum Reason {
        EMPTY,
        /** Among the first things that are tried, or a well-known saying. */
        COMMON,
        /** A date, a telephone number, a series. */
        DIGITS,
        /** One word or block again and again. */
        REPEATED,
        /** Neighbours on the keyboard or in the alphabet. */
        RUN,
        /** One word with a number at its end. */
        WORD_AND_NUMBER,
        SHORT,
        /** Long enough, but of few words. */
        FEW_WORDS,
        WORDS,
        /** No words, but long and of many different characters. */
        MIXED
    }

    /** Looks at a passphrase; the given characters are left as they are. */
    public static PassphraseStrength of(char[] typed) {
        char[] letters = new char[typed.length];
        try {
            for (int i = 0; i < typed.length; i++) {
                letters[i] = Character.toLowerCase(typed[i]);
            }
            List<int[]> words = words(letters);
            Reason reason = reason(typed, letters, words);
            return new PassphraseStrength(level(reason), reason, typed.length, different(letters, words));
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    private static Level level(Reason reason) {
        return switch (reason) {
            case EMPTY -> Level.NONE;
            case COMMON, DIGITS, REPEATED, RUN, WORD_AND_NUMBER, SHORT -> Level.WEAK;
            case FEW_WORDS -> Level.FAIR;
            case WORDS, MIXED -> Level.GOOD;
        };
    }

    private static Reason reason(char[] typed, char[] letters, List<int[]> words) {
        int length = letters.length;
        int different = different(letters, words);
        if (length == 0) {
            return Reason.EMPTY;
        }
        if (CommonPassphrases.contain(letters, words)) {
            return Reason.COMMON;
        }
        if (count(letters, Character::isLetter) == 0) {
            return Reason.DIGITS;
        }
        if (repeated(letters) || words.size() > 1 && different == 1) {
            return Reason.REPEATED;
        }
        if (2 * Runs.of(letters) >= length) {
            return Reason.RUN;
        }
        if (wordAndNumber(letters)) {
            return Reason.WORD_AND_NUMBER;
        }
        if (length < SHORT) {
            return Reason.SHORT;
        }
        if (different >= FEW_WORDS && length >= WORDS_LENGTH) {
            return Reason.WORDS;
        }
        boolean mixed = length >= MIXED_LENGTH
                && words.stream().noneMatch(word -> word[1] - word[0] > LONGEST_OF_MIXED)
                && IntStream.range(0, length).map(i -> typed[i]).distinct().count() >= MIXED_DIFFERENT
                && kinds(typed) >= 3;
        return mixed ? Reason.MIXED : Reason.FEW_WORDS;
    }

    /** Where the words lie: stretches of letters, from and to. */
    private static List<int[]> words(char[] letters) {
        List<int[]> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= letters.length; i++) {
            if (i == letters.length || !Character.isLetter(letters[i])) {
                if (i - from >= WORD_LETTERS) {
                    words.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static int different(char[] letters, List<int[]> words) {
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            int[] word = words.get(i);
            if (words.subList(0, i).stream()
                    .noneMatch(before -> Arrays.equals(letters, before[0], before[1], letters, word[0], word[1]))) {
                different++;
            }
        }
        return different;
    }

    /** Whether a block, as short as half of it, is repeated to its end. */
    private static boolean repeated(char[] letters) {
        return IntStream.rangeClosed(1, letters.length / 2)
                .anyMatch(block ->
                        IntStream.range(block, letters.length).allMatch(i -> letters[i] == letters[i - block]));
    }

    private static boolean wordAndNumber(char[] letters) {
        int word = count(letters, Character::isLetter);
        int from = 0;
        while (from < letters.length && !Character.isLetter(letters[from])) {
            from++;
        }
        boolean oneWord = IntStream.range(from, Math.min(letters.length, from + word))
                .allMatch(i -> Character.isLetter(letters[i]));
        return oneWord && word < letters.length && word <= SHORT && letters.length - word <= SHORT / 2;
    }

    private static int kinds(char[] typed) {
        int other = count(typed, c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));
        return Integer.signum(count(typed, Character::isUpperCase))
                + Integer.signum(count(typed, Character::isLowerCase))
                + Integer.signum(count(typed, Character::isDigit))
                + Integer.signum(other);
    }

    private static int count(char[] letters, java.util.function.IntPredicate which) {
        return (int) IntStream.range(0, letters.length)
                .filter(i -> which.test(letters[i]))
                .count();
    }
}
