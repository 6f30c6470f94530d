package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;

/** The notes of days. */
final class DayNoteCodec implements EntryCodec<DayNote> {
    private static final int DAY = 1;
    private static final int TEXT = 2;

    @Override
    public EntryKind kind() {
        return EntryKind.NOTE;
    }

    @Override
    public int code() {
        return 2;
    }

    @Override
    public Class<DayNote> type() {
        return DayNote.class;
    }

    @Override
    public Values write(DayNote note) {
        return new Values().day(DAY, note.day()).text(TEXT, note.text());
    }

    @Override
    public DayNote read(UUID id, Values in) {
        return new DayNote(
                new Id<>(id),
                in.day(DAY).orElseThrow(() -> new DamagedRecordException("a note without a day")),
                in.text(TEXT));
    }
}
