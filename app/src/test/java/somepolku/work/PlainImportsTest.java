package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.Intake;
import somepolku.kit.Texts;
import somepolku.work.port.Edit;

/** Plain tables, from their files into a journal and out again. */
class PlainImportsTest {
    private static final String HEAD = "date,channel,metric,value,kind\n";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final Ids ids = new Ids(Clock.systemUTC());
    private final Imports imports = new Imports(
            ledger,
            store.salt(),
            new FixedChannels(FixedChannels.three().channels(), List.of(), List.of()),
            ids,
            ZoneOffset.UTC,
            Texts.in(Locale.ENGLISH),
            new MemorySettings());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void allThreeComeInTogetherNothingTwiceAndOneUndoTakesThemBack() throws Exception {
        Files.createDirectories(folder.resolve("package"));
        file("package/readings.csv", HEAD + "2026-11-24,fair,talks,5,\n2026-11-24,linkedin,connections,130,\n");
        file("package/activities.csv", "time,channel,kind,title,minutes\n2026-11-24T09:15,blog,post,Wrote,25\n");
        file(
                "package/applications.csv",
                "date,company,position,status\n2026-11-02,Acme,Tester,applied\n2026-11-20,Acme,Tester,interview\n");
        Path all = folder.resolve("package");
        ImportPreview preview = bring(all);
        assertThat(preview.added()).isEqualTo(4);
        assertThat(all(Activity.class)).singleElement().satisfies(deed -> {
            assertThat(deed.action()).isEqualTo("blog/post");
            assertThat(deed.minutes()).hasValue(25);
            assertThat(deed.time()).map(Object::toString).contains("09:15");
        });
        assertThat(all(Application.class))
                .singleElement()
                .satisfies(job -> assertThat(job.steps()).hasSize(2));
        // What nobody describes is the person's own from now on; what a plugin describes stays its.
        assertThat(all(Metric.class))
                .extracting(
                        metric -> metric.info().key() + " " + metric.origin().isEmpty())
                .containsExactlyInAnyOrder("fair/talks true", "linkedin/connections false");

        ImportPreview again = preview(all);
        assertThat(again.added() + again.changed() + again.skipped()).isZero();
        assertThat(again.same()).isEqualTo(5);

        ledger.undo().toCompletableFuture().join().orThrow();
        assertThat(store.counts().values()).allMatch(count -> count == 0);
    }

    @Test
    void ofTwoRowsForTheSameDayTheFirstIsTakenAndTheOtherIsShown() throws Exception {
        ImportPreview preview = preview(
                file("a.csv", HEAD + "2026-11-24,fair,talks,5,\n2026-11-24,fair,talks,6,\n2026-11-24,fair,talks,5,\n"));
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.same()).isEqualTo(1);
        assertThat(skips(preview))
                .containsExactly(new Intake.Remark(
                        3, "Another row of these files has another value for the same days; that one was taken"));
    }

    @Test
    void ofTwoFilesThatDisagreeTheOneThatReachesFurtherIsTaken() throws Exception {
        Path older = file("a.csv", HEAD + "2026-11-23,fair,talks,5,\n");
        Path newer = file("b.csv", HEAD + "2026-11-23,fair,talks,7,\n2026-11-24,fair,talks,1,\n");
        ImportPreview preview = bring(older, newer);
        assertThat(all(Reading.class)).extracting(Reading::value).containsExactlyInAnyOrder(7.0, 1.0);
        assertThat(skips(preview)).hasSize(1);
    }

    @Test
    void aValueThatAnotherFileCorrectsIsShownAsChangedAndTheOldOneIsKept() throws Exception {
        bring(file("a.csv", HEAD + "2026-11-24,fair,talks,5,\n"));
        ImportPreview preview = bring(file("b.csv", HEAD + "2026-11-24,fair,talks,6,\n"));
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(all(Reading.class)).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualTo(6);
            assertThat(reading.earlier()).singleElement().satisfies(before -> {
                assertThat(before.value()).isEqualTo(5);
                assertThat(before.row().orElseThrow().file()).isEqualTo("a.csv");
            });
        });
    }

    @Test
    void whatThePersonTypedStaysAndIsNotDoubled() throws Exception {
        store.commit(List.of(Edit.add(typed(DAY, 5)), Edit.add(typed(DAY.minusDays(1), 4))));
        ImportPreview preview = bring(file("a.csv", HEAD + "2026-11-24,fair,talks,5,\n2026-11-23,fair,talks,9,\n"));
        assertThat(preview.added()).isZero();
        assertThat(preview.same()).isEqualTo(1);
        assertThat(skips(preview))
                .containsExactly(
                        new Intake.Remark(3, "You have written another value for this yourself; yours was kept"));
        assertThat(all(Reading.class)).extracting(Reading::value).containsExactlyInAnyOrder(5.0, 4.0);
    }

    @Test
    void oneReadingAFallingLevelAndTwentyYearsBetweenAreTakenAsTheyAre() throws Exception {
        ImportPreview preview = bring(file(
                "a.csv",
                HEAD
                        + "2006-11-24,fair,people,500,level\n2026-11-23,fair,people,300,level\n2026-11-24,fair,people,0,level\n"
                        + "2026-11-24,fair,lonely,1,\n2026-11-24,fair,net,-3,\n"));
        assertThat(preview.added()).isEqualTo(5);
        assertThat(skips(preview)).isEmpty();
    }

    private Reading typed(LocalDate day, double value) {
        return new Reading(
                ids.next(),
                MetricKey.of("fair", "talks"),
                MetricKind.FLOW,
                DaySpan.of(day),
                value,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportPreview preview(Path... files) throws Exception {
        return imports.preview(List.of(files), Imports.Options.PLAIN, Tasks.UNWATCHED);
    }

    private ImportPreview bring(Path... files) throws Exception {
        ImportPreview preview = preview(files);
        imports.accept(preview).toCompletableFuture().join().orThrow();
        return preview;
    }

    private static List<Intake.Remark> skips(ImportPreview preview) {
        return preview.files().stream()
                .map(FilePreview::skips)
                .flatMap(List::stream)
                .toList();
    }

    private <E extends Entry> List<E> all(Class<E> type) {
        try (var found = store.all(type)) {
            return found.toList();
        }
    }
}
