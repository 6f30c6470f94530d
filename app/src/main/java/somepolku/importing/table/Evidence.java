package somepolku.importing.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.importing.DateOrder;
import somepolku.importing.table.TableRules.DayOrder;

/** What the cells of a whole table show together of how its days and numbers are written. */
public final class Evidence {
    private static final Pattern PARTS = Pattern.compile("[+-−]?(\\d+)((?:[.,’']\\d+)*)%?");
    private static final int THOUSANDS = 3;
    private static final int LONGEST = 40;

    private final Set<DayOrder> shown = EnumSet.noneOf(DayOrder.class);
    private Optional<String> asking = Optional.empty();
    private boolean comma;
    private boolean point;
    private boolean commaGroups;
    private boolean pointGroups;

    /** Takes a cell of a day. */
    public void day(String cell) {
        Days.shown(cell).ifPresent(shown::add);
        asking = asking.isPresent() || !Days.asks(cell) ? asking : Optional.of(cell);
    }

    /** Takes a cell of a number. */
    public void number(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST || Amounts.plainly(cell) >= 0) {
            return;
        }
        Matcher parts = PARTS.matcher(cell.replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]", ""));
        if (parts.matches() && !parts.group(2).isEmpty()) {
            signs(parts.group(1), parts.group(2));
        }
    }

    private void signs(String whole, String rest) {
        int last = Math.max(rest.lastIndexOf(','), rest.lastIndexOf('.'));
        if (last < 0) {
            return;
        }
        char sign = rest.charAt(last);
        boolean repeated = rest.indexOf(sign) != last;
        boolean others = rest.chars().anyMatch(c -> !Character.isDigit(c) && c != sign);
        boolean three = rest.length() - last - 1 == THOUSANDS;
        boolean decimal = !repeated && (others || !three || whole.length() > THOUSANDS || whole.equals("0"));
        comma |= decimal && sign == ',';
        point |= decimal && sign == '.';
        commaGroups |= !decimal && sign == ',';
        pointGroups |= !decimal && sign == '.';
    }

    /** The order of the numbers of days; empty where nothing shows it. */
    public Optional<DayOrder> order(Optional<DateOrder> said) {
        if (shown.size() == 1 || asking.isEmpty()) {
            return shown.stream().findFirst();
        }
        return said.map(dates -> dates == DateOrder.DAY_FIRST ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /** A day that can be read in two ways, where nothing shows in which. */
    public Optional<String> undecided() {
        return shown.size() == 1 ? Optional.empty() : asking;
    }

    /** The sign before the tenths. Of whole numbers with three digits behind a sign it parts thousands. */
    public char decimal(char otherwise) {
        if (comma != point) {
            return comma ? ',' : '.';
        }
        if (commaGroups != pointGroups) {
            return commaGroups ? '.' : ',';
        }
        return otherwise;
    }
}
