package somepolku.work.spell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A spell checker as it is called, and how its answers are read. */
interface Program {

    Spelling.Checker checker();

    List<String> command();

    /** What is written to it for some words: each on a line of its own. */
    String asked(List<String> words);

    /** What it says of these words: of a wrong one its suggestions; empty where the answer is not whole. */
    Optional<Map<String, List<String>>> wrong(List<String> words, List<String> answer);

    /** Reads {@code C: word}, {@code W: word}, and after a wrong one {@code S: suggestion}. */
    record Voikko(Path file) implements Program {
        @Override
        public Spelling.Checker checker() {
            return new Spelling.Checker("Voikko", Locale.forLanguageTag("fi"));
        }

        @Override
        public List<String> command() {
            return List.of(file.toString(), "-s");
        }

        @Override
        public String asked(List<String> words) {
            return String.join("\n", words) + "\n";
        }

        @Override
        public Optional<Map<String, List<String>>> wrong(List<String> words, List<String> answer) {
            Map<String, List<String>> wrong = new LinkedHashMap<>();
            int at = -1;
            for (String line : answer) {
                String said = line.length() > 3 ? line.substring(3) : "";
                if (line.startsWith("S: ") && at >= 0 && wrong.containsKey(words.get(at))) {
                    wrong.get(words.get(at)).add(said);
                } else if (line.startsWith("C: ") || line.startsWith("W: ")) {
                    at++;
                    if (at == words.size()) {
                        return Optional.empty();
                    }
                    if (line.startsWith("W: ")) {
                        wrong.put(words.get(at), new ArrayList<>());
                    }
                }
            }
            return at + 1 == words.size() ? Optional.of(wrong) : Optional.empty();
        }
    }

    /**
     * Reads the answers of Ispell's pipe: for each line of words some lines, and then an empty one. A line of them begins
     * with {@code &} or {@code #} where a part of the word is wrong.
     *
     * @param dictionary as the program names it: {@code en_US}
     */
    record Hunspell(Path file, String dictionary) implements Program {
        @Override
        public Spelling.Checker checker() {
            return new Spelling.Checker("Hunspell", Locale.forLanguageTag(dictionary.substring(0, 2)));
        }

        @Override
        public List<String> command() {
            return List.of(file.toString(), "-a", "-i", "UTF-8", "-d", dictionary);
        }

        /** A caret before each word: what begins with another sign would be a command. */
        @Override
        public String asked(List<String> words) {
            return "^" + String.join("\n^", words) + "\n";
        }

        @Override
        public Optional<Map<String, List<String>>> wrong(List<String> words, List<String> answer) {
            Map<String, List<String>> wrong = new LinkedHashMap<>();
            int at = 0;
            for (String line : answer) {
                if (line.startsWith("@(#)")) {
                    continue;
                }
                if (line.isBlank()) {
                    at++;
                } else if (at < words.size() && (line.startsWith("&") || line.startsWith("#"))) {
                    wrong.putIfAbsent(words.get(at), suggestions(words.get(at), line));
                }
            }
            return at == words.size() ? Optional.of(wrong) : Optional.empty();
        }

        /** {@code & wrold 2 6: world, wold}; of a part of the word the whole with the part put right. */
        private static List<String> suggestions(String word, String line) {
            int colon = line.indexOf(": ");
            String[] head = line.split(" ");
            if (!line.startsWith("&") || colon < 0 || head.length < 2) {
                return List.of();
            }
            List<String> all = new ArrayList<>();
            for (String one : line.substring(colon + 2).split(", ")) {
                all.add(word.replace(head[1], one));
            }
            return all;
        }
    }
}
