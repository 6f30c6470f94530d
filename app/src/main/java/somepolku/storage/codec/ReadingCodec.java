package somepolku.storage.codec;

import java.util.List;
import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** Values of metrics. */
final class ReadingCodec implements EntryCodec<Reading> {
    private static final int LAST_DAY = 1;
    private static final int FIRST_DAY = 2;
    private static final int CHANNEL = 3;
    private static final int METRIC = 4;
    private static final int METRIC_KIND = 5;
    private static final int VALUE = 6;
    private static final int UNIT = 7;
    private static final int ABOUT = 8;
    private static final int ORIGIN = 9;
    private static final int ESTIMATE = 10;
    private static final int ROW = 11;
    private static final int EARLIER = 12;

    @Override
    public EntryKind kind() {
        return EntryKind.READING;
    }

    @Override
    public int code() {
        return 3;
    }

    @Override
    public Class<Reading> type() {
        return Reading.class;
    }

    @Override
    public Values write(Reading reading) {
        return new Values()
                .day(LAST_DAY, reading.day())
                .number(FIRST_DAY, reading.span().first().toEpochDay())
                .text(CHANNEL, reading.metric().channel().value())
                .text(METRIC, reading.metric().id())
                .text(METRIC_KIND, reading.metricKind().name())
                .number(VALUE, Double.doubleToLongBits(reading.value()))
                .text(UNIT, reading.unit())
                .texts(ABOUT, reading.about().map(Parts::of).orElse(List.of()))
                .texts(ORIGIN, reading.origin().map(Parts::of).orElse(List.of()))
                .maybe(ESTIMATE, reading.estimate())
                .texts(ROW, reading.row().map(Rows::of).orElse(List.of()))
                .texts(EARLIER, Rows.of(reading.earlier()));
    }

    @Override
    public Reading read(UUID id, Values in) {
        return new Reading(
                new Id<>(id),
                new MetricKey(new ChannelId(in.text(CHANNEL)), in.text(METRIC)),
                // A kind that a newer program added is treated as what may be summed least.
                Parts.known(MetricKind.class, in.text(METRIC_KIND)).orElse(MetricKind.UNIQUE),
                span(in),
                in.number(VALUE)
                        .map(Double::longBitsToDouble)
                        .orElseThrow(() -> new DamagedRecordException("a reading without a value")),
                in.text(UNIT),
                Parts.about(in.texts(ABOUT)),
                Parts.origin(in.texts(ORIGIN)),
                in.maybe(ESTIMATE),
                Rows.row(in.texts(ROW)),
                Rows.earlier(in.texts(EARLIER)));
    }

    private static DaySpan span(Values in) {
        var last = in.day(LAST_DAY).orElseThrow(() -> new DamagedRecordException("a reading without a day"));
        var first = in.day(FIRST_DAY).orElse(last);
        if (last.isBefore(first)) {
            throw new DamagedRecordException("a reading from " + first + " to " + last);
        }
        return new DaySpan(first, last);
    }
}
