package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedReading;

/** Reads an export with each importer that knows it, as it is and spoilt. */
final class ImporterCheck {
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int KEY = 2000;

    private final Supplier<FakeHost> hosts;
    private final Duration patience;
    private final ChannelDescription channel;
    private final Set<String> kinds;
    private final Set<String> metrics;

    /** @param hosts registers the plugin anew each time, as another start of the program does */
    ImporterCheck(Supplier<FakeHost> hosts, Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
        this.channel = hosts.get().channel();
        this.kinds = channel.kinds().stream().map(ActivityKind::id).collect(Collectors.toSet());
        this.metrics = channel.metrics().stream().map(MetricDescription::id).collect(Collectors.toSet());
    }

    /** Every importer knows one of the exports, or nothing of it was looked at. */
    void everyImporterIsShownAnExport(List<MemoryInput> exports) throws IOException {
        for (ExportImporter importer : hosts.get().importers()) {
            boolean known = false;
            for (MemoryInput export : exports) {
                known |= importer.fit(export) != Fit.NONE;
            }
            assertThat(known)
                    .as("an export that the importer “" + importer.id() + "” knows: override exports() and give one,"
                            + " invented and without anybody's data")
                    .isTrue();
        }
    }

    void twiceTheSameGivesTheSame(MemoryInput export) throws IOException {
        for (ExportImporter importer : knowing(export)) {
            String first = ReadText.of(read(importer, export));
            assertThat(ReadText.of(read(importer, export)))
                    .as("a second reading by the same importer “" + importer.id() + "”")
                    .isEqualTo(first);
            ExportImporter fresh = hosts.get().importer(importer.id());
            assertThat(ReadText.of(read(fresh, export)))
                    .as("a reading after another start, by “" + importer.id() + "”")
                    .isEqualTo(first);
        }
    }

    void resavedItGivesTheSame(MemoryInput export) throws IOException {
        for (ExportImporter importer : knowing(export)) {
            List<String> keys = ReadText.keys(read(importer, export));
            assertThat(keys)
                    .as("what “" + importer.id() + "” read of " + export.name())
                    .isNotEmpty();
            for (Map.Entry<String, MemoryInput> other : Spoilt.resaved(export).entrySet()) {
                String what = export.name() + " " + other.getKey() + ", read by “" + importer.id() + "”";
                assertThat(importer.fit(other.getValue())).as(what).isNotEqualTo(Fit.NONE);
                assertThat(ReadText.keys(read(importer, other.getValue())))
                        .as(what)
                        .isEqualTo(keys);
            }
        }
    }

    /** Nothing but an {@link IOException} may come of a damaged file: that one says it is the file's fault. */
    void damagedItIsSurvived(MemoryInput export) throws IOException {
        for (ExportImporter importer : knowing(export)) {
            for (Map.Entry<String, MemoryInput> other : Spoilt.damaged(export).entrySet()) {
                String what = export.name() + " " + other.getKey() + ", read by “" + importer.id() + "”";
                try {
                    if (importer.fit(other.getValue()) != Fit.NONE) {
                        everySkipSaysWhy(what, read(importer, other.getValue()));
                    }
                } catch (IOException declared) {
                    assertThat(declared.getMessage())
                            .as("what is wrong with " + what)
                            .isNotBlank();
                } catch (RuntimeException defect) {
                    throw new AssertionError(what + " threw " + defect, defect);
                }
            }
        }
    }

    void whatIsHandedOverIsWellFormed(MemoryInput export) throws IOException {
        for (ExportImporter importer : knowing(export)) {
            wellFormed(export.name() + ", read by “" + importer.id() + "”", read(importer, export));
        }
    }

    void cancelledItEndsByItself(MemoryInput export) throws IOException {
        for (ExportImporter importer : knowing(export)) {
            Recorder stopped = new Recorder().cancelAfter(0);
            inTime(importer, export, stopped);
        }
    }

    private List<ExportImporter> knowing(MemoryInput export) throws IOException {
        List<ExportImporter> knowing = new ArrayList<>();
        for (ExportImporter importer : hosts.get().importers()) {
            if (importer.fit(export) != Fit.NONE) {
                knowing.add(importer);
            }
        }
        return knowing;
    }

    private Recorder read(ExportImporter importer, MemoryInput export) throws IOException {
        Recorder recorder = new Recorder();
        inTime(importer, export, recorder);
        return recorder;
    }

    private void inTime(ExportImporter importer, MemoryInput export, Recorder into) throws IOException {
        IOException[] broken = {null};
        Assertions.assertTimeoutPreemptively(patience, () -> {
            try {
                importer.read(export, into);
            } catch (IOException declared) {
                broken[0] = declared;
            }
        });
        if (broken[0] != null) {
            throw broken[0];
        }
    }

    private void wellFormed(String what, Recorder recorder) {
        for (Recorder.Read file : recorder.files()) {
            file.activities().forEach(at -> activity(what + ", line " + at.line(), at.what()));
            file.readings().forEach(at -> reading(what + ", line " + at.line(), at.what()));
            file.contacts().forEach(at -> key(what, at.what().key()));
            file.applications().forEach(at -> key(what, at.what().key()));
            file.facts().forEach(at -> key(what, at.what().key()));
        }
        everySkipSaysWhy(what, recorder);
    }

    /** What else comes of a damaged file the host looks at row by row. */
    private static void everySkipSaysWhy(String what, Recorder recorder) {
        for (Recorder.Read file : recorder.files()) {
            file.skipped()
                    .forEach(at -> assertThat(at.what()).as("why, in " + what).isNotBlank());
            file.refused()
                    .ifPresent(why -> assertThat(why).as("why, of " + what).isNotBlank());
        }
    }

    private void activity(String what, ImportedActivity one) {
        key(what, one.key());
        assertThat(kinds).as("the kind of an activity in " + what).contains(one.kind());
        one.kindIfOwn()
                .ifPresent(kind -> assertThat(kinds).as("kindIfOwn in " + what).contains(kind));
        assertThat(one.title())
                .as("the title in " + what)
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\n");
        one.day().ifPresent(day -> day(what, day));
        one.at().ifPresent(at -> instant(what, at));
    }

    private void reading(String what, ImportedReading one) {
        assertThat(metrics).as("the metric of a reading in " + what).contains(one.metric());
        day(what, one.first());
        day(what, one.last());
        assertThat(one.last()).as("the last day in " + what).isAfterOrEqualTo(one.first());
        assertThat(one.value()).as("the value in " + what).isFinite();
        one.about().ifPresent(key -> key(what, key));
    }

    private static void key(String what, String key) {
        assertThat(key).as("a key in " + what).isNotBlank().hasSizeLessThanOrEqualTo(KEY);
    }

    private static void day(String what, LocalDate day) {
        assertThat(day).as("a day in " + what).isBetween(FIRST, LAST);
    }

    private static void instant(String what, Instant at) {
        day(what, at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
