package somepolku.text.entry;

import java.math.BigDecimal;

/** Numbers within a line. */
final class Figures {
    private static final String SPACES = "[ \u00a0\u2007\u2009\u202f]";

    /** With thousands apart, but not where the last three digits begin a length; or in one piece. */
    static final String NUMBER = "[-+\u2212\u2013]?(?:\\d{1,3}(?:" + SPACES + "\\d{3}){1,4}(?:[.,]\\d{1,6})?"
            + "(?!\\s?(?:min|h|tunt|tunn|hour|hr)\\p{L}{0,8}(?!\\p{L}))(?![\\d.,]{0,9}\\d)|\\d(?:[\\d.,'\u2019]{0,24}\\d)?)";

    private Figures() {}

    /** A form with one meaning only: {@code 1234} has thousands, {@code 1.2340} has none. */
    static String plain(double number) {
        String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return digits.matches("-?\\d{1,3}\\.\\d{3}") ? digits + "0" : digits;
    }
}
