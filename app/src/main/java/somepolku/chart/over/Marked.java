package somepolku.chart.over;

import somepolku.domain.term.DaySpan;

/** Days with a word: an experiment, or days that were unlike others. */
public record Marked(DaySpan days, Sort sort, String word) {

    /** What lifts the days out; each has edges of its own, so that the colour is never the only sign. */
    public enum Sort {
        EXPERIMENT,
        EXCEPTIONAL
    }
}
