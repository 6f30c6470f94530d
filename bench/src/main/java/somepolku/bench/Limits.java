package somepolku.bench;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Locale;

/** What was found, held against what is allowed. */
record Limits(JsonObject speed, JsonObject size, JsonObject window) {
    static final double RATIO = 3;
    static final double ANSWER_MS = 100;

    boolean kept() {
        return speed.getDouble("ratio") <= RATIO
                && size.getInt("exit", -1) == 0
                && window.getDouble("p999Ms", 1e9) <= ANSWER_MS;
    }

    List<String> said() {
        return List.of(
                line(
                        "import %.0f ms, bare %.0f ms, ratio %.2f (limit %.0f)",
                        speed.getDouble("importMs"), speed.getDouble("bareMs"), speed.getDouble("ratio"), RATIO),
                line(
                        "large import: exit code %d, %.1f s, heap used at most %d MB",
                        size.getInt("exit", -1), size.getDouble("seconds"), size.getInt("mostHeapUsedMb")),
                line(
                        "window: p50 %.1f, p99 %.1f, p99.9 %.1f (limit %.0f), longest %.1f ms",
                        window.getDouble("p50Ms"),
                        window.getDouble("p99Ms"),
                        window.getDouble("p999Ms"),
                        ANSWER_MS,
                        window.getDouble("maxMs")));
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
