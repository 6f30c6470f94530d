package somepolku.analysis.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.analysis.days.Measure.Level;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.Purpose;

class DoneDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ChannelId BLOG = new ChannelId("blog");
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    @Test
    void a_day_is_counted_up_and_unknown_minutes_are_no_zero() {
        DoneDays done = DoneDays.of(Stream.of(
                deed(DAY, LINKEDIN, Purpose.SHOW, 25),
                deed(DAY, BLOG, Purpose.LEARN, 20),
                deed(DAY, BLOG, null, -1),
                deed(DAY.plusDays(1), BLOG, null, -1)));
        assertThat(done.on(DAY, Wanted.ALL)).isEqualTo(new DayTally(DAY, 3, 45, 1, List.of(LINKEDIN, BLOG, BLOG)));
        assertThat(Measure.MINUTES.level(done.on(DAY.plusDays(1), Wanted.ALL))).isEqualTo(Level.UNKNOWN);
        assertThat(done.on(DAY.minusDays(1), Wanted.ALL)).isEqualTo(DayTally.nothing(DAY.minusDays(1)));
    }

    @Test
    void only_the_wanted_channel_and_purpose_count() {
        DoneDays done = DoneDays.of(Stream.of(
                deed(DAY, LINKEDIN, Purpose.SHOW, 25),
                deed(DAY, BLOG, Purpose.SHOW, 20),
                deed(DAY.plusDays(1), BLOG, Purpose.LEARN, 10)));
        assertThat(done.on(DAY, new Wanted(Optional.of(BLOG), Optional.empty())).minutes())
                .isEqualTo(20);
        assertThat(done.on(DAY, new Wanted(Optional.empty(), Optional.of(Purpose.SHOW)))
                        .deeds())
                .isEqualTo(2);
        assertThat(done.within(YearMap.span(2026), new Wanted(Optional.of(BLOG), Optional.of(Purpose.LEARN))))
                .containsOnlyKeys(DAY.plusDays(1));
        assertThat(done.channels()).containsExactly(BLOG, LINKEDIN);
    }

    @ParameterizedTest
    @CsvSource({"1, ONE", "14, ONE", "15, TWO", "30, THREE", "59, THREE", "60, FOUR", "600, FOUR"})
    void minutes_have_four_levels(int minutes, Level level) {
        DoneDays done = DoneDays.of(Stream.of(deed(DAY, BLOG, null, minutes)));
        assertThat(Measure.MINUTES.level(done.on(DAY, Wanted.ALL))).isEqualTo(level);
    }

    @Test
    void a_day_without_a_deed_has_no_level_at_all() {
        assertThat(Measure.DEEDS.level(DayTally.nothing(DAY))).isEqualTo(Level.NOTHING);
        assertThat(Measure.MINUTES.level(DayTally.nothing(DAY))).isEqualTo(Level.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2024, 53", "2026, 53", "2012, 54", "2000, 53", "2028, 53", "2023, 53"})
    void every_day_of_a_year_stands_once_in_its_weeks(int year, int weeks) {
        YearMap map = YearMap.of(DoneDays.NONE, year, Measure.DEEDS, Wanted.ALL);
        assertThat(map.weeks()).isEqualTo(weeks);
        List<LocalDate> days = new ArrayList<>();
        for (int week = 0; week < map.weeks(); week++) {
            for (int weekday = 0; weekday < 7; weekday++) {
                int column = week;
                map.day(week, weekday).ifPresent(day -> {
                    days.add(day);
                    assertThat(map.week(day)).isEqualTo(column);
                });
            }
        }
        assertThat(days)
                .containsExactlyElementsOf(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .toList());
    }

    @Test
    void sums_are_of_the_year_in_sight_only() {
        DoneDays done = DoneDays.of(Stream.of(
                deed(DAY, BLOG, null, 20),
                deed(LocalDate.of(2026, 1, 1), BLOG, null, 5),
                deed(LocalDate.of(2025, 11, 23), BLOG, null, 100)));
        YearMap map = YearMap.of(done, 2026, Measure.MINUTES, Wanted.ALL);
        assertThat(map.sum()).isEqualTo(25);
        assertThat(map.sum(Month.NOVEMBER)).isEqualTo(20);
        assertThat(done.years(LocalDate.of(2027, 2, 1))).containsExactly(2027, 2026, 2025);
        assertThat(map.nearest(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void ten_years_of_deeds_are_laid_out_and_none_is_lost() {
        LocalDate first = LocalDate.of(2017, 1, 1);
        DoneDays done = DoneDays.of(first.datesUntil(LocalDate.of(2027, 1, 1))
                .flatMap(day ->
                        Stream.generate(() -> deed(day, BLOG, Purpose.LEARN, 1)).limit(day.getDayOfMonth())));
        int all = 0;
        for (int year = 2017; year < 2027; year++) {
            all += YearMap.of(done, year, Measure.DEEDS, Wanted.ALL).sum();
        }
        int wanted = first.datesUntil(LocalDate.of(2027, 1, 1))
                .mapToInt(LocalDate::getDayOfMonth)
                .sum();
        assertThat(all).isEqualTo(wanted);
        assertThat(done.within(DaySpan.ALL, Wanted.ALL)).hasSize(3652);
    }

    private static Activity deed(LocalDate day, ChannelId channel, Purpose purpose, int minutes) {
        return new Activity(
                new Id<>(new UUID(1, 1)),
                Optional.of(day),
                Optional.empty(),
                channel,
                "",
                "Kirjoitin",
                "",
                minutes < 0 ? OptionalInt.empty() : OptionalInt.of(minutes),
                Optional.ofNullable(purpose),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
