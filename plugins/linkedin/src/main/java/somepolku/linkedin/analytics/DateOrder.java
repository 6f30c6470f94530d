package somepolku.linkedin.analytics;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import somepolku.linkedin.analytics.sheet.Cell;
import somepolku.linkedin.analytics.sheet.DateText;
import somepolku.linkedin.analytics.sheet.DateText.Order;
import somepolku.linkedin.analytics.sheet.Sheet;
import somepolku.linkedin.form.PostLink;

/**
 * Whether a workbook writes day or month first. LinkedIn writes either, by the member's language, and says nowhere
 * which: each sign below is asked in turn, and one that fits neither order is passed over.
 */
final class DateOrder {
    private final List<List<DateText>> daily;
    private final List<DateText> all;
    private final List<DateText> period;
    private final List<LocalDate> named;
    private final List<Published> posts;

    /** When a post was published, as the sheet writes it and as the number of the post says in UTC, like the sheet. */
    private record Published(DateText written, LocalDate made) {}

    private DateOrder(Parts parts, String fileName) {
        daily = Stream.of(Role.ENGAGEMENT, Role.FOLLOWERS)
                .flatMap(role -> parts.the(role).stream())
                .map(sheet -> sheet.dated()
                        .flatMap(line -> DateText.in(written(line.cell(0))).stream())
                        .toList())
                .filter(days -> !days.isEmpty())
                .toList();
        all = parts.known().values().stream()
                .flatMap(Sheet::cells)
                .filter(cell -> !cell.isPostLink())
                .flatMap(cell -> DateText.in(written(cell)).stream())
                .filter(date -> Arrays.stream(Order.values())
                        .anyMatch(order -> date.day(order).isPresent()))
                .toList();
        period = parts.the(Role.DISCOVERY).stream()
                .flatMap(sheet -> sheet.line(1).cells().stream())
                .flatMap(cell -> DateText.in(written(cell)).stream())
                .toList();
        named = Period.inName(fileName);
        posts = parts.the(Role.TOP_POSTS).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(DateOrder::published)
                .filter(post -> !post.written()
                        .day(Order.DAY_FIRST)
                        .equals(post.written().day(Order.MONTH_FIRST)))
                .toList();
    }

    /** The order; empty where it cannot be told, so that nothing may be read. */
    static Optional<Order> of(Parts parts, String fileName) {
        return new DateOrder(parts, fileName).decide();
    }

    private Optional<Order> decide() {
        List<Order> open =
                Arrays.stream(Order.values()).filter(this::everyDateIsADay).toList();
        List<Predicate<Order>> signs =
                List.of(this::asTheFileIsNamed, this::asThePostsSay, this::asThePeriodSays, this::dayByDay);
        for (Predicate<Order> sign : signs) {
            List<Order> left = open.stream().filter(sign).toList();
            open = left.isEmpty() ? open : left;
        }
        boolean same = open.size() > 1
                && all.stream().allMatch(date -> date.day(Order.DAY_FIRST).equals(date.day(Order.MONTH_FIRST)));
        return open.size() == 1 || same ? Optional.of(open.get(0)) : Optional.empty();
    }

    private boolean everyDateIsADay(Order order) {
        return all.stream().allMatch(date -> date.day(order).isPresent());
    }

    private boolean asTheFileIsNamed(Order order) {
        return named.size() == 2
                && daily.stream().anyMatch(days -> ends(days, order).equals(named));
    }

    private boolean asThePostsSay(Order order) {
        return posts.stream().anyMatch(post -> post.written().day(order).equals(Optional.of(post.made())));
    }

    private boolean asThePeriodSays(Order order) {
        if (period.size() != 2) {
            return false;
        }
        List<LocalDate> days = days(period, order);
        return days.size() == 2
                && !days.get(1).isBefore(days.get(0))
                && (daily.isEmpty()
                        || daily.stream().anyMatch(each -> ends(each, order).equals(days)));
    }

    private boolean dayByDay(Order order) {
        return daily.stream().allMatch(each -> {
            List<LocalDate> days = new ArrayList<>(days(each, order));
            days.sort(null);
            return !days.isEmpty() && days.get(0).plusDays(days.size() - 1L).equals(days.get(days.size() - 1));
        });
    }

    private static Stream<Published> published(Sheet.Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(column -> line.cell(column).isPostLink())
                .boxed()
                .flatMap(column -> PostLink.in(line.cell(column).text()).flatMap(PostLink::made).stream()
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .flatMap(made -> DateText.in(written(line.cell(column + 1))).stream()
                                .map(text -> new Published(text, made))));
    }

    private static List<LocalDate> ends(List<DateText> texts, Order order) {
        List<LocalDate> days = days(texts, order).stream().sorted().toList();
        return days.isEmpty() ? days : List.of(days.get(0), days.get(days.size() - 1));
    }

    private static List<LocalDate> days(List<DateText> texts, Order order) {
        return texts.stream().flatMap(text -> text.day(order).stream()).toList();
    }

    private static String written(Cell cell) {
        return cell.number().isPresent() ? "" : cell.text();
    }
}
