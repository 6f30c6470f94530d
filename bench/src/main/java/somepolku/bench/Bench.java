package somepolku.bench;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import somepolku.bench.analysis.Screening;
import somepolku.bench.chart.Charts;
import somepolku.bench.plugins.Loads;
import somepolku.bench.size.LargeImport;
import somepolku.bench.speed.Readings;
import somepolku.bench.speed.Speed;
import somepolku.bench.store.Ratios;
import somepolku.bench.window.LargeDay;
import somepolku.bench.window.LargeDrop;
import somepolku.bench.window.Starts;

/** Runs every measurement, writes what it found into a page, and fails where the program is beyond a limit. */
public final class Bench {
    private static final int ROWS = 300_000;
    private static final int HEAP_MB = 512;

    private Bench() {}

    /** @param arguments the program's folder, a folder for everything that is written, and the page */
    public static void main(String... arguments) throws IOException, InterruptedException, JsonParserException {
        Path scratch = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Folder program = new Folder(Path.of(arguments[0]).toAbsolutePath(), scratch);
        Path connections = scratch.resolve("Connections.csv");
        Exports.connections(connections, ROWS);

        JsonObject speed = run(
                program.importing(List.of("-Xms1g", "-Xmx1g"), Speed.class, scratch), scratch.resolve("speed.json"));
        JsonObject readings = run(
                program.importing(List.of("-Xms2g", "-Xmx2g"), Readings.class, scratch),
                scratch.resolve("readings.json"));
        // A heap that begins small measures on both sides how it grows, and hides what the sealing costs.
        JsonObject store =
                run(program.java(List.of("-Xms1g", "-Xmx1g"), Ratios.class, scratch), scratch.resolve("store.json"));
        JsonObject analysis =
                run(program.java(List.of("-Xmx1g"), Screening.class, scratch), scratch.resolve("analysis.json"));
        // Into memory: a display would be measured with it.
        JsonObject charts = run(
                program.java(List.of("-Xmx512m", "-Djava.awt.headless=true"), Charts.class, scratch),
                scratch.resolve("charts.json"));
        JsonObject start = Starts.measure(program, HEAP_MB);
        JsonObject day = LargeDay.measure(program, HEAP_MB);
        Files.writeString(scratch.resolve("day.json"), JsonWriter.string(day));
        JsonObject plugins = Loads.measure(program);
        JsonObject size = LargeImport.measure(program, connections, HEAP_MB);
        Files.writeString(scratch.resolve("size.json"), JsonWriter.string(size));
        JsonObject window = window(program, connections);

        Limits limits = new Limits(speed, readings, store, analysis, charts, start, day, plugins, size, window);
        Files.writeString(
                Path.of(arguments[2]),
                new SpeedPage(ROWS, HEAP_MB, program.flags(), program.importFlags())
                        .text(speed, readings, store, analysis, charts, start, day, plugins, size, window));
        limits.said().forEach(System.out::println);
        System.exit(limits.kept() ? 0 : 1);
    }

    private static JsonObject window(Folder program, Path connections)
            throws IOException, InterruptedException, JsonParserException {
        Path journal = program.scratch().resolve("window.polku");
        Path result = program.scratch().resolve("window.json");
        Files.deleteIfExists(journal);
        // The window opens a named journal only where there is one.
        program.launcher("", "add", journal, "Measured").start().waitFor();
        String log = "-Xlog:gc:file=" + program.scratch().resolve("window-gc.log");
        return run(
                program.java(List.of("-Xmx" + HEAP_MB + "m", log), LargeDrop.class, journal, connections, result),
                result);
    }

    /** What a process wrote before it ended; it says on this one's streams what went wrong. */
    private static JsonObject run(ProcessBuilder builder, Path result)
            throws IOException, InterruptedException, JsonParserException {
        Files.deleteIfExists(result);
        int code = builder.inheritIO().start().waitFor();
        if (Files.notExists(result)) {
            throw new IllegalStateException("exit code " + code + " of " + builder.command());
        }
        return JsonParser.object().from(Files.readString(result));
    }
}
