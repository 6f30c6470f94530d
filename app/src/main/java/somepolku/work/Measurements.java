package somepolku.work;

import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.journal.Activity;
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

    /** The figures of every single deed that has any. */
    public DeedFigures ofDeeds(ZoneId zone) {
        List<Reading> about;
        try (var readings = journal.all(Reading.class)) {
            about = readings.filter(reading -> reading.about().isPresent()).toList();
        }
        try (var deeds = journal.all(Activity.class)) {
            return DeedFigures.of(deeds, about, zone);
        }
    }
}
