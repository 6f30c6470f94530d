package somepolku.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of numbers that {@link TypedNumber} understands. */
final class NumberForms {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern SIGNED = Pattern.compile("(?<sign>[-+\\u2212\\u2013]?) ?(?<body>[0-9].*)");
    private static final Pattern BOUND = Pattern.compile("[<>\\u2264\\u2265~\\u2248].*[0-9].*|[0-9].*\\+");
    private static final Pattern SHARE = Pattern.compile("(?<number>.*[0-9]) ?%");
    private static final Pattern SHORT = Pattern.compile("(?<number>[0-9]+(?:[.,][0-9]+)?) ?(?<power>[kKM])");
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("(?<whole>[0-9]+)[.,](?<part>[0-9]+)");
    private static final List<Pattern> GROUPED =
            List.of(grouped(" ", "[.,]"), grouped("['\\u2019]", "[.,]"), grouped("\\.", ","), grouped(",", "\\."));

    private NumberForms() {}

    static TypedNumber read(String typed) {
        String plain = SPACES.matcher(typed.strip()).replaceAll(" ").strip();
        if (plain.isEmpty()) {
            return new TypedNumber.Empty();
        }
        if (BOUND.matcher(plain).matches()) {
            return new TypedNumber.Bound();
        }
        Matcher share = SHARE.matcher(plain);
        if (share.matches()) {
            return share(read(share.group("number")));
        }
        Matcher signed = SIGNED.matcher(plain);
        if (!signed.matches()) {
            return new TypedNumber.Unclear();
        }
        String sign = signed.group("sign");
        return body(signed.group("body"), sign.isEmpty() || sign.equals("+") ? 1 : -1);
    }

    private static Pattern grouped(String parting, String point) {
        return Pattern.compile("(?<whole>[0-9]{1,3}(?:" + parting + "[0-9]{3})+)(?:" + point + "(?<part>[0-9]+))?");
    }

    /** Shares are small: {@code 1.234 %} has decimals. */
    private static TypedNumber share(TypedNumber number) {
        if (number instanceof TypedNumber.Understood one) {
            return new TypedNumber.Share(one.value());
        }
        return number instanceof TypedNumber.TwoWays two
                ? new TypedNumber.Share(two.decimals())
                : new TypedNumber.Unclear();
    }

    private static TypedNumber body(String body, int sign) {
        Matcher brief = SHORT.matcher(body);
        if (brief.matches()) {
            int zeros = brief.group("power").equals("M") ? 6 : 3;
            BigDecimal number = new BigDecimal(brief.group("number").replace(',', '.'));
            return new TypedNumber.Understood(
                    sign * number.scaleByPowerOfTen(zeros).doubleValue());
        }
        if (EITHER.matcher(body).matches()) {
            double thousands = number(body.replaceAll("[.,]", ""), "0");
            return new TypedNumber.TwoWays(sign * thousands, sign * thousands / 1000);
        }
        if (PLAIN.matcher(body).matches()) {
            return new TypedNumber.Understood(sign * number(body, "0"));
        }
        Matcher decimal = DECIMAL.matcher(body);
        if (decimal.matches()) {
            return new TypedNumber.Understood(sign * number(decimal.group("whole"), decimal.group("part")));
        }
        for (Pattern form : GROUPED) {
            Matcher grouped = form.matcher(body);
            if (grouped.matches()) {
                String part = grouped.group("part");
                return new TypedNumber.Understood(sign * number(grouped.group("whole"), part == null ? "0" : part));
            }
        }
        return new TypedNumber.Unclear();
    }

    private static double number(String whole, String part) {
        return Double.parseDouble(whole.replaceAll("[^0-9]", "") + "." + part);
    }
}
