package somepolku.linkedin.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A header: where each column stands, by its name without case, spaces and signs ({@code SharedURL = SharedUrl}). */
public final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    Columns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String name = plain(header.get(i));
            if (!name.isEmpty()) {
                places.putIfAbsent(name, i);
            }
        }
        count = header.size();
    }

    boolean hasAll(List<String> names) {
        return places.keySet().containsAll(names);
    }

    public boolean has(String name) {
        return places.containsKey(name);
    }

    int count() {
        return count;
    }

    /** The field of that column, stripped; empty where the file or the row has none. */
    String of(List<String> fields, String name) {
        Integer place = places.get(name);
        return place == null || place >= fields.size() ? "" : fields.get(place).strip();
    }

    /** A name without case, spaces and signs. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
