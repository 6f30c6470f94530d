package somepolku.storage.codec;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;

/** The kinds of entries that this program can write and read. A new kind is one line here. */
public final class Codecs {
    private static final List<EntryCodec<?>> ALL = List.of(
            new ActivityCodec(),
            new DayNoteCodec(),
            new ReadingCodec(),
            new ContactCodec(),
            new ApplicationCodec(),
            new FactCodec(),
            new AccountCodec(),
            new ReminderCodec());

    private Codecs() {}

    public static EntryCodec<?> of(EntryKind kind) {
        return ALL.stream().filter(codec -> codec.kind() == kind).findFirst().orElseThrow();
    }

    public static EntryCodec<?> of(Class<? extends Entry> type) {
        return ALL.stream().filter(codec -> codec.type() == type).findFirst().orElseThrow();
    }

    /** Empty for a kind that only a newer program knows. */
    public static Optional<EntryCodec<?>> of(int code) {
        return ALL.stream().filter(codec -> codec.code() == code).findFirst();
    }
}
