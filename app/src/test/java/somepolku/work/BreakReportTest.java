package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Texts;

/** A report over the day on which a platform began to count otherwise, and one of totals that are only shown. */
class BreakReportTest {
    private static final MetricKey VIEWS = MetricKey.of("linkedin", "impressions");
    private static final MetricKey TOTAL = MetricKey.of("linkedin", "profile-views-90d");
    private static final LocalDate CHANGED = LocalDate.of(2024, 4, 1);
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private final Reports reports = new Reports(journal(), channels());

    @TempDir
    Path folder;

    @Test
    void the_month_of_the_break_says_it_beside_its_numbers_and_draws_it() throws Exception {
        String april = page(YearMonth.of(2024, 4));
        assertThat(april)
                .contains(
                        "Mittaustapa muuttui 1.4.2024: luvut ennen ja jälkeen eivät ole verrattavissa. Uudelleenjaot mukana.")
                .contains(">Mittaustapa muuttui</text>");
    }

    @Test
    void a_month_whose_table_reaches_back_over_the_break_says_it_in_the_notes() throws Exception {
        String said = "Näytöt · LinkedIn: Mittaustapa muuttui 1.4.2024";
        assertThat(page(YearMonth.of(2024, 5))).contains(said).doesNotContain(">Mittaustapa muuttui</text>");
        assertThat(page(YearMonth.of(2024, 9))).contains(said);
        assertThat(page(YearMonth.of(2024, 10))).doesNotContain("Mittaustapa muuttui");
        assertThat(page(YearMonth.of(2024, 3))).doesNotContain("Mittaustapa muuttui");
    }

    @Test
    void the_overview_says_that_its_sum_goes_over_a_break() {
        assertThat(String.join("\n", reports.overview(FINNISH).lines(Texts.in(FINNISH))))
                .contains("Näytöt · LinkedIn: yhteensä")
                .contains("; mittaustapa muuttui 1.4.2024; eniten viikolla 1.4.–7.4.2024: +280");
    }

    @Test
    void totals_of_the_last_days_are_shown_and_not_added_up() throws Exception {
        String page = page(YearMonth.of(2024, 5));
        assertThat(page)
                .contains("Kuukauden viimeinen lukema: 320 katselua")
                .doesNotContain("620")
                .doesNotContain("Profiilin katselut, 90 pv · LinkedIn: lukema puuttuu");
        assertThat(String.join("\n", reports.overview(FINNISH).lines(Texts.in(FINNISH))))
                .contains("Profiilin katselut, 90 pv · LinkedIn: ensin 300, viimeksi 320 katselua")
                .doesNotContain("620");
    }

    private String page(YearMonth month) throws Exception {
        return Files.readString(
                reports.write(month, FINNISH, folder.resolve(month.toString())).get(0));
    }

    private static MemoryStore journal() {
        List<Entry> entries = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 3, 1); day.isBefore(LocalDate.of(2024, 11, 1)); day = day.plusDays(1)) {
            entries.add(reading(entries.size(), VIEWS, MetricKind.FLOW, day, 40));
        }
        entries.add(reading(1001, TOTAL, MetricKind.ROLLING, LocalDate.of(2024, 5, 3), 300));
        entries.add(reading(1002, TOTAL, MetricKind.ROLLING, LocalDate.of(2024, 5, 17), 320));
        return MemoryStore.of(entries.toArray(Entry[]::new));
    }

    private static Reading reading(int id, MetricKey key, MetricKind kind, LocalDate day, double value) {
        return new Reading(
                new Id<>(new UUID(0, id)), key, kind, DaySpan.of(day), value, "", Optional.empty(), Optional.empty());
    }

    private static FixedChannels channels() {
        List<MetricInfo> metrics = List.of(
                metric(VIEWS, "Näytöt", MetricKind.FLOW, "näyttöä", new TrendBreak(CHANGED, "Uudelleenjaot mukana.")),
                metric(TOTAL, "Profiilin katselut, 90 pv", MetricKind.ROLLING, "katselua"));
        ChannelInfo linkedIn = new ChannelInfo(
                VIEWS.channel(), "LinkedIn", ChannelInfo.Mark.SQUARE, List.of(), metrics, Optional.empty());
        return new FixedChannels(List.of(linkedIn), List.of(), List.of());
    }

    private static MetricInfo metric(MetricKey key, String name, MetricKind kind, String unit, TrendBreak... breaks) {
        return new MetricInfo(key, name, kind, unit, OptionalInt.empty(), false, OptionalInt.empty(), List.of(breaks));
    }
}
