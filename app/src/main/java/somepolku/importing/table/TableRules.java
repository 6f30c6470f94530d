package somepolku.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;

/**
 * What the columns of a table mean.
 *
 * @param id of the format, as {@code --format} names it
 * @param name of the format, in the person's language
 * @param channel whose metrics and kinds the rest names
 * @param separator between the cells; empty where the header shows it
 * @param decimal the sign before the tenths
 * @param order of the numbers of a day; empty where the file or the person tells it
 * @param covers the days that a row is about, seen from its day
 * @param day the column of the day, the first one where a row covers several
 * @param last the column of the last day of a row
 * @param metrics the column of each metric, by the metric's id
 * @param deed what is done, where each row is a deed; its metrics are then about that one
 */
public record TableRules(
        String id,
        String name,
        ChannelInfo channel,
        Optional<Character> separator,
        char decimal,
        Optional<DayOrder> order,
        Covers covers,
        Column day,
        Optional<Column> last,
        SortedMap<String, Column> metrics,
        Optional<DeedColumns> deed) {

    public TableRules {
        metrics = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    }

    /** Which number of a day such as 7/4/2026 is what. */
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST,
        YEAR_FIRST
    }

    /** How many days a row is about. */
    public enum Covers {
        DAY,
        /** Seven days, of which the row names the first. */
        WEEK,
        /** A calendar month, of which the row names any day, or the month alone. */
        MONTH
    }

    /**
     * A deed in each row.
     *
     * @param kind the id of one of the channel's kinds
     * @param key the column that tells one deed from every other; without it the link does, or else day and title
     */
    public record DeedColumns(
            String kind, Optional<Column> key, Optional<Column> title, Optional<Column> text, Optional<Column> link) {

        List<Column> all() {
            return Stream.of(key, title, text, link).flatMap(Optional::stream).toList();
        }
    }

    /** Without these it is another table. */
    List<Column> needed() {
        Stream<Column> some = Stream.of(Optional.of(day), last).flatMap(Optional::stream);
        Stream<Column> more =
                Stream.concat(metrics.values().stream(), deed.stream().flatMap(one -> one.all().stream()));
        return Stream.concat(some, more).filter(Column::needed).toList();
    }
}
