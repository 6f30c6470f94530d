package somepolku.linkedin.archive.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.linkedin.table.Columns;

/** The number that LinkedIn gave the member: since 2026 it is part of the names of the activity files. */
public final class MemberNumber {
    private static final Set<String> CARRY_IT =
            Set.of("shares", "comments", "reactions", "instantreposts", "memberfollows", "saveditems", "votes");
    /** {@code Shares_1158443584 (1).csv}. Fewer digits are as like to be somebody's own counting. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:.*/)?([a-z_ ]+)_(\\d{5,})(?: \\(\\d+\\))?\\.csv");

    private static final Pattern DAY = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");

    private MemberNumber() {}

    public static Optional<String> in(String path) {
        Matcher m = NUMBERED.matcher(path);
        return m.matches() && CARRY_IT.contains(Columns.plain(m.group(1))) && !isDay(m.group(2))
                ? Optional.of(m.group(2))
                : Optional.empty();
    }

    /** {@code Shares_20260601.csv} is how a person names a copy. */
    private static boolean isDay(String digits) {
        Matcher m = DAY.matcher(digits);
        if (!m.matches()) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
