package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reminder;

/** What is to be shown from a day on. */
final class ReminderCodec implements EntryCodec<Reminder> {
    private static final int DUE = 1;
    private static final int TEXT = 2;
    private static final int ABOUT = 3;
    private static final int DONE = 4;

    @Override
    public EntryKind kind() {
        return EntryKind.REMINDER;
    }

    @Override
    public int code() {
        return 8;
    }

    @Override
    public Class<Reminder> type() {
        return Reminder.class;
    }

    @Override
    public Values write(Reminder reminder) {
        return new Values()
                .day(DUE, reminder.day())
                .text(TEXT, reminder.text())
                .maybe(ABOUT, reminder.about())
                .day(DONE, reminder.done());
    }

    @Override
    public Reminder read(UUID id, Values in) {
        return new Reminder(
                new Id<>(id),
                in.day(DUE).orElseThrow(() -> new DamagedRecordException("a reminder without a day")),
                in.text(TEXT),
                in.maybe(ABOUT),
                in.day(DONE));
    }
}
