package somepolku.work.naming;

import java.text.Normalizer;
import java.util.regex.Pattern;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels;

/** A new name as it was typed becomes one that the journal can keep. */
final class Wanted {
    private static final int LONGEST = 80;
    private static final Pattern NO_WORD = Pattern.compile("[\\s,#@]");

    private Wanted() {}

    static String name(NameSort sort, String typed, Channels channels) throws ProblemException {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        String bare = switch (sort) {
            case TAG -> name.startsWith("#") ? name.substring(1) : name;
            case CHANNEL -> channel(name.startsWith("@") ? name.substring(1) : name, channels);
            case SKILL, PERSON -> name;
        };
        if (bare.isBlank()) {
            throw wrong("names.wrong.empty");
        }
        if (bare.length() > LONGEST) {
            throw wrong("names.wrong.long", LONGEST);
        }
        boolean oneWord = sort == NameSort.TAG || sort == NameSort.CHANNEL;
        if (oneWord && NO_WORD.matcher(bare).find()) {
            throw wrong("names.wrong.word", bare);
        }
        if (sort == NameSort.SKILL && bare.contains(",")) {
            throw wrong("names.wrong.comma", bare);
        }
        return bare;
    }

    /** A channel that a plugin describes is also meant by the name under which it is shown. */
    private static String channel(String typed, Channels channels) {
        return channels.channels().stream()
                .filter(known -> known.name().equalsIgnoreCase(typed))
                .map(ChannelInfo::id)
                .findFirst()
                .orElseGet(() -> ChannelId.typed(typed))
                .value();
    }

    static ProblemException wrong(String key, Object... arguments) {
        return new ProblemException(Problem.refused(key, arguments));
    }
}
