package somepolku.work.spell;

import java.util.List;
import java.util.Locale;

/** Tells which words of a text are not spelt right. Both calls may wait for another process: never on the EDT. */
public interface Spelling {
    /** Of a machine without a spell checker. */
    Spelling NONE = new Spelling() {
        @Override
        public List<Checker> checkers() {
            return List.of();
        }

        @Override
        public List<Wrong> check(String text, Locale language) {
            return List.of();
        }
    };

    /** The spell checkers that are installed and know a language of the program; looked for once. */
    List<Checker> checkers();

    /**
     * The words that no checker knows, in their order. Where none answers in time, no word is wrong.
     *
     * @param language that the text is most likely in: its checker is asked first and makes the suggestions
     */
    List<Wrong> check(String text, Locale language);

    /**
     * A spell checker.
     *
     * @param name of the program: {@code Voikko}
     * @param language that it knows
     */
    record Checker(String name, Locale language) {}

    /**
     * A word that is spelt wrong.
     *
     * @param end behind its last letter
     * @param suggestions the likeliest first; may be empty
     */
    record Wrong(int start, int end, String word, List<String> suggestions) {
        public Wrong {
            suggestions = List.copyOf(suggestions);
        }
    }
}
