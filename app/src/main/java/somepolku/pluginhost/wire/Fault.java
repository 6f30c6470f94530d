package somepolku.pluginhost.wire;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin's code threw: its types and where, apart from what it said, which may quote the person's own files.
 *
 * @param said its message; empty where it has none
 * @param trace the types with where they came from, one to a line
 */
public record Fault(String type, String said, List<String> trace) {
    private static final int CAUSES = 5;
    private static final int FRAMES = 12;
    private static final int LONGEST = 300;
    private static final int LINES = CAUSES * (FRAMES + 1);

    public Fault {
        trace = List.copyOf(trace);
    }

    public static Fault of(Throwable thrown) {
        List<String> trace = new ArrayList<>();
        Map<Throwable, Boolean> seen = new IdentityHashMap<>();
        Optional<Throwable> next = Optional.of(thrown);
        while (next.isPresent() && seen.size() < CAUSES && seen.put(next.get(), true) == null) {
            trace.add(cut(next.get().getClass().getName()));
            frames(next.get()).forEach(frame -> trace.add("  at " + frame));
            next = cause(next.get());
        }
        return new Fault(cut(thrown.getClass().getName()), message(thrown), trace);
    }

    /** The type without its package. */
    public String shortType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    public Out to(Out out) {
        return out.text(type).text(said).list(trace, LINES, Out::text);
    }

    public static Fault from(In in) throws WireException {
        return new Fault(plain(in.text()), cut(in.text()), in.list(LINES, from -> plain(from.text())));
    }

    // The methods of what a plugin throws are the plugin's code as well.

    private static String message(Throwable thrown) {
        try {
            @Nullable String said = thrown.getMessage();
            return said == null ? "" : cut(said);
        } catch (Throwable ofTheirOwn) {
            return "";
        }
    }

    private static List<String> frames(Throwable thrown) {
        try {
            List<String> frames = new ArrayList<>();
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (frames.size() < FRAMES) {
                    frames.add(plain(frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber()));
                }
            }
            return frames;
        } catch (Throwable ofTheirOwn) {
            return List.of();
        }
    }

    private static Optional<Throwable> cause(Throwable thrown) {
        try {
            return Optional.ofNullable(thrown.getCause());
        } catch (Throwable ofTheirOwn) {
            return Optional.empty();
        }
    }

    /** Names of classes and methods, and nothing that could pass for something else. */
    private static String plain(String name) {
        return cut(name).replaceAll("[^\\p{L}\\p{Nd}.$_<>: -]", "?");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
