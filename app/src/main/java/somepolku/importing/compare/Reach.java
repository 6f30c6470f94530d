package somepolku.importing.compare;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far an export reaches in each sort of rows, in words that an origin can keep. Like is compared with like, since one
 * export holds reactions of yesterday and a newer one no reactions at all: the one that reaches further in any sort that
 * both hold is the newer. Where they share none, or end alike, nobody knows.
 */
record Reach(SortedMap<String, String> days) {
    static final Reach NONE = new Reach(new TreeMap<>());

    static Reach of(String words) {
        SortedMap<String, String> days = new TreeMap<>();
        for (String word : words.split(" ")) {
            int end = word.lastIndexOf(':');
            if (end > 0) {
                days.put(word.substring(0, end), word.substring(end + 1));
            }
        }
        return new Reach(days);
    }

    boolean newerThan(Reach other) {
        return days.entrySet().stream()
                .anyMatch(day -> day.getValue().compareTo(other.days.getOrDefault(day.getKey(), day.getValue())) > 0);
    }

    boolean olderThan(Reach other) {
        return other.newerThan(this) && !newerThan(other);
    }

    Reach and(Reach other) {
        SortedMap<String, String> both = new TreeMap<>(days);
        other.days.forEach((sort, day) -> both.merge(sort, day, (a, b) -> a.compareTo(b) > 0 ? a : b));
        return new Reach(both);
    }

    String words() {
        return days.entrySet().stream()
                .map(day -> day.getKey() + ":" + day.getValue())
                .collect(Collectors.joining(" "));
    }
}
