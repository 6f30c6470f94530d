package somepolku.bench.window;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import somepolku.bench.Folder;
import somepolku.bench.store.Many;

/** How long the program takes to show the first day of a small and of a large journal, turn by turn. */
public final class Starts {
    private static final int SMALL = 1_000;
    static final int LARGE = 1_000_000;
    private static final int ROUNDS = 7;

    private Starts() {}

    public static JsonObject measure(Folder program, int heapMb)
            throws IOException, InterruptedException, JsonParserException {
        Path small = made(program, SMALL);
        Path large = made(program, LARGE);
        List<Integer> few = new ArrayList<>();
        List<Integer> many = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            int one = start(program, small, heapMb);
            int other = start(program, large, heapMb);
            if (round >= 0) {
                few.add(one);
                many.add(other);
            }
        }
        Collections.sort(few);
        Collections.sort(many);
        JsonObject found = new JsonObject();
        found.put("small", SMALL);
        found.put("large", LARGE);
        found.put("rounds", ROUNDS);
        found.put("smallMs", few.get(ROUNDS / 2));
        found.put("largeMs", many.get(ROUNDS / 2));
        found.put("ratio", (double) many.get(ROUNDS / 2) / few.get(ROUNDS / 2));
        return found;
    }

    static Path made(Folder program, int entries) throws IOException, InterruptedException {
        Path journal = program.scratch().resolve("start" + entries + ".polku");
        int code = program.java(List.of("-Xmx1g"), Many.class, journal, entries)
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("no journal of " + entries + " entries, exit code " + code);
        }
        return journal;
    }

    private static int start(Folder program, Path journal, int heapMb)
            throws IOException, InterruptedException, JsonParserException {
        Path result = program.scratch().resolve("start.json");
        Files.deleteIfExists(result);
        int code = program.java(List.of("-Xmx" + heapMb + "m"), FirstDay.class, journal, result)
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the first day was not seen, exit code " + code);
        }
        return JsonParser.object().from(Files.readString(result)).getInt("ms");
    }
}
