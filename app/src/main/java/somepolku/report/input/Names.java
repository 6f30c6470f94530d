package somepolku.report.input;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.Purpose;
import somepolku.kit.Texts;

/** What things are called. Where the plugin that names them is missing, their ids stand in. */
public final class Names {
    private final Collection<ChannelInfo> channels;
    private final Texts texts;

    public Names(Collection<ChannelInfo> channels, Texts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    public String channel(ChannelId id) {
        if (id.equals(ChannelId.NONE)) {
            return texts.text("report.noChannel");
        }
        return info(id).map(ChannelInfo::name).orElse(id.value());
    }

    public Mark mark(ChannelId id) {
        return info(id).map(ChannelInfo::mark).orElse(Mark.DIAMOND);
    }

    public String kind(Activity deed) {
        if (deed.kindId().isEmpty()) {
            return texts.text("report.deed");
        }
        return kindInfo(deed).map(ActivityKindInfo::name).orElse(deed.kindId());
    }

    /** What the person said that a deed was for, else what its kind is usually for. */
    public Optional<Purpose> purpose(Activity deed) {
        return deed.purpose().or(() -> kindInfo(deed).map(ActivityKindInfo::purpose));
    }

    public String purpose(Optional<Purpose> purpose) {
        return purpose.map(some -> texts.text(
                        "report.purpose." + some.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(texts.text("report.noPurpose"));
    }

    public String metric(MetricKey key) {
        return info(key).map(MetricInfo::name).orElse(key.id());
    }

    public String unit(Series series) {
        return series.unit().isEmpty()
                ? info(series.metric()).map(MetricInfo::unit).orElse("")
                : series.unit();
    }

    /** {@code Kontaktit · LinkedIn}. */
    public String full(MetricKey key) {
        return metric(key) + " · " + channel(key.channel());
    }

    private Optional<ChannelInfo> info(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    private Optional<MetricInfo> info(MetricKey key) {
        return info(key.channel()).stream()
                .flatMap(channel -> channel.metrics().stream())
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    private Optional<ActivityKindInfo> kindInfo(Activity deed) {
        return info(deed.channel()).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(kind -> kind.id().equals(deed.kindId()))
                .findFirst();
    }
}
