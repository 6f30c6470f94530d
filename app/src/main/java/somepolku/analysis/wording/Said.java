package somepolku.analysis.wording;

import java.util.List;

/**
 * One text.
 *
 * @param key of the text bundles
 * @param figures fill its placeholders; numbers, which the text itself formats
 */
public record Said(String key, List<Object> figures) {

    public Said {
        figures = List.copyOf(figures);
    }

    static Said of(String key, Object... figures) {
        return new Said(key, List.of(figures));
    }
}
