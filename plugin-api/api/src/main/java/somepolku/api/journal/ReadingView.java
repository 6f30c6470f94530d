package somepolku.api.journal;

import java.time.LocalDate;
import somepolku.api.channel.MetricKind;

/** One value of a metric. */
public interface ReadingView extends EntryView {

    /** The id of the metric on its channel: {@code impressions}. */
    String metric();

    /** What may be done with the value; see there. */
    MetricKind kind();

    /** The first of the days that the value covers; of a level its one day. */
    LocalDate first();

    LocalDate last();

    double value();

    /** Whether it is about a single activity, such as the views of one post, and not about the channel. */
    boolean ofOneActivity();

    /** Whether it is about this activity; false where the two cannot be joined. */
    boolean isAbout(ActivityView activity);
}
