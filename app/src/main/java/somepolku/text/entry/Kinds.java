package somepolku.text.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.term.ChannelId;
import somepolku.text.line.Part;
import somepolku.text.line.Span;
import somepolku.text.when.Edges;

/**
 * What kind of deed a line tells of, by its first word: {@code Kommentoin …}, {@code Commented on …}. Only where the
 * line names its channel, and the word fits one of the channel's kinds and no other. The word stays in the title.
 */
final class Kinds {
    private static final Pattern WORD = Edges.whole("(?<word>[\\p{L}\\p{M}-]{4,40})");

    private Kinds() {}

    static void read(String line, Vocabulary known, Optional<ChannelId> channel, Claims claims) {
        List<ActivityKindInfo> kinds = channel.map(known::kinds).orElse(List.of());
        if (kinds.isEmpty()) {
            return;
        }
        first(line, claims).ifPresent(found -> {
            String word = found.group("word").toLowerCase(Locale.ROOT);
            List<ActivityKindInfo> meant =
                    kinds.stream().filter(kind -> names(kind, word)).toList();
            if (meant.size() == 1) {
                claims.take(
                        found.start(),
                        found.end(),
                        new Part.Kind(meant.get(0).id(), meant.get(0).name()));
            }
        });
    }

    /** The first word of the deed itself; empty where it begins with anything else, such as a quotation or a number. */
    private static Optional<Matcher> first(String line, Claims claims) {
        for (Span span : claims.spans()) {
            if (!span.understood()
                    && !line.substring(span.start(), span.end())
                            .replace("\\", "")
                            .isBlank()) {
                Matcher found = WORD.matcher(line);
                boolean there = found.find(span.start())
                        && found.end() <= span.end()
                        && line.substring(span.start(), found.start())
                                .replace("\\", "")
                                .isBlank()
                        && claims.free(found.start(), found.end());
                return there ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A name of several words says what is done to what, and its parts alone mean other things. */
    private static boolean names(ActivityKindInfo kind, String word) {
        return same(kind.id(), word) || same(kind.name().toLowerCase(Locale.ROOT), word);
    }

    private static boolean same(String name, String word) {
        return name.matches("\\p{L}+") && MetricNames.same(name, word);
    }
}
