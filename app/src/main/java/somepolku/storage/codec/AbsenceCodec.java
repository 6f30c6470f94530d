package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/** Numbers that were not to be had. */
final class AbsenceCodec implements EntryCodec<Absence> {
    private static final int LAST_DAY = 1;
    private static final int FIRST_DAY = 2;
    private static final int CHANNEL = 3;
    private static final int METRIC = 4;

    @Override
    public EntryKind kind() {
        return EntryKind.ABSENCE;
    }

    @Override
    public int code() {
        return 12;
    }

    @Override
    public Class<Absence> type() {
        return Absence.class;
    }

    @Override
    public Values write(Absence absence) {
        return new Values()
                .day(LAST_DAY, absence.day())
                .number(FIRST_DAY, absence.days().first().toEpochDay())
                .text(CHANNEL, absence.metric().channel().value())
                .text(METRIC, absence.metric().id());
    }

    @Override
    public Absence read(UUID id, Values in) {
        var last = in.day(LAST_DAY).orElseThrow(() -> new DamagedRecordException("an absence without a day"));
        var first = in.day(FIRST_DAY).orElse(last);
        if (last.isBefore(first)) {
            throw new DamagedRecordException("an absence from " + first + " to " + last);
        }
        return new Absence(
                new Id<>(id),
                new MetricKey(new ChannelId(in.text(CHANNEL)), in.text(METRIC)),
                new DaySpan(first, last));
    }
}
