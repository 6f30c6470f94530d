package somepolku.storage.codec;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
            new ReminderCodec(),
            new MetricCodec(),
            new AttachmentCodec(),
            new MilestoneCodec(),
            new AbsenceCodec(),
            new ContentCodec(),
            new ThemeCodec(),
            new RhythmCodec(),
            new DayMarkCodec(),
            new RefinementCodec());

    /** Asked for every record of a large change. */
    private static final Map<EntryKind, EntryCodec<?>> BY_KIND = new EnumMap<EntryKind, EntryCodec<?>>(
            ALL.stream().collect(Collectors.toMap(EntryCodec::kind, codec -> codec)));

    private Codecs() {}

    public static EntryCodec<?> of(EntryKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    public static EntryCodec<?> of(Class<? extends Entry> type) {
        return ALL.stream().filter(codec -> codec.type() == type).findFirst().orElseThrow();
    }

    /** Empty for a kind that only a newer program knows. */
    public static Optional<EntryCodec<?>> of(int code) {
        for (EntryCodec<?> codec : ALL) {
            if (codec.code() == code) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }
}
