package somepolku.bench.plugins;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import somepolku.bench.Folder;
import somepolku.boot.Ready;

/**
 * How long the program takes until one can type, and until its plugins are there: with those that it ships, and with 3
 * and with 50 of others beside them. Turn by turn, so that whatever the machine is at meets all of them alike.
 */
public final class Loads {
    private static final int FEW = 3;
    private static final int MANY = 50;
    private static final int ROUNDS = 9;

    private final Folder program;
    private final Map<String, List<Integer>> found = new HashMap<>();

    private Loads(Folder program) {
        this.program = program;
    }

    public static JsonObject measure(Folder program) throws IOException, InterruptedException, JsonParserException {
        return new Loads(program).measured();
    }

    private JsonObject measured() throws IOException, InterruptedException, JsonParserException {
        Path journal = program.scratch().resolve("plugins.polku");
        Files.deleteIfExists(journal);
        program.launcher("", "add", journal, "Measured").start().waitFor();
        List<Integer> sizes = List.of(0, FEW, MANY);
        Map<Integer, Path> users = new HashMap<>();
        for (int size : sizes) {
            // New at every run: what plugins said of themselves at an earlier one would count as their first start.
            Path user = Files.createTempDirectory(program.scratch(), "user-" + size + "-");
            Strangers.install(program.home(), user, size);
            users.put(size, user);
        }
        JsonObject result = new JsonObject();
        for (int round = -1; round < ROUNDS; round++) {
            for (int size : sizes) {
                JsonObject one = start(users.get(size), journal, size);
                if (round < 0) {
                    result.put("first" + size + "Ms", one.getInt("readyMs") - one.getInt("typingMs"));
                } else {
                    note("typing" + size, one.getInt("typingMs"));
                    note("later" + size, one.getInt("readyMs") - one.getInt("typingMs"));
                }
            }
        }
        result.put("few", FEW);
        result.put("many", MANY);
        for (int size : sizes) {
            result.put("typing" + size + "Ms", median("typing" + size));
            result.put("later" + size + "Ms", median("later" + size));
        }
        result.put("fewRatio", (double) median("typing" + FEW) / median("typing0"));
        result.put("manyRatio", (double) median("typing" + MANY) / median("typing0"));
        return result;
    }

    private JsonObject start(Path user, Path journal, int plugins)
            throws IOException, InterruptedException, JsonParserException {
        Path result = program.scratch().resolve("ready.json");
        Files.deleteIfExists(result);
        int code = program.java(List.of("-Dsomepolku.user=" + user), Ready.class, journal, result)
                .inheritIO()
                .start()
                .waitFor();
        if (Files.notExists(result)) {
            throw new IllegalStateException("nobody could type, exit code " + code);
        }
        JsonObject one = JsonParser.object().from(Files.readString(result));
        if (one.getInt("strangers") != plugins) {
            throw new IllegalStateException(one.getInt("strangers") + " of " + plugins + " plugins run");
        }
        return one;
    }

    private void note(String what, int ms) {
        found.computeIfAbsent(what, none -> new ArrayList<>()).add(ms);
    }

    private int median(String what) {
        List<Integer> all = new ArrayList<>(found.getOrDefault(what, List.of()));
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
