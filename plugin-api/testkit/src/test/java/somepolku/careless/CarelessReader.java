package somepolku.careless;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportSink;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedReading;

/** A plugin whose importer is wrong in the ways that are asked for, and otherwise reads {@code day;count} lines. */
public final class CarelessReader implements ChannelPlugin {
    private final Set<Fault> faults;

    /** What an importer may do wrong. */
    public enum Fault {
        /** Counts what it has read before. */
        REMEMBERS,
        /** Takes CRLF for a part of the cell. */
        ONLY_LF,
        /** Takes a byte order mark for a part of the header. */
        NO_MARK,
        /** Lets its own exceptions out. */
        THROWS,
        /** Hands over a metric that it never described. */
        UNKNOWN_METRIC,
        /** Hands over deeds of a kind that it never described, with a title of two lines. */
        UNKNOWN_KIND,
        /** Says no more what is wrong with a file. */
        SILENT,
        /** Knows no file at all. */
        KNOWS_NOTHING,
        /** Never ends. */
        ENDLESS
    }

    public CarelessReader(Fault... faults) {
        this.faults = Set.of(faults);
    }

    @Override
    public void register(PluginContext context) {
        context.channel(ChannelDescription.builder("careless", "Careless")
                .kind(new ActivityKind("post", "Post", Purpose.SHOW))
                .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW)
                        .unit("views")
                        .build())
                .build());
        context.importer(new Lines(faults));
    }

    private static final class Lines implements ExportImporter {
        private final Set<Fault> faults;
        private int before;

        Lines(Set<Fault> faults) {
            this.faults = faults;
        }

        @Override
        public String id() {
            return "lines";
        }

        @Override
        public String name() {
            return "Lines";
        }

        @Override
        public Fit fit(ExportInput input) throws IOException {
            if (faults.contains(Fault.KNOWS_NOTHING) || input.files().isEmpty()) {
                return Fit.NONE;
            }
            return text(input.files().get(0)).startsWith("day;count") ? Fit.SURE : Fit.NONE;
        }

        @Override
        public void read(ExportInput input, ImportSink sink) throws IOException {
            for (ExportFile file : input.files()) {
                ImportSink.FileSink into = sink.file(file, "Lines");
                String[] lines = text(file).split(faults.contains(Fault.ONLY_LF) ? "\n" : "\r?\n");
                for (int at = 1; at < lines.length; at++) {
                    into.row();
                    line(at + 1, lines[at], into);
                }
            }
        }

        private void line(int at, String line, ImportSink.FileSink into) throws IOException {
            while (faults.contains(Fault.ENDLESS) && !Thread.interrupted()) {
                Thread.onSpinWait();
            }
            String[] cells = line.split(";");
            try {
                LocalDate day = LocalDate.parse(cells[0]);
                double value =
                        new BigDecimal(cells[1]).doubleValue() + (faults.contains(Fault.REMEMBERS) ? before++ : 0);
                String metric = faults.contains(Fault.UNKNOWN_METRIC) ? "reads" : "views";
                into.reading(at, ImportedReading.on(metric, day, value));
                if (faults.contains(Fault.UNKNOWN_KIND)) {
                    into.activity(
                            at,
                            ImportedActivity.on("post:" + at, "video", day)
                                    .title("a\nb")
                                    .build());
                }
            } catch (RuntimeException unreadable) {
                if (faults.contains(Fault.THROWS)) {
                    throw unreadable;
                }
                into.skipped(at, faults.contains(Fault.SILENT) ? "" : "no row of day and count");
            }
        }

        private String text(ExportFile file) throws IOException {
            try (var in = file.open()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return faults.contains(Fault.NO_MARK) || !text.startsWith("\ufeff") ? text : text.substring(1);
            }
        }
    }
}
