package somepolku.importing.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as tables write them. */
public final class Amounts {
    private static final Pattern NOTHING = Pattern.compile("|[-–—]{1,3}|n/?a|n\\.a\\.|null", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]");
    private static final int LONGEST = 40;

    private final char group;
    private final Pattern number;

    /** @param decimal the sign before the tenths: a comma or a point */
    public Amounts(char decimal) {
        group = decimal == ',' ? '.' : ',';
        String whole = "[+-]?(?:\\d+|\\d{1,3}(?:[" + group + "'’]\\d{3})+)";
        number = Pattern.compile(whole + "(?:[" + decimal + "]\\d+)?");
    }

    /** Whether a cell says that there is no number. */
    public static boolean none(String cell) {
        int first = cell.isEmpty() ? 0 : cell.charAt(0);
        if (first >= '0' && first <= '9') {
            return false;
        }
        return cell.length() < 5
                && (cell.isBlank() || NOTHING.matcher(cell.strip()).matches());
    }

    /** The number of a cell; empty where it is none. Blanks and one sign of thousands may stand in it, and % behind it. */
    public Optional<Double> read(String cell) {
        long plainly = plainly(cell);
        if (plainly >= 0) {
            return Optional.of((double) plainly);
        }
        String plain = BLANKS.matcher(cell).replaceAll("").replace('−', '-');
        String bare = plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain;
        if (bare.length() > LONGEST || !number.matcher(bare).matches()) {
            return Optional.empty();
        }
        String digits = bare.replace(String.valueOf(group), "")
                .replace("'", "")
                .replace("’", "")
                .replace(',', '.');
        return Optional.of(Double.valueOf(digits));
    }

    /** What most cells are: a few digits; -1 for all else. */
    public static long plainly(String cell) {
        if (cell.isEmpty() || cell.length() > 15) {
            return -1;
        }
        long value = 0;
        for (int at = 0; at < cell.length(); at++) {
            int digit = cell.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
