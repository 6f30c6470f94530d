package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;

/**
 * The posts of a channel with the newest values of their own figures.
 *
 * @param title what the rows are
 * @param columns the metrics that any of the posts has a value of
 * @param rows newest first
 * @param notes what to know of the values
 */
public record PostTable(
        String title, String channel, Optional<Mark> mark, List<Column> columns, List<Row> rows, List<String> notes) {
    private static final String ID = "*posts";

    public PostTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A metric of posts.
     *
     * @param unit the short form, for the head
     */
    public record Column(MetricKey key, String unit, String name) {}

    /** A post; a value that nobody knows is empty, which is not zero. */
    public record Row(Activity deed, Optional<LocalDate> day, String dayText, String title, List<Value> values) {}

    /** A value and how it is said. */
    public record Value(OptionalDouble value, String text) {}

    /** Stands for the posts of a channel in the list of metrics; no metric has such an id. */
    public static MetricKey key(ChannelId channel) {
        return new MetricKey(channel, ID);
    }

    public static boolean is(MetricKey key) {
        return key.id().equals(ID);
    }
}
