package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;

/** Days set apart. */
final class DayMarkCodec implements EntryCodec<DayMark> {
    private static final int LAST_DAY = 1;
    private static final int FIRST_DAY = 2;
    private static final int SORT = 3;
    private static final int REASON = 4;

    @Override
    public EntryKind kind() {
        return EntryKind.MARK;
    }

    @Override
    public int code() {
        return 16;
    }

    @Override
    public Class<DayMark> type() {
        return DayMark.class;
    }

    @Override
    public Values write(DayMark mark) {
        return new Values()
                .day(LAST_DAY, mark.day())
                .number(FIRST_DAY, mark.days().first().toEpochDay())
                .text(SORT, mark.sort().name())
                .text(REASON, mark.reason());
    }

    @Override
    public DayMark read(UUID id, Values in) {
        var last = in.day(LAST_DAY).orElseThrow(() -> new DamagedRecordException("a mark without a day"));
        var first = in.day(FIRST_DAY).orElse(last);
        if (last.isBefore(first)) {
            throw new DamagedRecordException("a mark from " + first + " to " + last);
        }
        return new DayMark(
                new Id<>(id),
                new DaySpan(first, last),
                // Whatever a newer program means by it, these days are not like others.
                Parts.known(DayMark.Sort.class, in.text(SORT)).orElse(DayMark.Sort.EXCEPTIONAL),
                in.text(REASON));
    }
}
