package somepolku.kit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants in letters. */
public final class Instants {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Instants() {}

    /** As {@link Instant#toString} writes it, which takes longer than all else that an import does with a row. */
    public static String text(Instant at) {
        if (at.getNano() != 0 || at.isBefore(FIRST) || !at.isBefore(END)) {
            return at.toString();
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.UTC);
        byte[] letters = "0000-00-00T00:00:00Z".getBytes(StandardCharsets.ISO_8859_1);
        number(letters, 0, 4, utc.getYear());
        number(letters, 5, 7, utc.getMonthValue());
        number(letters, 8, 10, utc.getDayOfMonth());
        number(letters, 11, 13, utc.getHour());
        number(letters, 14, 16, utc.getMinute());
        number(letters, 17, 19, utc.getSecond());
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static void number(byte[] letters, int from, int to, int number) {
        int rest = number;
        for (int at = to - 1; at >= from; at--) {
            letters[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
