package somepolku.text.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a pattern finds in a line, with its groups by their names, of which Java's own results know only from 20 on. */
final class Matches {
    private Matches() {}

    static Stream<Named> named(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        List<Named> all = new ArrayList<>();
        while (matcher.find()) {
            all.add(new Named(pattern.matcher(line), matcher.start(), matcher.end()).found());
        }
        return all.stream();
    }

    /** Both in the order of the line. */
    static <T> List<Found<T>> join(Stream<Found<T>> some, List<Found<T>> others) {
        return Stream.concat(some, others.stream())
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }

    /** One match. */
    record Named(Matcher matcher, int start, int end) {

        private Named found() {
            matcher.find(start);
            return this;
        }

        boolean has(String group) {
            return matcher.group(group) != null;
        }

        String text(String group) {
            return Optional.ofNullable(matcher.group(group)).orElse("");
        }

        /** Zero where there is none. */
        int number(String group) {
            return has(group) ? Integer.parseInt(text(group)) : 0;
        }
    }
}
