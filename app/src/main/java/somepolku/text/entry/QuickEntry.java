package somepolku.text.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import somepolku.text.line.Doubt;
import somepolku.text.line.Doubt.Why;
import somepolku.text.line.Offer;
import somepolku.text.line.Part;
import somepolku.text.line.QuickLine;
import somepolku.text.when.Clocks;
import somepolku.text.when.Days;
import somepolku.text.when.Durations;
import somepolku.text.when.Found;
import somepolku.text.when.TimeRanges;

/**
 * Reads the quick-entry line: {@code klo 14:30 @linkedin #portfolio Kirjoitin päivityksen 25 min !näytä katselut=120}.
 * The first of each kind counts, of tags, skills and readings all do. Whatever is not understood stays in the title, so that no
 * line is ever wrong; a backslash before a part, or quotes around it, make text of it.
 */
public final class QuickEntry {
    private QuickEntry() {}

    /** Reads a line; never fails, and every character of the line is in one span of the result. */
    public static QuickLine parse(String line, Vocabulary known) {
        Claims claims = new Claims(line);
        List<Doubt> doubts = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        Signs.read(line, known, claims);
        MetricNames names = new MetricNames(
                known,
                claims.spans().stream()
                        .filter(span -> span.part() instanceof Part.Channel)
                        .map(span -> ((Part.Channel) span.part()).id())
                        .findFirst());
        new Values(line, claims, names, offers, doubts).read();
        first(
                TimeRanges.in(line),
                range -> new Part.Range(range.from(), range.minutes()),
                Why.NO_SUCH_TIME,
                claims,
                doubts);
        if (claims.spans().stream().noneMatch(span -> span.part() instanceof Part.Range)) {
            first(Clocks.in(line), Part.Time::new, Why.NO_SUCH_TIME, claims, doubts);
        }
        first(Days.in(line, known.today()), Part.Day::new, Why.NO_SUCH_DAY, claims, doubts);
        first(Durations.in(line), Part.Length::new, Why.NO_SUCH_LENGTH, claims, doubts);
        new Numbers(line, claims, names, offers).read();
        Kinds.read(line, known, names.channel(), claims);
        return new QuickLine(line, claims.spans(), offers, doubts);
    }

    /** Whether a skill can be written with its sign; one of other characters is chosen in the deed's form. */
    static boolean skill(String name) {
        return Signs.SKILL.matcher("+" + Vocabulary.hyphened(name)).matches();
    }

    /** Whether the line may name what a deed trained. Where not, the journal need not be asked for what it did so far. */
    public static boolean asksForSkills(String line) {
        return line.indexOf('+') >= 0;
    }

    /** Whether the line may name a channel or a metric. Where not, nobody need be asked what there is of them. */
    public static boolean asksForChannels(String line) {
        return line.chars().anyMatch(c -> c == '@' || c == '=' || c == '+' || Character.isDigit(c));
    }

    /** Takes the first that there is; what looks the same and is no such thing is in doubt. */
    private static <T> void first(
            List<Found<T>> all, Function<T, Part> part, Why why, Claims claims, List<Doubt> doubts) {
        boolean taken = false;
        for (Found<T> found : all) {
            if (!taken && found.value().isPresent()) {
                taken = claims.take(
                        found.start(), found.end(), part.apply(found.value().get()));
            }
        }
        all.stream()
                .filter(found -> found.value().isEmpty())
                .filter(found -> claims.free(found.start(), found.end()) && !claims.escaped(found.start()))
                .limit(1)
                .forEach(found -> doubts.add(new Doubt(found.start(), found.end(), why)));
    }
}
