package somepolku.pluginhost.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** The settings in {@code pack.properties}, each asked for once; what nobody asks for is a mistake of its writer. */
final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final int MOST_IDS = 100;

    private final String where;
    private final Map<String, String> values;
    private final Texts texts;
    private final Set<String> asked = new HashSet<>();

    Fields(String where, Map<String, String> values, Texts texts) {
        this.where = where;
        this.values = values;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Optional<String> maybe(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** @param wanted the text key of what should be there */
    String needed(String key, String wanted, Object... arguments) throws ProblemException {
        Optional<String> value = maybe(key);
        if (value.isEmpty()) {
            throw new ProblemException(
                    Problem.badInput("pluginhost.pack.missing", where, key, texts.text(wanted, arguments)));
        }
        return value.get();
    }

    String id(String key) throws ProblemException {
        return id(key, needed(key, "pluginhost.pack.want.id"));
    }

    /** Ids with commas between them; none where the key is not there. */
    List<String> ids(String key) throws ProblemException {
        List<String> ids = new ArrayList<>();
        for (String one : maybe(key).map(list -> list.split(",", -1)).orElse(new String[0])) {
            String id = id(key, one.strip());
            if (ids.contains(id)) {
                throw new ProblemException(Problem.badInput("pluginhost.pack.id.twice", where, key, id));
            }
            ids.add(id);
        }
        if (ids.size() > MOST_IDS) {
            throw bad(key, String.valueOf(ids.size()), "pluginhost.pack.want.fewer", MOST_IDS);
        }
        return ids;
    }

    /** One of several words; {@code ordinary} where the key is not there. */
    <E extends Enum<E>> Optional<E> word(String key, Class<E> words) throws ProblemException {
        Optional<String> value = maybe(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (E one : words.getEnumConstants()) {
            String word = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(value.get())) {
                return Optional.of(one);
            }
            known.add(word);
        }
        throw bad(key, value.get(), "pluginhost.pack.want.word", String.join(", ", known));
    }

    <E extends Enum<E>> E neededWord(String key, Class<E> words) throws ProblemException {
        List<String> known = new ArrayList<>();
        for (E one : words.getEnumConstants()) {
            known.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        needed(key, "pluginhost.pack.want.word", String.join(", ", known));
        return word(key, words).orElseThrow();
    }

    OptionalInt number(String key, int most) throws ProblemException {
        Optional<String> value = maybe(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().matches("\\d{1,6}")
                || Integer.parseInt(value.get()) < 1
                || Integer.parseInt(value.get()) > most) {
            throw bad(key, value.get(), "pluginhost.pack.want.number", most);
        }
        return OptionalInt.of(Integer.parseInt(value.get()));
    }

    ProblemException bad(String key, String found, String wanted, Object... arguments) {
        return new ProblemException(Problem.badInput(
                "pluginhost.pack.value", where, key, PackText.shown(found), texts.text(wanted, arguments)));
    }

    /** @throws ProblemException where something stands there that nobody asked for */
    void end() throws ProblemException {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(asked);
        if (!unknown.isEmpty()) {
            String first = unknown.iterator().next();
            throw new ProblemException(Problem.badInput("pluginhost.pack.unknown", where, PackText.shown(first)));
        }
    }

    private String id(String key, String value) throws ProblemException {
        if (!ID.matcher(value).matches()) {
            throw bad(key, value, "pluginhost.pack.want.id");
        }
        return value;
    }
}
