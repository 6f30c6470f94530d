package somepolku.storage.codec;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Rhythm;

/** What a week is meant to hold. The days are a bit each, Monday the lowest. */
final class RhythmCodec implements EntryCodec<Rhythm> {
    private static final int FROM = 1;
    private static final int DAYS = 2;
    private static final int TIMES = 3;

    @Override
    public EntryKind kind() {
        return EntryKind.RHYTHM;
    }

    @Override
    public int code() {
        return 15;
    }

    @Override
    public Class<Rhythm> type() {
        return Rhythm.class;
    }

    @Override
    public Values write(Rhythm rhythm) {
        long days = rhythm.days().stream().mapToLong(day -> 1L << day.ordinal()).sum();
        return new Values().day(FROM, rhythm.day()).number(DAYS, days).number(TIMES, rhythm.times());
    }

    @Override
    public Rhythm read(UUID id, Values in) {
        long days = in.number(DAYS).orElse(0L);
        Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((days & 1L << day.ordinal()) != 0) {
                named.add(day);
            }
        }
        long times = in.number(TIMES).orElse(0L);
        if (times < 0 || times > Rhythm.MOST) {
            throw new DamagedRecordException("a rhythm of " + times + " times a week");
        }
        return new Rhythm(
                new Id<>(id),
                in.day(FROM).orElseThrow(() -> new DamagedRecordException("a rhythm without a day")),
                named,
                (int) times);
    }
}
