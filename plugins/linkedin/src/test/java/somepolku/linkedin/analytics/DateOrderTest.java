package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.DateText.Order;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.analytics.sheet.Workbook;

class DateOrderTest {

    @Test
    void theFileNameDecides() {
        Parts oneDay = engagement("", "1/2/2026");
        assertThat(DateOrder.of(oneDay, "Content_2026-02-01_2026-02-01_M.xlsx")).contains(Order.DAY_FIRST);
        assertThat(DateOrder.of(oneDay, "Content_2026-01-02_2026-01-02_M.xlsx")).contains(Order.MONTH_FIRST);
    }

    @Test
    void theFirstSheetsPeriodDecides() {
        // as days first it would end before it begins
        assertThat(DateOrder.of(engagement("7/4/2026 - 10/1/2026"), "x")).contains(Order.MONTH_FIRST);
        assertThat(DateOrder.of(engagement("4/7/2026 - 1/10/2026"), "x")).contains(Order.DAY_FIRST);
    }

    @Test
    void theNumberOfAPostDecidesSinceItHoldsItsDay() {
        // made on 1 July 2025, in UTC as the sheet writes it
        String link = "https://www.linkedin.com/feed/update/urn:li:activity:7345821826846990338";
        assertThat(DateOrder.of(withPosts("2/7/2025", link, "1/7/2025"), "x")).contains(Order.DAY_FIRST);
        assertThat(DateOrder.of(withPosts("7/2/2025", link, "7/1/2025"), "x")).contains(Order.MONTH_FIRST);
        // a post that says neither is passed over
        assertThat(DateOrder.of(withPosts("7/2/2025", link, "3/4/2025"), "x")).isEmpty();
        assertThat(DateOrder.of(withPosts("7/2/2025", "https://www.linkedin.com/posts/mia", "7/1/2025"), "x"))
                .isEmpty();
    }

    @Test
    void aDayAfterTheTwelfthDecides() {
        assertThat(DateOrder.of(engagement("", "13/1/2026"), "x")).contains(Order.DAY_FIRST);
        assertThat(DateOrder.of(engagement("", "1/13/2026"), "x")).contains(Order.MONTH_FIRST);
    }

    @Test
    void daysInARowDecide() {
        assertThat(DateOrder.of(engagement("", "7/4/2026", "7/5/2026"), "x")).contains(Order.MONTH_FIRST);
        assertThat(DateOrder.of(engagement("", "4/7/2026", "5/7/2026"), "x")).contains(Order.DAY_FIRST);
    }

    @Test
    void aNameThatFitsNeitherOrderIsPassedOver() {
        assertThat(DateOrder.of(engagement("", "7/4/2026", "7/5/2026"), "Content_2020-01-01_2020-02-01_M.xlsx"))
                .contains(Order.MONTH_FIRST);
    }

    @Test
    void dotsAndIsoDatesNeedNoDecision() {
        assertThat(DateOrder.of(engagement("", "4.7.2026"), "x")).isPresent();
        assertThat(DateText.in("4.7.2026").get(0).day(Order.MONTH_FIRST))
                .isEqualTo(DateText.in("2026-07-04").get(0).day(Order.DAY_FIRST));
        assertThat(DateOrder.of(engagement("", "5/5/2026"), "x")).isPresent();
    }

    @Test
    void aLoneAmbiguousDayIsNotGuessed() {
        assertThat(DateOrder.of(engagement("", "7/4/2026"), "x")).isEmpty();
        assertThat(DateOrder.of(engagement("", "13/1/2026", "1/13/2026"), "x")).isEmpty();
    }

    private static Parts withPosts(String day, String link, String published) {
        Sheet days = new Sheet("2", List.of(line(1, "Date", "a", "b"), line(2, day, "1", "1")));
        Sheet posts = new Sheet("3", List.of(line(4, "481", "", "", "", link, published, "9")));
        return Parts.of(new Workbook(List.of(days, posts)));
    }

    private static Parts engagement(String period, String... days) {
        Sheet first = new Sheet("1", List.of(line(1, "Total", period), line(2, "Impressions", "3")));
        Sheet second = new Sheet(
                "2",
                IntStream.range(0, days.length)
                        .mapToObj(i -> line(i + 2, days[i], "1", "1"))
                        .toList());
        return Parts.of(new Workbook(List.of(first, second)));
    }

    private static Sheet.Line line(int number, String... cells) {
        return new Sheet.Line(
                number,
                Arrays.stream(cells)
                        .map(text -> new Cell(text, OptionalDouble.empty(), Optional.empty()))
                        .toList());
    }
}
