package somepolku.bench;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Locale;

/** What was found, held against what is allowed. */
record Limits(
        JsonObject speed,
        JsonObject readings,
        JsonObject store,
        JsonObject analysis,
        JsonObject charts,
        JsonObject start,
        JsonObject day,
        JsonObject plugins,
        JsonObject size,
        JsonObject window) {
    static final double RATIO = 3;
    static final double READINGS = 2.5;
    static final double ANSWER_MS = 100;

    static final double EDIT = 5;
    static final double SCAN = 1.4;
    static final double START = 1.5;
    /** As long as without them, as far as a measurement can tell. */
    static final double PLUGINS = 1.05;

    static final int LATER_MS = 700;
    static final double SCREENING = 1.5;
    static final double WHOLE_SECONDS = 8;
    static final double CHART = .1;
    static final double FIRST_PAINT_MS = 250;
    static final double FRAME_MS = 33;
    /** As long for a large journal as for a small one, as far as a measurement can tell. */
    static final double LOCK = 1.25;

    boolean kept() {
        return speed.getDouble("ratio") <= RATIO
                && readings.getDouble("ratio") <= READINGS
                && store.getDouble("editRatio") <= EDIT
                && store.getDouble("scanRatio") <= SCAN
                && store.getDouble("lockRatio") <= LOCK
                && analysis.getDouble("twoYearsRatio") <= SCREENING
                && analysis.getDouble("tenYearsRatio") <= SCREENING
                && analysis.getDouble("wholeSeconds") <= WHOLE_SECONDS
                && charts.getDouble("ratio", 1e9) <= CHART
                && charts.getDouble("firstMs", 1e9) <= FIRST_PAINT_MS
                && charts.getDouble("frameP95Ms", 1e9) <= FRAME_MS
                && start.getDouble("ratio") <= START
                && day.getInt("exit", -1) == 0
                && day.getInt("kept", -1) == 1
                && plugins.getDouble("fewRatio") <= PLUGINS
                && plugins.getDouble("manyRatio") <= PLUGINS
                && plugins.getInt("later3Ms") <= LATER_MS
                && size.getInt("exit", -1) == 0
                && window.getDouble("p999Ms", 1e9) <= ANSWER_MS;
    }

    List<String> said() {
        return List.of(
                line(
                        "import %.0f ms, bare %.0f ms, ratio %.2f (limit %.0f)",
                        speed.getDouble("importMs"), speed.getDouble("bareMs"), speed.getDouble("ratio"), RATIO),
                line(
                        "readings.csv %.0f ms, bare %.0f ms, ratio %.2f (limit %.1f)",
                        readings.getDouble("importMs"),
                        readings.getDouble("bareMs"),
                        readings.getDouble("ratio"),
                        READINGS),
                line(
                        "durable edit %.2f (limit %.0f), scan %.2f (limit %.1f), passphrase %.2f (limit %.2f)",
                        store.getDouble("editRatio"),
                        EDIT,
                        store.getDouble("scanRatio"),
                        SCAN,
                        store.getDouble("lockRatio"),
                        LOCK),
                line(
                        "screening, two years %.2f, ten years %.2f (limit %.1f); with gates and intervals %.1f s (limit %.0f)",
                        analysis.getDouble("twoYearsRatio"),
                        analysis.getDouble("tenYearsRatio"),
                        SCREENING,
                        analysis.getDouble("wholeSeconds"),
                        WHOLE_SECONDS),
                line(
                        "chart of %d points %.4f (limit %.1f), first %.0f ms (limit %.0f), dragged p95 %.1f ms (limit %.0f)",
                        charts.getInt("points"),
                        charts.getDouble("ratio"),
                        CHART,
                        charts.getDouble("firstMs"),
                        FIRST_PAINT_MS,
                        charts.getDouble("frameP95Ms"),
                        FRAME_MS),
                line("first day of a large journal %.2f (limit %.1f)", start.getDouble("ratio"), START),
                line(
                        "a day in a large journal: exit code %d, heap used at most %d MB, kept %d of 1 deed",
                        day.getInt("exit", -1), day.getInt("mostHeapUsedMb"), day.getInt("kept", -1)),
                line(
                        "typing with 3 plugins %.3f, with 50 %.3f (limit %.2f); 3 are there %d ms later (limit %d)",
                        plugins.getDouble("fewRatio"),
                        plugins.getDouble("manyRatio"),
                        PLUGINS,
                        plugins.getInt("later3Ms"),
                        LATER_MS),
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
