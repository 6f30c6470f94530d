package somepolku.text.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;

/**
 * Which metrics a typed name may mean: the one of that id or that name, else those of which it is the beginning of a
 * word. The line's own channel comes first.
 */
record MetricNames(Vocabulary known, Optional<ChannelId> channel) {
    private static final int SHARED = 4;
    private static final int ENDING = 3;

    /** Words of an id that say of what something is counted. */
    private static final List<String> OF_WHAT = List.of("post", "profile", "week", "new", "search", "members");

    /** All that the name may mean; one where it is plain. */
    List<MetricInfo> meant(String typed) {
        String name = folded(typed);
        return channel.map(own -> meant(name, known.metrics(Optional.of(own))))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> meant(name, known.metrics(Optional.empty())));
    }

    private static List<MetricInfo> meant(String name, List<MetricInfo> among) {
        List<MetricInfo> exact = among.stream()
                .filter(metric -> names(metric).anyMatch(name::equals)
                        || metric.key().toString().equals(name))
                .toList();
        return exact.isEmpty() ? filtered(among, metric -> begins(metric, name)) : exact;
    }

    /**
     * The likeliest of several: a name's last word says what is counted, and the channel's own first number of that is
     * what a person calls so. Not where a single deed's number may be meant as well.
     */
    Optional<MetricInfo> likeliest(String typed, List<MetricInfo> meant) {
        String name = folded(typed);
        List<MetricInfo> heads = filtered(meant, metric -> folded(metric.name()).endsWith(" " + name));
        return heads.isEmpty() || heads.stream().anyMatch(MetricInfo::perDeed)
                ? Optional.empty()
                : Optional.of(heads.get(0));
    }

    /** The metrics that a word of the text may speak of: {@code katselua}, {@code views}. */
    List<MetricInfo> spokenOf(String typed) {
        String word = folded(typed);
        List<MetricInfo> among = channel.filter(known::knows)
                .map(own -> known.metrics(Optional.of(own)))
                .orElseGet(() -> known.metrics(Optional.empty()));
        return filtered(among, metric -> counted(metric).anyMatch(other -> same(word, other)));
    }

    /** Those of which the word is the beginning, for completion. */
    List<MetricInfo> beginning(String typed) {
        String name = folded(typed);
        List<MetricInfo> own =
                channel.map(mine -> known.metrics(Optional.of(mine))).orElse(List.of());
        List<MetricInfo> found = filtered(own, metric -> begins(metric, name));
        return found.isEmpty() ? filtered(known.metrics(Optional.empty()), metric -> begins(metric, name)) : found;
    }

    /** What a person may type for the metric and nothing else is meant. */
    String plain(MetricInfo metric) {
        return Stream.of(folded(metric.name()), metric.key().id(), metric.key().toString())
                .filter(name -> !name.contains(" "))
                .filter(name -> name.matches("\\p{L}[\\p{L}\\p{M}\\p{N}_/-]{0,60}"))
                .filter(name -> meant(name).equals(List.of(metric)))
                .findFirst()
                .orElse(metric.key().toString());
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean begins(MetricInfo metric, String name) {
        return names(metric).anyMatch(other -> other.startsWith(name))
                || words(metric).anyMatch(other -> other.startsWith(name));
    }

    private static Stream<String> names(MetricInfo metric) {
        String name = folded(metric.name());
        return Stream.of(name, name.replace(' ', '-'), metric.key().id());
    }

    /** What the metric counts, by its unit and its id. */
    private static Stream<String> counted(MetricInfo metric) {
        return Stream.of(metric.unit(), metric.key().id())
                .flatMap(text -> Stream.of(folded(text).split("[\\s/-]+")))
                .filter(word -> word.length() > 2 && !OF_WHAT.contains(word));
    }

    private static Stream<String> words(MetricInfo metric) {
        return Stream.of(metric.name(), metric.unit(), metric.key().id())
                .flatMap(text -> Stream.of(folded(text).split("[\\s/-]+")))
                .filter(word -> word.length() > 2);
    }

    /** Finnish and English words of one stem differ in their last few letters. */
    static boolean same(String a, String b) {
        int shared = 0;
        while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return a.equals(b) || shared >= SHARED && a.length() - shared <= ENDING && b.length() - shared <= ENDING;
    }

    private static List<MetricInfo> filtered(List<MetricInfo> among, Predicate<MetricInfo> fits) {
        return among.stream().filter(fits).toList();
    }
}
