package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/**
 * Two workbooks of the daily figures whose periods overlap, and two of the same post: whichever way they come in, the
 * newer export's numbers stand, and what only the older one has stays.
 */
class OverlapTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");
    private static final String POST = "share:1";

    /** The 1st to the 10th, exported on the 10th, when the last days were not counted out yet. */
    private static final Intake.FileIntake OLDER = workbook(1, 10, day -> day < 8 ? 100.0 + day : 50.0 + day, 400);
    /** The 6th to the 15th. */
    private static final Intake.FileIntake NEWER = workbook(6, 15, day -> 100.0 + day, 430);

    private static final Intake.FileIntake POST_OLDER = file(post(day(12), 70));
    private static final Intake.FileIntake POST_NEWER = file(post(day(20), 90));

    private final Map<UUID, Entry> journal = new LinkedHashMap<>();

    static Stream<List<List<Intake.FileIntake>>> orders() {
        return Stream.of(
                List.of(List.of(OLDER), List.of(NEWER), List.of(POST_OLDER), List.of(POST_NEWER)),
                List.of(List.of(POST_NEWER), List.of(NEWER), List.of(POST_OLDER), List.of(OLDER)),
                List.of(List.of(NEWER), List.of(OLDER), List.of(NEWER), List.of(POST_NEWER, POST_OLDER)),
                List.of(List.of(POST_OLDER), List.of(NEWER), List.of(OLDER), List.of(OLDER), List.of(POST_NEWER)),
                List.of(List.of(OLDER, NEWER, POST_OLDER, POST_NEWER)),
                List.of(List.of(POST_NEWER, NEWER, OLDER, POST_OLDER)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderEndsTheSame(List<List<Intake.FileIntake>> imports) throws Exception {
        for (List<Intake.FileIntake> files : imports) {
            accept(compare(files));
        }

        Map<String, Double> values = values();
        for (int day = 1; day <= 15; day++) {
            // day 8 to 10 of the older export said less
            assertThat(values).containsEntry("impressions|" + day(day) + "|" + day(day), 100.0 + day);
            assertThat(values).containsEntry("new-followers|" + day(day) + "|" + day(day), day % 3.0);
        }
        assertThat(values)
                .containsEntry("followers|" + day(10) + "|" + day(10), 400.0)
                .containsEntry("followers|" + day(15) + "|" + day(15), 430.0)
                .containsEntry("members-reached|" + day(1) + "|" + day(10), 40.0)
                .containsEntry("members-reached|" + day(6) + "|" + day(15), 43.0)
                .containsEntry("post-impressions|" + day(3) + "|" + day(12) + POST, 70.0)
                .containsEntry("post-impressions|" + day(3) + "|" + day(20) + POST, 90.0)
                .hasSize(15 + 15 + 2 + 2 + 2 + 2);
        assertThat(newest("followers")).isEqualTo(430);
        assertThat(newest("post-impressions")).isEqualTo(90);

        for (List<Intake.FileIntake> files : imports) {
            assertThat(compare(files).proposals()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void aCorrectedWorkbookIsNewsHoweverNewAnotherPostIs(double value) throws Exception {
        accept(compare(List.of(file(figure("post-impressions", day(3), day(12), 70, "share:2")))));
        accept(compare(List.of(POST_NEWER)));
        accept(compare(List.of(file(figure("post-impressions", day(3), day(12), value, "share:2")))));
        assertThat(values()).containsEntry("post-impressions|" + day(3) + "|" + day(12) + "share:2", value);
    }

    static Stream<Double> corrected() {
        return Stream.of(71.0, 69.0);
    }

    private static Intake.FileIntake workbook(int first, int last, Function<Integer, Double> seen, int followers) {
        List<Intake.Item> items = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            items.add(figure("impressions", day(day), day(day), seen.apply(day), ""));
            items.add(figure("new-followers", day(day), day(day), day % 3.0, ""));
        }
        items.add(figure("followers", day(last), day(last), followers, ""));
        items.add(figure("members-reached", day(first), day(last), followers / 10.0, ""));
        items.add(figure("post-impressions", day(first), day(last), 30 + first, "activity:7"));
        return file(items.toArray(Intake.Item[]::new));
    }

    private static Intake.Figure post(LocalDate exported, double value) {
        return figure("post-impressions", day(3), exported, value, POST);
    }

    private static Intake.Figure figure(String metric, LocalDate first, LocalDate last, double value, String about) {
        return new Intake.Figure(
                1,
                metric,
                metric.equals("followers") ? MetricKind.LEVEL : MetricKind.FLOW,
                new DaySpan(first, last),
                value,
                Optional.of(about).filter(key -> !key.isEmpty()).map(key -> new About(key, Optional.empty())));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static Intake.FileIntake file(Intake.Item... items) {
        return new Intake.FileIntake(
                "a.xlsx", "Figures", items.length, Arrays.asList(items), List.of(), List.of(), Optional.empty(), false);
    }

    private ImportPreview compare(List<Intake.FileIntake> files) throws Exception {
        Ids ids = new Ids(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
        Proposals proposals =
                new Proposals(new byte[32], ids, ZoneOffset.UTC, false, Texts.in(Locale.ENGLISH), List.of());
        List<Proposals.Read> reads = files.stream()
                .map(file -> new Proposals.Read(
                        new Dropped("a.xlsx", true, List.of()),
                        new Intake("linkedin-analytics", LINKEDIN, List.of(file))))
                .toList();
        return proposals.compare(reads, journal.values().stream(), share -> {});
    }

    private void accept(ImportPreview preview) {
        preview.proposals().stream()
                .map(Proposal::after)
                .forEach(entry -> journal.put(entry.id().value(), entry));
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new TreeMap<>();
        readings()
                .forEach(each -> values.put(
                        each.metric().id() + "|" + each.span().first() + "|"
                                + each.span().last()
                                + each.about().map(About::key).orElse(""),
                        each.value()));
        return values;
    }

    private double newest(String metric) {
        return readings()
                .filter(each -> each.metric().id().equals(metric))
                .max((a, b) -> a.span().last().compareTo(b.span().last()))
                .orElseThrow()
                .value();
    }

    private Stream<Reading> readings() {
        return journal.values().stream().map(Reading.class::cast);
    }
}
