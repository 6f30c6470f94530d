package somepolku.importing.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;

/**
 * What is seen of a column.
 *
 * @param days which share of its cells are days, whatever the order of their numbers
 * @param serial which share may be days as spreadsheets count them
 * @param numbers which share are numbers, or say that there is none
 * @param shares whether its numbers are shares of something
 */
record Sight(String heading, int filled, double days, double serial, double numbers, boolean shares) {
    private static final Pattern NUMBER = Pattern.compile("[+-−]?[\\d.,'’\\s\\u00a0\\u2009\\u202f]*\\d\\s*%?");
    private static final Pattern TICK = Pattern.compile("(?i)true|false|yes|no|x|✓|kyllä|ei");
    private static final Days DAYS = new Days(Optional.empty());
    private static final int LONGEST = 60;

    static Sight of(String heading, List<String> cells) {
        return new Sight(
                heading,
                cells.size(),
                share(
                        cells,
                        cell -> DAYS.read(cell).isPresent()
                                || Days.asks(cell)
                                || cell.strip().matches("(19|20)\\d{6}")),
                share(cells, cell -> Moments.day(DAYS, cell).isPresent()),
                share(
                        cells,
                        cell -> cell.length() < LONGEST
                                && (Amounts.none(cell)
                                        || NUMBER.matcher(cell.strip()).matches()
                                        || TICK.matcher(cell.strip()).matches())),
                cells.stream().anyMatch(cell -> cell.strip().endsWith("%")));
    }

    private static double share(List<String> cells, Predicate<String> which) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(which).count() / cells.size();
    }

    boolean named(Word word) {
        return word.in(heading);
    }

    boolean words() {
        return filled > 0 && numbers < 0.5 && days < 0.5;
    }

    /** Whether it names a standing and not what happened. */
    boolean level() {
        return named(Word.LEVEL) && !named(Word.FLOW);
    }
}
