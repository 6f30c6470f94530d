package somepolku.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final Instant STAMP = Instant.parse("2026-11-23T12:31:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static final List<CalendarDay> DAYS = List.of(
            new CalendarDay(
                    "reading-linkedin-search-appearances-week-2026-11-16-2026-11-22@somepolku",
                    DAY,
                    "Kirjaa: Hakuosumat, 16.–22.11.2026; näin, \\ pitkästi sanottuna että rivi taittuu ääkkösten kohdalta",
                    "Ensin.\nSitten; ja, lopuksi\u0007.",
                    -15),
            new CalendarDay("reminder-1@somepolku", LocalDate.of(2026, 11, 24), "Soita Mialle 😀", "", 9));

    @Test
    void it_is_written_as_the_golden_file() throws IOException {
        try (InputStream golden = CalendarTextTest.class.getResourceAsStream("golden.ics")) {
            assertThat(CalendarText.of("Somepolku", DAYS, STAMP))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_as_required() {
        String text = CalendarText.of("ä".repeat(400), DAYS, STAMP);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void what_is_folded_reads_as_before() {
        String text = CalendarText.of("Somepolku", DAYS, STAMP).replace("\r\n ", "");
        assertThat(text)
                .contains("SUMMARY:Kirjaa: Hakuosumat\\, 16.–22.11.2026\\; näin\\, \\\\ pitkästi sanottuna että rivi "
                        + "taittuu ääkkösten kohdalta\r\n")
                .contains("DESCRIPTION:Ensin.\\nSitten\\; ja\\, lopuksi.\r\n")
                .contains("SUMMARY:Soita Mialle 😀\r\n");
    }

    @Test
    void the_same_days_are_the_same_text_but_for_the_stamp() {
        String now = CalendarText.of("Somepolku", DAYS, STAMP);
        String later = CalendarText.of("Somepolku", List.of(DAYS.get(1), DAYS.get(0)), STAMP.plusSeconds(90));
        assertThat(later.replaceAll("DTSTAMP:.*", "")).isEqualTo(now.replaceAll("DTSTAMP:.*", ""));
        assertThat(later).isNotEqualTo(now);
    }
}
