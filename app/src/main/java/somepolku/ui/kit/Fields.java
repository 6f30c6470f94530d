package somepolku.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as one text, in which what stands half filled in it is kept. */
public final class Fields {
    private Fields() {}

    /** A line for each field. */
    public static String joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + field.getValue()
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r"))
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #joined} put together; of anything else as much as looks like it. */
    public static Map<String, String> split(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines()
                .filter(line -> line.indexOf('=') > 0)
                .forEach(line ->
                        fields.put(line.substring(0, line.indexOf('=')), plain(line.substring(line.indexOf('=') + 1))));
        return fields;
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            boolean escaped = value.charAt(at) == '\\' && at + 1 < value.length();
            char sign = escaped ? value.charAt(++at) : value.charAt(at);
            plain.append(!escaped ? sign : sign == 'n' ? '\n' : sign == 'r' ? '\r' : sign);
        }
        return plain.toString();
    }
}
