package somepolku.pluginhost.advise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import somepolku.api.channel.MetricKind;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.ReadingView;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;

/** A reading as a plugin sees it. */
final class ReadingSeen implements ReadingView {
    /** As imports join them. */
    private static final Duration SAME = Duration.ofSeconds(5);

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
        return activity instanceof ActivitySeen seen
                && reading.about().filter(about -> joins(about, seen.deed())).isPresent();
    }

    private boolean joins(About about, Activity deed) {
        if (about.key().equals(About.deed(deed.id()).key())) {
            return true;
        }
        if (!deed.channel().equals(reading.metric().channel())) {
            return false;
        }
        Optional<Instant> made = deed.origin().flatMap(Origin::made);
        boolean sameTime = about.made().isPresent()
                && made.isPresent()
                && Duration.between(made.get(), about.made().get()).abs().compareTo(SAME) <= 0;
        return sameTime
                || deed.origin().map(Origin::key).filter(about.key()::equals).isPresent();
    }
}
