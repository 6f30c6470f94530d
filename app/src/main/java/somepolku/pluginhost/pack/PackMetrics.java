package somepolku.pluginhost.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.ProblemException;

/** The metrics that a pack describes. */
final class PackMetrics {
    private static final int MOST_DAYS = 3660;
    private static final int MOST_WEEKS = 53;

    private PackMetrics() {}

    /** What a metric's numbers are told of. */
    enum Of {
        CHANNEL,
        DEED
    }

    static List<MetricInfo> read(ChannelId channel, Fields fields, Words words) throws ProblemException {
        List<MetricInfo> metrics = new ArrayList<>();
        for (String id : fields.ids("metrics")) {
            String key = "metric." + id;
            MetricKind kind = fields.neededWord(key + ".kind", MetricKind.class);
            OptionalInt retention = fields.number(key + ".retention", MOST_DAYS);
            boolean perDeed = fields.word(key + ".of", Of.class).orElse(Of.CHANNEL) == Of.DEED;
            OptionalInt weeks = fields.number(key + ".weeks", MOST_WEEKS);
            Optional<Quotient> quotient = quotient(key, kind, fields);
            MetricInfo info = new MetricInfo(
                    new MetricKey(channel, id),
                    words.line(key, PackReader.NAME),
                    kind,
                    words.maybe(key + ".unit", PackReader.NAME).orElse(""),
                    retention,
                    perDeed,
                    weeks,
                    breaks(key, fields, words),
                    fields.number(key + ".provisional", MOST_DAYS).orElse(0));
            metrics.add(quotient.map(info::madeOf).orElse(info));
        }
        for (MetricInfo ratio : metrics) {
            if (!ratio.madeOfFlows(metrics)) {
                String key = "metric." + ratio.key().id() + ".ratio";
                throw fields.bad(key, fields.maybe(key).orElse(""), "pluginhost.pack.want.ratio");
            }
        }
        return metrics;
    }

    /** {@code comments / reads}. */
    private static Optional<Quotient> quotient(String metric, MetricKind kind, Fields fields) throws ProblemException {
        String key = metric + ".ratio";
        Optional<String> said = fields.maybe(key);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = said.get().split("/", -1);
        if (parts.length != 2 || kind != MetricKind.RATIO) {
            throw fields.bad(key, said.get(), "pluginhost.pack.want.ratio");
        }
        return Optional.of(new Quotient(parts[0].strip(), parts[1].strip()));
    }

    private static List<TrendBreak> breaks(String metric, Fields fields, Words words) throws ProblemException {
        String key = metric + ".breaks";
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String day : fields.maybe(key).map(list -> list.split(",")).orElse(new String[0])) {
            try {
                days.add(LocalDate.parse(day.strip()));
            } catch (DateTimeException noDay) {
                throw fields.bad(key, day.strip(), "pluginhost.pack.want.days");
            }
        }
        List<TrendBreak> breaks = new ArrayList<>();
        for (LocalDate day : days) {
            breaks.add(new TrendBreak(day, words.line(metric + ".break." + day, PackReader.SENTENCE)));
        }
        return breaks;
    }
}
