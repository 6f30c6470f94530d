package somepolku.bench;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The document of the last measurements. Ratios first: they hold on other machines too. Nothing in it names a machine. */
record SpeedPage(int rows, int heapMb, List<String> flags, List<String> importFlags) {

    String text(
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
        return String.format(
                Locale.ROOT,
                """
                # How fast, how large

                Written by `./mvnw -Pbench verify`; do not edit. The run fails where a limit is passed. %d cores, Java %s, flags of the launcher: for the window `%s`, for an import on the command line `%s`.

                ## An archive into a durable journal

                %,d contacts and %,d posts, generated, through the LinkedIn plugin: preview, then one change, durable. Against the least that any program would do with the same archive: parse its files with FastCSV and write records of the same bytes with one MVStore commit and sync. Both warm, in one process, turn by turn, %d times; medians.

                | | |
                |---|---|
                | **ratio** | **%.2f** (limit %.0f) |
                | import | %.0f ms |
                | bare parse and bulk write | %.0f ms |

                ## readings.csv into a durable journal

                %,d readings of 100 metrics, generated: preview, then one change, durable, beside FastCSV and one MVStore commit and sync of records of the same bytes. Both warm, in one process, turn by turn, %d times; medians.

                | | |
                |---|---|
                | **ratio** | **%.2f** (limit %.1f) |
                | import | %.0f ms |
                | bare parse and bulk write | %.0f ms |

                ## The journal's file

                Each beside the least that does the same work, turn by turn; medians. An edit: one deed in a journal of %,d, durable, against 4 KiB at the end of a bare file, forced. A scan: %,d records, the file opened anew, through the sealed blocks against the same store without them. The passphrase is changed in a journal of either size.

                | | ratio | limit | | beside |
                |---|---|---|---|---|
                | durable edit | **%.2f** | %.0f | %.2f ms | %.2f ms |
                | scan | **%.2f** | %.1f | %.0f ms | %.0f ms |
                | passphrase, large : small | **%.2f** | %.2f | %.0f ms | %.0f ms |
                | whole process to the first day shown, %,d : %,d deeds | **%.2f** | %.1f | %d ms | %d ms |

                The first day is measured from the start of the process to the deeds of today in the window, in a heap of %d MB on either side.

                ## %,d deeds in a heap of %d MB

                In the window, one after the other, in one process that is then closed as a person closes it; the deed that was recorded is found again by another process.

                | window | |
                |---|---|
                | exit code | %d |
                | heap used at most | %d MB |
                | kept after a collection at most | %d MB |
                | longest pause of a collection | %.0f ms |
                | the first day shown | %.1f s |
                | a word of every deed found | %.1f s |
                | a word of one deed found, the oldest | %.1f s |
                | a deed recorded and shown | %.1f s |
                | the year shown | %.1f s |
                | Metrics shown | %.1f s |
                | closed | %.1f s |

                ## Plugins and the start

                The whole process until the entry line has the keyboard, beside a start without plugins of others; and how much later the plugins are there. Each of others registers 20 metrics, 20 kinds and an importer. At their first start each of them is asked in a process of its own what it brings, and never again.

                | plugins of others | ratio | limit | can type after | plugins there, later | limit | at their first start |
                |---|---|---|---|---|---|---|
                | none | | | %d ms | %d ms | | %d ms |
                | 3 | **%.3f** | %.2f | %d ms | **%d ms** | %d ms | %d ms |
                | 50 | **%.3f** | %.2f | %d ms | %d ms | | %d ms |

                ## The analysis

                %d series against %d actions on two threads, beside the prototype of the method that does no more than it must; turn by turn, medians. The last line is the whole question for ten years: screening, gates and intervals.

                | | ratio | limit | | beside |
                |---|---|---|---|---|
                | screening, two years | **%.2f** | %.1f | %.0f ms | %.0f ms |
                | screening, ten years | **%.2f** | %.1f | %.0f ms | %.0f ms |
                | all of it, ten years | | %.0f s | **%.1f s** | |

                ## Charts

                A level of %,d days with %,d deeds at %d×%d, laid out and painted into memory, beside XChart with the same points and marks as they are; turn by turn, %d times; medians. The first is painted in a process that has drawn a word before and no chart. Dragged: %d frames through the whole of it, %,d days in sight, each frame laid out anew.

                | | | limit |
                |---|---|---|
                | ratio | **%.4f** | %.1f |
                | painted | %.1f ms | |
                | XChart alone | %.0f ms | |
                | the first | **%.0f ms** | %.0f ms |
                | of it on the processor | %.0f ms | |
                | a frame, 95 %% at most | **%.1f ms** | %.0f ms |
                | of it on the processor | %.1f ms | |
                | a frame, half at most | %.1f ms | |

                ## %,d contacts in a heap of %d MB

                | command line | |
                |---|---|
                | exit code | %d |
                | heap used at most | %d MB |
                | kept after a collection at most | %d MB |
                | resident at most | %d MB |
                | longest pause of a collection | %.0f ms |
                | whole run, from start to exit | %.1f s |

                In the window, with the same heap: something is handed to the event dispatch thread every 5 ms, from the drop until a second after the import is stored, and waits there as long as a click would.

                | window | |
                |---|---|
                | **waits, 99.9 %% at most** | **%.0f ms** (limit %.0f) |
                | 99 %% at most | %.1f ms |
                | half at most | %.2f ms |
                | longest | %.0f ms |
                | probes | %,d |
                | from the drop to the preview | %.1f s |
                | from the button to stored | %.1f s |

                The longest waits, with how long the event dispatch thread had a processor meanwhile, how long collections halted everything, and what it was mostly seen doing, innermost first. Where it was seen doing nothing it was the sender or the thread that waited for a processor.

                | after s | wait ms | processor ms | collecting ms | doing |
                |---|---|---|---|---|
                %s""",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.specification.version"),
                String.join(" ", flags),
                String.join(" ", importFlags),
                speed.getInt("contacts"),
                speed.getInt("posts"),
                speed.getInt("rounds"),
                speed.getDouble("ratio"),
                Limits.RATIO,
                speed.getDouble("importMs"),
                speed.getDouble("bareMs"),
                readings.getInt("rows"),
                readings.getInt("rounds"),
                readings.getDouble("ratio"),
                Limits.READINGS,
                readings.getDouble("importMs"),
                readings.getDouble("bareMs"),
                store.getInt("small"),
                store.getInt("large"),
                store.getDouble("editRatio"),
                Limits.EDIT,
                store.getDouble("editMs"),
                store.getDouble("bareEditMs"),
                store.getDouble("scanRatio"),
                Limits.SCAN,
                store.getDouble("scanMs"),
                store.getDouble("plainScanMs"),
                store.getDouble("lockRatio"),
                Limits.LOCK,
                store.getDouble("lockLargeMs"),
                store.getDouble("lockSmallMs"),
                start.getInt("large"),
                start.getInt("small"),
                start.getDouble("ratio"),
                Limits.START,
                start.getInt("largeMs"),
                start.getInt("smallMs"),
                heapMb,
                start.getInt("large"),
                heapMb,
                day.getInt("exit"),
                day.getInt("mostHeapUsedMb"),
                day.getInt("mostHeapKeptMb"),
                day.getDouble("longestPauseMs"),
                day.getDouble("firstDay"),
                day.getDouble("common"),
                day.getDouble("rare"),
                day.getDouble("recorded"),
                day.getDouble("year"),
                day.getDouble("metrics"),
                day.getDouble("closed"),
                plugins.getInt("typing0Ms"),
                plugins.getInt("later0Ms"),
                plugins.getInt("first0Ms"),
                plugins.getDouble("fewRatio"),
                Limits.PLUGINS,
                plugins.getInt("typing3Ms"),
                plugins.getInt("later3Ms"),
                Limits.LATER_MS,
                plugins.getInt("first3Ms"),
                plugins.getDouble("manyRatio"),
                Limits.PLUGINS,
                plugins.getInt("typing50Ms"),
                plugins.getInt("later50Ms"),
                plugins.getInt("first50Ms"),
                analysis.getInt("series"),
                analysis.getInt("actions"),
                analysis.getDouble("twoYearsRatio"),
                Limits.SCREENING,
                analysis.getDouble("twoYearsMs"),
                analysis.getDouble("twoYearsBareMs"),
                analysis.getDouble("tenYearsRatio"),
                Limits.SCREENING,
                analysis.getDouble("tenYearsMs"),
                analysis.getDouble("tenYearsBareMs"),
                Limits.WHOLE_SECONDS,
                analysis.getDouble("wholeSeconds"),
                charts.getInt("points"),
                charts.getInt("marks"),
                charts.getInt("width"),
                charts.getInt("height"),
                charts.getInt("rounds"),
                charts.getInt("frames"),
                charts.getInt("seen"),
                charts.getDouble("ratio"),
                Limits.CHART,
                charts.getDouble("paintMs"),
                charts.getDouble("bareMs"),
                charts.getDouble("firstMs"),
                Limits.FIRST_PAINT_MS,
                charts.getDouble("firstCpuMs"),
                charts.getDouble("frameP95Ms"),
                Limits.FRAME_MS,
                charts.getDouble("frameCpuP95Ms"),
                charts.getDouble("frameMs"),
                rows,
                heapMb,
                size.getInt("exit"),
                size.getInt("mostHeapUsedMb"),
                size.getInt("mostHeapKeptMb"),
                size.getInt("peakResidentMb"),
                size.getDouble("longestPauseMs"),
                size.getDouble("seconds"),
                window.getDouble("p999Ms"),
                Limits.ANSWER_MS,
                window.getDouble("p99Ms"),
                window.getDouble("p50Ms"),
                window.getDouble("maxMs"),
                window.getInt("probes"),
                window.getDouble("previewSeconds"),
                window.getDouble("storedSeconds"),
                stalls(window.getArray("stalls", new JsonArray())));
    }

    private static String stalls(JsonArray stalls) {
        return stalls.stream()
                .map(JsonObject.class::cast)
                .map(stall -> String.format(
                        Locale.ROOT,
                        "| %.1f | %d | %d | %d | %s |%n",
                        stall.getInt("atMs") / 1e3,
                        stall.getInt("ms"),
                        stall.getInt("cpuMs"),
                        stall.getInt("collectingMs"),
                        stall.getString("doing", "")))
                .collect(Collectors.joining());
    }
}
