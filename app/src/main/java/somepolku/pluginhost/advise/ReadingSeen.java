package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.api.channel.MetricKind;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.ReadingView;
import somepolku.domain.journal.Reading;
import somepolku.pluginhost.wire.journal.Join;

/** A reading as a plugin sees it. */
final class ReadingSeen implements ReadingView, Join.Reading {
    private final Reading reading;

    ReadingSeen(Reading reading) {
        this.reading = reading;
    }

    @Override
    public EntryId id() {
        return Ids.of(reading);
    }

    @Override
    public String channel() {
        return reading.metric().channel().value();
    }

    @Override
    public String metric() {
        return reading.metric().id();
    }

    @Override
    public MetricKind kind() {
        return MetricKind.valueOf(reading.metricKind().name());
    }

    @Override
    public LocalDate first() {
        return reading.span().first();
    }

    @Override
    public LocalDate last() {
        return reading.span().last();
    }

    @Override
    public double value() {
        return reading.value();
    }

    @Override
    public boolean ofOneActivity() {
        return reading.about().isPresent();
    }

    @Override
    public boolean isAbout(ActivityView activity) {
        return activity instanceof Join.Deed deed
                && about().filter(one -> one.meets(deed.join())).isPresent();
    }

    @Override
    public Optional<Join> about() {
        return reading.about().map(about -> new Join(channel(), about.key(), Optional.empty(), about.made()));
    }
}
