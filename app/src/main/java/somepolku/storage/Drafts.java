package somepolku.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.work.port.Draft;

/**
 * Half-typed texts, beside what the journal knows of itself: they are no records, so that nothing counts, finds or
 * exports them, and a program that knows nothing of them leaves them where they are.
 */
final class Drafts {
    private static final String BEGIN = "draft.";
    private static final char AFTER_DAY = ' ';

    private Drafts() {}

    static byte[] key(String editor) {
        return (BEGIN + editor).getBytes(StandardCharsets.UTF_8);
    }

    static boolean is(byte[] key) {
        return new String(key, StandardCharsets.UTF_8).startsWith(BEGIN);
    }

    static byte[] value(Draft draft) {
        return (draft.day().toString() + AFTER_DAY + draft.text()).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where there is none, and where it is not understood: a half-typed text must not keep a journal shut. */
    static Optional<Draft> read(Map<byte[], byte[]> meta, String editor) {
        byte @Nullable [] value = meta.get(key(editor));
        String told = value == null ? "" : new String(value, StandardCharsets.UTF_8);
        int dayEnds = told.indexOf(AFTER_DAY);
        try {
            return dayEnds < 0
                    ? Optional.empty()
                    : Optional.of(new Draft(LocalDate.parse(told.substring(0, dayEnds)), told.substring(dayEnds + 1)));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
