package somepolku.work;

import java.util.SortedMap;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKey;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/** The metrics of a journal over time. Reads the whole of it, so it is asked off the EDT. */
public record Measurements(JournalView journal, Channels channels) {

    /** Every metric that has a value. */
    public SortedMap<MetricKey, Series> all() {
        try (var readings = journal.all(Reading.class);
                var contacts = journal.all(Contact.class)) {
            return SeriesOf.all(readings, contacts, channels.channels());
        }
    }
}
