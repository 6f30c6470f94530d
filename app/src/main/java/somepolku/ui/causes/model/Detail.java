package somepolku.ui.causes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.chart.cause.BandModel;
import somepolku.chart.cause.ShiftModel;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * The chosen pair.
 *
 * @param under channel and days
 * @param said the finding; with what stands in the parts below it, all that must be said
 * @param tier negative of a metric that nothing is concluded from: then all else is empty
 * @param tierWords of every step of the ladder
 * @param chart empty where there are no values
 * @param shift empty where nothing was tested
 * @param size empty where nothing was found: then no interval may be shown
 * @param sizeSaid what must be said beside it
 * @param otherwise what else happened
 * @param needs what it takes to say more
 * @param trail how it came to be
 * @param doubts what keeps it from being said more surely
 * @param done the deeds that were counted, newest first
 */
public record Detail(
        String id,
        String title,
        String under,
        Optional<Mark> mark,
        List<String> said,
        int tier,
        List<String> tierWords,
        Optional<Chart> chart,
        Optional<Shift> shift,
        Optional<Size> size,
        List<String> sizeSaid,
        List<Beside> others,
        List<String> otherwise,
        List<String> needs,
        List<String> doubts,
        List<Row> rows,
        List<String> trail,
        List<Done> done) {

    /**
     * The values over time.
     *
     * @param name of the value axis
     * @param described in words, for a screen reader
     */
    public record Chart(String name, BandModel model, String described) {}

    /** How well the deeds fit elsewhere; {@code said} is how many places were tried, and how many fitted as well. */
    public record Shift(String said, ShiftModel model) {}

    /**
     * How large the difference is: 0.31 is 31 %.
     *
     * @param estimate in words, such as {@code +31 %}
     * @param interval likewise
     */
    public record Size(double low, double middle, double high, String estimate, String interval) {}

    /** Another action of the same days. */
    public record Beside(Optional<Mark> mark, String said) {}

    /** A value in the table twin; {@code first} leads to its day. */
    public record Row(LocalDate first, String days, String value, String expected, String deeds) {}

    /** A deed that was counted. */
    public record Done(LocalDate day, String said) {}
}
