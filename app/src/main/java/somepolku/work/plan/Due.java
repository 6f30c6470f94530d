package somepolku.work.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.term.DaySpan;
import somepolku.work.port.JournalView;

/**
 * Something of the plan whose day has come.
 *
 * @param since the day for which it was planned, or on which it can be compared with others
 */
public record Due(ContentItem item, Sort sort, LocalDate since) {

    /** What is to be done. */
    public enum Sort {
        /** Planned for today. */
        TODAY,
        /** Planned for a day that is over. */
        PASSED,
        /** Published long enough ago to be looked at. */
        REVIEW
    }

    /** What is due on a day, what was planned for earlier last: today comes first. */
    public static List<Due> of(JournalView journal, List<ChannelInfo> channels, LocalDate today) {
        try (Stream<ContentItem> all = journal.entries(ContentItem.class, new DaySpan(DaySpan.ALL.first(), today))) {
            return of(all.toList(), channels, today);
        }
    }

    static List<Due> of(List<ContentItem> items, List<ChannelInfo> channels, LocalDate today) {
        Comparator<Due> order = Comparator.comparing(Due::sort)
                .thenComparing(due ->
                        due.item.when().time().map(time -> time.toSecondOfDay()).orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.comparing(Due::since).reversed())
                .thenComparing(due -> due.item.id().value());
        return items.stream()
                .flatMap(item -> of(item, channels, today))
                .sorted(order)
                .toList();
    }

    private static Stream<Due> of(ContentItem item, List<ChannelInfo> channels, LocalDate today) {
        if (item.open()) {
            return item.when().day().stream()
                    .filter(day -> !day.isAfter(today))
                    .map(day -> new Due(item, day.equals(today) ? Sort.TODAY : Sort.PASSED, day));
        }
        return item.state() == State.PUBLISHED
                ? ComparedAfter.day(item, channels).stream()
                        .filter(day -> !day.isAfter(today))
                        .map(day -> new Due(item, Sort.REVIEW, day))
                : Stream.empty();
    }
}
