package somepolku.ui.own;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.work.metric.OwnMetrics.Own;

/**
 * What the room shows.
 *
 * @param chosen the metric in the form; empty while a new one is written there
 * @param wrong why the form cannot be kept; empty where nothing is wrong
 */
record OwnState(List<Own> metrics, Optional<Id<Metric>> chosen, String wrong, boolean calm) {

    OwnState {
        metrics = List.copyOf(metrics);
    }

    Optional<Own> edited() {
        return metrics.stream()
                .filter(own -> chosen.equals(Optional.of(own.metric().id())))
                .findFirst();
    }

    OwnState with(List<Own> read) {
        boolean there = read.stream()
                .anyMatch(own -> chosen.equals(Optional.of(own.metric().id())));
        return new OwnState(read, there ? chosen : Optional.empty(), wrong, calm);
    }

    OwnState choosing(Optional<Id<Metric>> metric) {
        return new OwnState(metrics, metric, "", calm);
    }

    OwnState saying(String why) {
        return new OwnState(metrics, chosen, why, calm);
    }

    OwnState calm(boolean now) {
        return new OwnState(metrics, chosen, wrong, now);
    }
}
