package somepolku.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import somepolku.domain.journal.Entry;

/**
 * What is looked for: every word must be there, in any order and any case; {@code "words in quotes"} as they stand;
 * {@code @channel} and {@code #tag} as a whole. ä and ö are letters of their own, so {@code tyo} does not find
 * {@code työ}.
 */
public record Query(List<String> terms) {
    private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    public Query {
        terms = List.copyOf(terms);
    }

    /** Reads what was typed; nothing but blanks gives a query that finds nothing. */
    public static Query parse(String typed) {
        return new Query(TERM.matcher(typed)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .map(Query::folded)
                .toList());
    }

    /** The hit that an entry makes, or empty where a word is lacking. */
    public Optional<Hit> match(Entry entry) {
        Words words = Words.of(entry);
        if (terms.isEmpty() || !terms.stream().allMatch(words::hold)) {
            return Optional.empty();
        }
        return Optional.of(new Hit(entry, words.line(terms)));
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
