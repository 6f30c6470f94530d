package somepolku.storage.codec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** What the journal keeps of a metric. */
final class MetricCodec implements EntryCodec<Metric> {
    private static final int CHANNEL = 1;
    private static final int METRIC = 2;
    private static final int NAME = 3;
    private static final int UNIT = 4;
    private static final int METRIC_KIND = 5;
    private static final int RETENTION_DAYS = 6;
    private static final int HISTORY_WEEKS = 7;
    private static final int PER_DEED = 8;
    private static final int BREAKS = 9;
    private static final int CHANNEL_NAME = 10;
    private static final int COUNTED = 11;
    private static final int ORIGIN = 12;
    private static final int NOTED = 13;
    private static final int PROVISIONAL_DAYS = 14;
    private static final int QUOTIENT = 15;

    @Override
    public EntryKind kind() {
        return EntryKind.METRIC;
    }

    @Override
    public int code() {
        return 9;
    }

    @Override
    public Class<Metric> type() {
        return Metric.class;
    }

    @Override
    public Values write(Metric metric) {
        MetricInfo info = metric.info();
        Values out = new Values()
                .text(CHANNEL, info.key().channel().value())
                .text(METRIC, info.key().id())
                .text(NAME, info.name())
                .text(UNIT, info.unit())
                .text(METRIC_KIND, info.kind().name())
                .number(PER_DEED, info.perDeed() ? 1 : 0)
                .texts(
                        BREAKS,
                        words(info.breaks().stream()
                                .filter(told -> !told.noted())
                                .toList()))
                .text(CHANNEL_NAME, metric.channelName())
                .number(COUNTED, metric.counted() ? 1 : 0)
                .texts(ORIGIN, metric.origin().map(Parts::of).orElse(List.of()))
                .texts(NOTED, words(info.noted()))
                .texts(
                        QUOTIENT,
                        info.quotient()
                                .map(of -> List.of(of.numerator(), of.denominator()))
                                .orElse(List.of()));
        maybe(out, RETENTION_DAYS, info.retentionDays());
        maybe(out, HISTORY_WEEKS, info.historyWeeks());
        maybe(
                out,
                PROVISIONAL_DAYS,
                info.provisionalDays() == 0 ? OptionalInt.empty() : OptionalInt.of(info.provisionalDays()));
        return out;
    }

    @Override
    public Metric read(UUID id, Values in) {
        MetricInfo info = new MetricInfo(
                new MetricKey(new ChannelId(in.text(CHANNEL)), in.text(METRIC)),
                in.text(NAME),
                // A kind that a newer program added is treated as what may be summed least.
                Parts.known(MetricKind.class, in.text(METRIC_KIND)).orElse(MetricKind.UNIQUE),
                in.text(UNIT),
                maybe(in, RETENTION_DAYS),
                in.number(PER_DEED).orElse(0L) != 0,
                maybe(in, HISTORY_WEEKS),
                breaks(in.texts(BREAKS), false),
                maybe(in, PROVISIONAL_DAYS).orElse(0),
                quotient(in.texts(QUOTIENT)));
        return new Metric(
                new Id<>(id),
                info.noting(breaks(in.texts(NOTED), true)),
                in.text(CHANNEL_NAME),
                in.number(COUNTED).orElse(0L) != 0,
                Parts.origin(in.texts(ORIGIN)));
    }

    private static void maybe(Values out, int tag, OptionalInt number) {
        if (number.isPresent()) {
            out.number(tag, number.getAsInt());
        } else {
            out.none(tag);
        }
    }

    private static OptionalInt maybe(Values in, int tag) {
        Optional<Long> number = in.number(tag);
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.get())) : OptionalInt.empty();
    }

    private static Optional<Quotient> quotient(List<String> parts) {
        return parts.size() < 2 ? Optional.empty() : Optional.of(new Quotient(parts.get(0), parts.get(1)));
    }

    /** Day and reason in turn. */
    private static List<String> words(List<TrendBreak> breaks) {
        return breaks.stream()
                .flatMap(change -> Stream.of(change.from().toString(), change.why()))
                .toList();
    }

    private static List<TrendBreak> breaks(List<String> words, boolean noted) {
        List<TrendBreak> breaks = new ArrayList<>();
        try {
            for (int at = 0; at + 1 < words.size(); at += 2) {
                breaks.add(new TrendBreak(LocalDate.parse(words.get(at)), words.get(at + 1), noted));
            }
        } catch (DateTimeParseException e) {
            throw new DamagedRecordException("a trend break on no day", e);
        }
        return breaks;
    }
}
