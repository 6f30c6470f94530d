package somepolku.ui.causes.around;

import java.util.List;
import java.util.Optional;
import somepolku.chart.cause.BandModel;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.MetricKey;

/**
 * One deed and a metric around it.
 *
 * @param deeds that can be chosen, newest first
 * @param metrics of which there are values around it
 * @param strip the values with both windows; empty where there are none, and where it is calm
 * @param said the windows in words, and that one time shows no cause
 */
public record AroundState(
        boolean read,
        List<Choice> deeds,
        Optional<Activity> deed,
        String title,
        List<MetricKey> metrics,
        Optional<MetricKey> metric,
        String name,
        Optional<BandModel> strip,
        String described,
        List<String> said,
        boolean calm) {
    static final AroundState EMPTY = new AroundState(
            false,
            List.of(),
            Optional.empty(),
            "",
            List.of(),
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            List.of(),
            false);

    /** A deed in the list. */
    public record Choice(Activity deed, Optional<Mark> mark, String day, String title) {}
}
