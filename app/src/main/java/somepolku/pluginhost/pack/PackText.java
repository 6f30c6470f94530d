package somepolku.pluginhost.pack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Reads a properties file of a pack: UTF-8, no key twice, and nothing in it that a person would not see. */
final class PackText {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\p{Cs}\\p{Cn}]");
    private static final int SHOWN = 80;

    private PackText() {}

    /** @param where how messages name the file */
    static Map<String, String> read(String where, byte[] bytes) throws ProblemException {
        Once once = new Once();
        try {
            once.load(new StringReader(decoded(where, bytes)));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new ProblemException(Problem.badInput("pluginhost.pack.escape", where), malformed);
        }
        if (once.twice.isPresent()) {
            throw new ProblemException(Problem.badInput("pluginhost.pack.key.twice", where, shown(once.twice.get())));
        }
        for (Map.Entry<String, String> line : once.lines.entrySet()) {
            if (UNSEEN.matcher(line.getKey() + line.getValue()).find()) {
                String key = shown(line.getKey());
                throw new ProblemException(Problem.badInput(
                        "pluginhost.pack.unseen", where, key, unseen(line.getKey() + line.getValue())));
            }
        }
        return new TreeMap<>(once.lines);
    }

    /** A text of a stranger, as a message shows it. */
    static String shown(String text) {
        String plain = UNSEEN.matcher(text).replaceAll("?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private static String unseen(String text) {
        return text.codePoints()
                .filter(point -> UNSEEN.matcher(Character.toString(point)).find())
                .mapToObj(point -> String.format("U+%04X", point))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String where, byte[] bytes) throws ProblemException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (strict.decode(in, out, true).isError()) {
            long line = 1;
            for (int at = 0; at < in.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            throw new ProblemException(Problem.badInput("pluginhost.pack.encoding", where, line));
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Java's own reading, which lets a later line silently win over an earlier one of the same key. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, String> lines = new LinkedHashMap<>();
        private transient Optional<String> twice = Optional.empty();

        @Override
        public synchronized Object put(Object key, Object value) {
            String before = lines.put(String.valueOf(key), String.valueOf(value).strip());
            if (before != null && twice.isEmpty()) {
                twice = Optional.of(String.valueOf(key));
            }
            return lines;
        }
    }
}
