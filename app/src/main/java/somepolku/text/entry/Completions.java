package somepolku.text.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.text.line.QuickLine;

/** Completes the word before the caret: a channel, a tag, a skill, a purpose or a metric. */
public final class Completions {
    private static final int MOST = 8;
    private static final int LETTERS = 2;
    private static final int LONGEST = 60;

    private final String line;
    private final int caret;
    private final Vocabulary known;

    private Completions(String line, int caret, Vocabulary known) {
        this.line = line;
        this.caret = caret;
        this.known = known;
    }

    /** What the word before the caret may become, the likeliest first; nothing where it is whole already. */
    public static List<Completion> at(String line, int caret, Vocabulary known) {
        return new Completions(line, caret, known).all();
    }

    /** Whether the word begins with a sign, so that it can be nothing else than what is completed. */
    public static boolean signed(String line, int caret) {
        int start = start(line, caret);
        return start < caret && "@#!+".indexOf(line.charAt(start)) >= 0;
    }

    private List<Completion> all() {
        int start = start(line, caret);
        boolean within = caret < line.length() && !Character.isWhitespace(line.charAt(caret));
        if (start >= caret || within || caret - start > LONGEST) {
            return List.of();
        }
        String word = line.substring(start, caret);
        String rest = word.substring(1).toLowerCase(Locale.ROOT);
        Stream<Completion> found = switch (word.charAt(0)) {
            case '@' ->
                known.names()
                        .filter(id -> begins(id.value(), rest) || begins(Vocabulary.joined(name(id)), rest))
                        .map(id -> completion(name(id), "@" + id.value() + " ", start));
            case '#' ->
                known.tags().stream()
                        .filter(tag -> begins(tag, rest))
                        .map(tag -> completion("#" + tag, "#" + tag + " ", start));
            case '+' ->
                known.skills()
                        .filter(skill -> QuickEntry.skill(skill)
                                && (begins(skill, rest) || begins(Vocabulary.hyphened(skill), rest)))
                        .map(skill -> completion("+" + skill, "+" + Vocabulary.hyphened(skill) + " ", start));
            case '!' ->
                Aims.words(known.language()).stream()
                        .filter(aim -> begins(aim, rest))
                        .map(aim -> completion("!" + aim, "!" + aim + " ", start));
            default -> metrics(word, start);
        };
        return found.filter(choice -> !choice.line().strip().equals(line.strip()))
                .limit(MOST)
                .toList();
    }

    private Stream<Completion> metrics(String word, int start) {
        if (word.length() < LETTERS || !word.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
            return Stream.empty();
        }
        QuickLine read = QuickEntry.parse(line.substring(0, start) + line.substring(caret), known);
        MetricNames names = new MetricNames(known, read.channel());
        return names.beginning(word).stream().map(metric -> completion(said(metric), names.plain(metric) + "=", start));
    }

    private String said(MetricInfo metric) {
        return metric.name() + " \u00b7 " + name(metric.key().channel());
    }

    private String name(ChannelId id) {
        return known.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .map(ChannelInfo::name)
                .findFirst()
                .orElse(id.value());
    }

    private Completion completion(String said, String instead, int start) {
        String tail = line.substring(caret);
        String put = tail.isEmpty() ? instead : instead.stripTrailing();
        return new Completion(said, line.substring(0, start) + put + tail, start + put.length());
    }

    private static boolean begins(String word, String beginning) {
        return word.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static int start(String line, int caret) {
        int start = Math.min(caret, line.length());
        while (start > 0
                && !Character.isWhitespace(line.charAt(start - 1))
                && "([".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
