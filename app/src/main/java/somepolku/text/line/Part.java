package somepolku.text.line;

import java.time.LocalDate;
import java.time.LocalTime;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/** What a stretch of the line means. */
public sealed interface Part {

    /** Words of the deed itself, and all that was not understood. */
    record Words() implements Part {}

    /** The backslash that makes text of what follows it. */
    record Escape() implements Part {}

    record Day(LocalDate day) implements Part {}

    record Time(LocalTime time) implements Part {}

    /**
     * From when to when.
     *
     * @param minutes until its end
     */
    record Range(LocalTime from, int minutes) implements Part {}

    /** A word of the deed that also says its kind on the line's channel; it stays in the title. */
    record Kind(String id, String name) implements Part {}

    /** @param known whether a plugin describes the channel, or the journal has it already */
    record Channel(ChannelId id, boolean known) implements Part {}

    /** @param word without its {@code #} */
    record Tag(String word) implements Part {}

    /** @param name what the deed trained, as the journal or the channel calls it */
    record Skill(String name) implements Part {}

    record Length(int minutes) implements Part {}

    record Aim(Purpose purpose) implements Part {}

    /**
     * A reading of a metric.
     *
     * @param likely whether the name may also mean other metrics, which are offered then
     */
    record Value(MetricInfo metric, double number, boolean likely) implements Part {
        public Value(MetricInfo metric, double number) {
            this(metric, number, false);
        }
    }
}
