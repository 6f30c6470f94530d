package somepolku.linkedin.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.DateText.Order;
import somepolku.linkedin.analytics.sheet.Sheet;

/** The days that a workbook covers. */
record Period(LocalDate first, LocalDate last) {
    private static final Pattern ISO = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    /** What the workbook says of itself, else what its name says, else its first and last day. */
    static Optional<Period> of(Parts parts, Order order, String fileName) {
        Stream<List<LocalDate>> sources = Stream.of(
                parts.the(Role.DISCOVERY).stream()
                        .flatMap(sheet -> sheet.line(1).cells().stream())
                        .flatMap(cell -> DateText.in(cell.text()).stream())
                        .flatMap(date -> date.day(order).stream())
                        .toList(),
                inName(fileName),
                daily(parts, order));
        return sources.filter(days -> days.size() == 2 && !days.get(1).isBefore(days.get(0)))
                .findFirst()
                .map(days -> new Period(days.get(0), days.get(1)));
    }

    /** The two ISO dates in {@code AggregateAnalytics_Mia Some_2026-07-20_2026-07-26.xlsx}; empty where there are not two. */
    static List<LocalDate> inName(String fileName) {
        List<LocalDate> days = ISO.matcher(fileName)
                .results()
                .flatMap(found -> DateText.in(found.group()).stream())
                .flatMap(date -> date.day(Order.MONTH_FIRST).stream())
                .toList();
        return days.size() == 2 ? days : List.of();
    }

    /** The first day on which a post of that day was counted here. */
    LocalDate from(LocalDate published) {
        return published.isBefore(first) || published.isAfter(last) ? first : published;
    }

    private static List<LocalDate> daily(Parts parts, Order order) {
        List<LocalDate> days = Stream.of(Role.ENGAGEMENT, Role.FOLLOWERS)
                .flatMap(role -> parts.the(role).stream())
                .flatMap(Sheet::dated)
                .flatMap(line -> DateText.day(line.cell(0), order).stream())
                .sorted()
                .toList();
        return days.isEmpty() ? days : List.of(days.get(0), days.get(days.size() - 1));
    }
}
