package somepolku.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of message bundles, as lines that say what to mend. */
final class Bundles {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\b(?:texts?(?:\\(\\))?|ui|parts)\\.text|Problem\\.(?:badInput|notThere|refused))\\(\\s*\"([^\"]+)\"");

    private Bundles() {}

    /** Keys with their texts, and a line for each key that stands twice. */
    static Map<String, String> read(String content, List<String> problems) {
        Map<String, String> texts = new TreeMap<>();
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int sign = line.indexOf('=');
            if (sign < 1 || line.endsWith("\\")) {
                problems.add("one line, key=text: " + line);
            } else if (texts.put(line.substring(0, sign).strip(), line.substring(sign + 1)) != null) {
                problems.add("twice: " + line.substring(0, sign));
            }
        });
        return texts;
    }

    /** Differences of a translation from the English bundle. Missing keys come as lines to paste. */
    static List<String> compare(Map<String, String> english, Map<String, String> other) {
        List<String> problems = new ArrayList<>();
        english.forEach((key, text) -> {
            if (!other.containsKey(key)) {
                problems.add("missing: " + key + "=" + text);
            } else if (!placeholders(text).equals(placeholders(other.get(key)))) {
                problems.add("other placeholders: " + key + "=" + other.get(key));
            }
        });
        other.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> problems.add("unknown in English: " + key));
        return problems;
    }

    /** Keys that no source names: whole, or by a beginning that ends in a dot ({@code "change.add." + kind}). */
    static List<String> unused(Map<String, String> texts, List<String> sources) {
        TreeSet<String> literals = new TreeSet<>();
        for (String source : sources) {
            Matcher found = LITERAL.matcher(source);
            while (found.find()) {
                literals.add(found.group(1));
            }
        }
        return texts.keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(part -> part.endsWith(".") && key.startsWith(part)))
                .toList();
    }

    /** Keys that sources ask for and the bundle lacks. */
    static List<String> missing(Map<String, String> texts, List<String> sources) {
        TreeSet<String> asked = new TreeSet<>();
        for (String source : sources) {
            Matcher found = ASKED.matcher(source);
            while (found.find()) {
                asked.add(found.group(1));
            }
        }
        return asked.stream()
                .filter(key -> !key.endsWith(".") && !texts.containsKey(key))
                .toList();
    }

    /** The numbers of the placeholders; also fails where the text is no message format. */
    private static TreeSet<Integer> placeholders(String text) {
        int count = new MessageFormat(text).getFormatsByArgumentIndex().length;
        TreeSet<Integer> used = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (text.contains("{" + i)) {
                used.add(i);
            }
        }
        // An apostrophe on its own would swallow the text up to the next one.
        if (text.replace("''", "").contains("'") && !text.contains("'{'")) {
            used.add(-1);
        }
        return used;
    }
}
