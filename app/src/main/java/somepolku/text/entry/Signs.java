package somepolku.text.entry;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import somepolku.text.line.Part;
import somepolku.text.when.Edges;

/** What a sign says: {@code @channel}, {@code #tag}, {@code +skill}, {@code !purpose}; and what quotes keep as it is. */
final class Signs {
    private static final Pattern QUOTED =
            Edges.whole("[\"\u201c\u201d\u00ab\u00bb][^\"\u201c\u201d\u00ab\u00bb]*[\"\u201c\u201d\u00ab\u00bb]");
    private static final Pattern CHANNEL = Edges.whole("@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*)");
    private static final Pattern TAG = Edges.whole("#(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)");
    /** It begins with a letter: {@code +358} is a number, and a lone plus adds. */
    static final Pattern SKILL = Edges.whole("\\+(\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)");

    private static final Pattern AIM = Edges.whole("!(\\p{L}[\\p{L}\\p{M}-]*)");

    private Signs() {}

    static void read(String line, Vocabulary known, Claims claims) {
        all(QUOTED, line).forEach(found -> claims.words(found.start(), found.end()));
        boolean channel = false;
        for (MatchResult found : all(CHANNEL, line)) {
            if (!channel) {
                var id = known.channel(composed(found));
                channel = claims.take(
                        found.start(),
                        found.end(),
                        new Part.Channel(id, known.channels().isEmpty() || known.knows(id)));
            }
        }
        all(TAG, line).forEach(found -> claims.take(found.start(), found.end(), new Part.Tag(composed(found))));
        all(SKILL, line)
                .forEach(
                        found -> claims.take(found.start(), found.end(), new Part.Skill(known.skill(composed(found)))));
        boolean aim = false;
        for (MatchResult found : all(AIM, line)) {
            var purpose = Aims.named(composed(found));
            if (!aim && purpose.isPresent()) {
                aim = claims.take(found.start(), found.end(), new Part.Aim(purpose.get()));
            }
        }
    }

    /** Some keyboards write ä as two characters; the journal knows one tag and not two. */
    private static String composed(MatchResult found) {
        return Normalizer.normalize(found.group(1), Normalizer.Form.NFC);
    }

    private static Iterable<MatchResult> all(Pattern pattern, String line) {
        return pattern.matcher(line).results()::iterator;
    }
}
