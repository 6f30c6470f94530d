package somepolku.pluginhost.pack;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** A pack's texts: {@code texts.properties} has all of them, another language those that it has. */
final class Words {
    static final String MAIN = "texts.properties";

    private final String pack;
    private final Map<String, Map<String, String>> languages;
    private final String language;
    private final Set<String> asked = new HashSet<>();

    /**
     * All texts of a pack.
     *
     * @param languages by the names of their files
     * @param language of the person
     */
    Words(String pack, Map<String, Map<String, String>> languages, String language) {
        this.pack = pack;
        this.languages = languages;
        this.language = "texts_" + language + ".properties";
    }

    String line(String key, int most) throws ProblemException {
        Optional<String> line = maybe(key, most);
        if (line.isEmpty()) {
            throw new ProblemException(Problem.badInput("pluginhost.pack.text.missing", file(MAIN), key));
        }
        return line.get();
    }

    Optional<String> maybe(String key, int most) throws ProblemException {
        asked.add(key);
        for (Map.Entry<String, Map<String, String>> one : languages.entrySet()) {
            String text = one.getValue().getOrDefault(key, "");
            if (text.length() > most) {
                throw new ProblemException(
                        Problem.badInput("pluginhost.pack.text.long", file(one.getKey()), key, text.length(), most));
            }
        }
        return in(language, key).or(() -> in(MAIN, key));
    }

    /** @throws ProblemException where a text belongs to nothing */
    void end() throws ProblemException {
        for (Map.Entry<String, Map<String, String>> one : languages.entrySet()) {
            Set<String> unknown = new TreeSet<>(one.getValue().keySet());
            unknown.removeAll(asked);
            if (!unknown.isEmpty()) {
                throw new ProblemException(Problem.badInput(
                        "pluginhost.pack.text.unknown",
                        file(one.getKey()),
                        PackText.shown(unknown.iterator().next())));
            }
        }
        for (String key : asked) {
            if (in(MAIN, key).isEmpty() && languages.values().stream().anyMatch(one -> one.containsKey(key))) {
                throw new ProblemException(Problem.badInput("pluginhost.pack.text.missing", file(MAIN), key));
            }
        }
    }

    private Optional<String> in(String file, String key) {
        return Optional.ofNullable(languages.getOrDefault(file, Map.of()).get(key))
                .filter(text -> !text.isBlank());
    }

    private String file(String name) {
        return pack + "!/" + name;
    }
}
