package somepolku.text.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import somepolku.text.line.Part;
import somepolku.text.line.Span;

/** Which stretches of a line are taken already. What nobody takes are words. */
final class Claims {
    private static final Part WORDS = new Part.Words();

    private final String line;
    private final NavigableMap<Integer, Span> taken = new TreeMap<>();

    Claims(String line) {
        this.line = line;
    }

    boolean free(int start, int end) {
        Map.Entry<Integer, Span> before = taken.lowerEntry(end);
        return start < end && (before == null || before.getValue().end() <= start);
    }

    /**
     * Takes a stretch for a part, unless it is taken. Where a backslash stands before it, it stays words, which nothing
     * else may take then.
     *
     * @return whether it means the part now
     */
    boolean take(int start, int end, Part part) {
        if (!free(start, end)) {
            return false;
        }
        if (start > 0 && line.charAt(start - 1) == '\\') {
            escape(start, end);
            return false;
        }
        put(start, end, part);
        return true;
    }

    /** Makes words of a stretch for good. */
    void words(int start, int end) {
        if (free(start, end)) {
            put(start, end, WORDS);
        }
    }

    /** Whether a backslash stands before it that makes words of it; within a word a backslash is one itself. */
    boolean escaped(int start) {
        return start > 0
                && line.charAt(start - 1) == '\\'
                && (start == 1
                        || Character.isWhitespace(line.charAt(start - 2))
                        || "([".indexOf(line.charAt(start - 2)) >= 0);
    }

    private void escape(int start, int end) {
        if (escaped(start) && free(start - 1, start)) {
            put(start - 1, start, new Part.Escape());
        }
        put(start, end, WORDS);
    }

    private void put(int start, int end, Part part) {
        taken.put(start, new Span(start, end, part));
    }

    /** All of the line, in its order. */
    List<Span> spans() {
        List<Span> all = new ArrayList<>();
        int at = 0;
        for (Span span : taken.values()) {
            if (at < span.start()) {
                all.add(new Span(at, span.start(), WORDS));
            }
            all.add(span);
            at = span.end();
        }
        if (at < line.length()) {
            all.add(new Span(at, line.length(), WORDS));
        }
        return all;
    }
}
