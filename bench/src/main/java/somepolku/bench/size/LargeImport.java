package somepolku.bench.size;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.bench.Folder;

/** The command line imports more contacts than anybody has, in a process with little memory. */
public final class LargeImport {
    private static final Pattern COLLECTED = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\) ([0-9.]+)ms");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private LargeImport() {}

    public static JsonObject measure(Folder program, Path connections, int megabytes)
            throws IOException, InterruptedException {
        Path journal = program.scratch().resolve("large.polku");
        Path collections = program.scratch().resolve("large-gc.log");
        Path said = program.scratch().resolve("large.txt");
        Files.deleteIfExists(journal);
        long begin = System.nanoTime();
        Process process = program.launcher(
                        "-Xmx" + megabytes + "m -Xlog:gc:file=" + collections,
                        "--lang",
                        "en",
                        "import",
                        journal,
                        connections)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        long taken = System.nanoTime() - begin;
        JsonObject found = new JsonObject();
        found.put("heapMb", megabytes);
        found.put("exit", process.exitValue());
        found.put("seconds", taken / 1_000_000 / 1e3);
        found.put("peakResidentMb", peak / 1024);
        found.put("journalMb", Files.exists(journal) ? Files.size(journal) >> 20 : 0);
        collected(collections, found);
        String last = Files.readString(said).strip();
        found.put("said", last.substring(last.lastIndexOf('\n') + 1).replace(journal.toString(), "JOURNAL"));
        return found;
    }

    /** What a log of the collections says of the heap. */
    public static void collected(Path log, JsonObject found) throws IOException {
        int most = 0;
        int kept = 0;
        double longest = 0;
        try (Stream<String> lines = Files.lines(log)) {
            for (String line : lines.toList()) {
                Matcher m = COLLECTED.matcher(line);
                if (m.find()) {
                    most = Math.max(most, Integer.parseInt(m.group(1)));
                    kept = Math.max(kept, Integer.parseInt(m.group(2)));
                    longest = Math.max(longest, Double.parseDouble(m.group(3)));
                }
            }
        }
        found.put("mostHeapUsedMb", most);
        found.put("mostHeapKeptMb", kept);
        found.put("longestPauseMs", longest);
    }

    /** In kilobytes; 0 where the system does not tell. */
    private static long peak(long process) {
        try {
            Matcher m = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return m.find() ? Long.parseLong(m.group(1)) : 0;
        } catch (IOException goneOrElsewhere) {
            return 0;
        }
    }
}
