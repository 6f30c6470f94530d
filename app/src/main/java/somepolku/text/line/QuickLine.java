package somepolku.text.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/**
 * What was understood of a quick-entry line.
 *
 * @param spans every character of the line is in exactly one of them
 * @param offers readings that the words may mean
 * @param doubts what looks like a part and is none
 */
public record QuickLine(String line, List<Span> spans, List<Offer> offers, List<Doubt> doubts) {

    public QuickLine {
        spans = List.copyOf(spans);
        offers = List.copyOf(offers);
        doubts = List.copyOf(doubts);
    }

    /** The understood stretches, in the order of the line. */
    public List<Span> understood() {
        return spans.stream().filter(Span::understood).toList();
    }

    public Optional<LocalDate> day() {
        return parts(Part.Day.class).findFirst().map(Part.Day::day);
    }

    public Optional<LocalTime> time() {
        return parts(Part.Time.class)
                .map(Part.Time::time)
                .findFirst()
                .or(() -> parts(Part.Range.class).map(Part.Range::from).findFirst());
    }

    public Optional<ChannelId> channel() {
        return parts(Part.Channel.class).findFirst().map(Part.Channel::id);
    }

    public List<String> tags() {
        return parts(Part.Tag.class).map(Part.Tag::word).distinct().toList();
    }

    /** What the deed trained. */
    public List<String> skills() {
        return parts(Part.Skill.class).map(Part.Skill::name).distinct().toList();
    }

    public OptionalInt minutes() {
        OptionalInt said =
                parts(Part.Length.class).mapToInt(Part.Length::minutes).findFirst();
        return said.isPresent()
                ? said
                : parts(Part.Range.class).mapToInt(Part.Range::minutes).findFirst();
    }

    /** The kind of the deed, by its id on the line's channel. */
    public Optional<String> kind() {
        return parts(Part.Kind.class).findFirst().map(Part.Kind::id);
    }

    public Optional<Purpose> purpose() {
        return parts(Part.Aim.class).findFirst().map(Part.Aim::purpose);
    }

    public List<Part.Value> values() {
        return parts(Part.Value.class).toList();
    }

    /** The line without what was understood, its blanks in order; what is not understood stays in it. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (Span span : spans) {
            if (span.part() instanceof Part.Words || span.part() instanceof Part.Kind) {
                title.append(line, span.start(), span.end());
            } else if (span.understood() && !closes(span.end())) {
                title.append(' ');
            } else if (span.understood()) {
                // What closes the sentence stays with its last word.
                strip(title);
            }
        }
        return title.toString().replaceAll("\\s+", " ").strip();
    }

    /** Whether it is about a deed, or holds nothing but readings. */
    public boolean deed() {
        return values().isEmpty()
                || !title().replaceAll("[\\s.,;:!?()-]+", "").isEmpty()
                || minutes().isPresent()
                || purpose().isPresent()
                || !tags().isEmpty()
                || !skills().isEmpty()
                || values().stream().anyMatch(value -> value.metric().perDeed());
    }

    public String text(Span span) {
        return line.substring(span.start(), span.end());
    }

    public String text(Doubt doubt) {
        return line.substring(doubt.start(), doubt.end());
    }

    /** The line in which an understood stretch is text again. */
    public String without(Span span) {
        return line.substring(0, span.start()) + "\\" + line.substring(span.start());
    }

    private static void strip(StringBuilder title) {
        int length = title.length();
        while (length > 0 && Character.isWhitespace(title.charAt(length - 1))) {
            length--;
        }
        title.setLength(length);
    }

    private boolean closes(int at) {
        return at < line.length() && ",.;:!?)]".indexOf(line.charAt(at)) >= 0;
    }

    private <P extends Part> Stream<P> parts(Class<P> kind) {
        return spans.stream().map(Span::part).filter(kind::isInstance).map(kind::cast);
    }
}
