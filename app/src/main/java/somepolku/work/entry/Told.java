package somepolku.work.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.MetricKey;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.metric.Descriptions;
import somepolku.work.port.Channels;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/** What the journal does not yet know by itself of metrics whose readings it is given. */
public final class Told {
    private Told() {}

    public static List<Edit> of(Collection<MetricKey> metrics, JournalView journal, Channels channels, Ids ids) {
        if (metrics.isEmpty()) {
            return List.of();
        }
        Descriptions descriptions = new Descriptions(channels.channels(), ids);
        metrics.forEach(descriptions::need);
        try (Stream<Metric> known = journal.undated(Metric.class)) {
            known.forEach(descriptions::meet);
        }
        return descriptions.proposals().stream()
                .filter(Proposal::differs)
                .map(proposal -> new Edit(proposal.before(), Optional.of(proposal.after())))
                .toList();
    }
}
