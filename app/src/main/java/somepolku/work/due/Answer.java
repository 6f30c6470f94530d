package somepolku.work.due;

import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;

/** What a person says in a round of one metric; what they pass over is said nothing of. */
public sealed interface Answer {
    MetricInfo metric();

    DaySpan days();

    /** A value. */
    record Number(MetricInfo metric, DaySpan days, double value) implements Answer {}

    /** There was none to be had. */
    record NotToBeHad(MetricInfo metric, DaySpan days) implements Answer {}
}
