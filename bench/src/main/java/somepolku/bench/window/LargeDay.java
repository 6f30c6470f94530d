package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import somepolku.bench.Folder;
import somepolku.bench.size.LargeImport;

/** A day in the window on the largest journal, in a process with little memory. */
public final class LargeDay {
    private LargeDay() {}

    public static JsonObject measure(Folder program, int megabytes)
            throws IOException, InterruptedException, JsonParserException {
        Path journal = Starts.made(program, Starts.LARGE);
        Path result = program.scratch().resolve("long-day.json");
        Path collections = program.scratch().resolve("day-gc.log");
        Files.deleteIfExists(result);
        int code = program.java(
                        List.of("-Xmx" + megabytes + "m", "-Xlog:gc:file=" + collections),
                        LongDay.class,
                        journal,
                        result)
                .inheritIO()
                .start()
                .waitFor();
        long ended = System.currentTimeMillis();
        JsonObject found = Files.exists(result) ? JsonParser.object().from(Files.readString(result)) : new JsonObject();
        found.put("exit", code);
        found.put("closed", found.has("closing") ? (ended - found.getLong("closing")) / 1e3 : -1.0);
        found.put("kept", kept(program, journal));
        LargeImport.collected(collections, found);
        return found;
    }

    private static long kept(Folder program, Path journal) throws IOException {
        Path said = program.scratch().resolve("day-find.txt");
        try {
            program.launcher("", "--lang", "en", "find", journal, LongDay.RECORDED)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try (var lines = Files.lines(said)) {
            return lines.filter(line -> line.contains(LongDay.RECORDED)).count();
        }
    }
}
