package somepolku.pluginhost.wire.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/**
 * What joins a reading to the deed that it is about, as imports join them.
 *
 * @param key of a deed its own, of a reading that of its deed
 * @param imported of a deed the key that it was imported by
 * @param made when the deed was made, where that is known to the second
 */
public record Join(String channel, String key, Optional<String> imported, Optional<Instant> made) {
    private static final Duration SAME = Duration.ofSeconds(5);

    /** Whether a reading that is about this is about that deed. */
    public boolean meets(Join deed) {
        if (key.equals(deed.key)) {
            return true;
        }
        if (!channel.equals(deed.channel)) {
            return false;
        }
        boolean sameTime = made.isPresent()
                && deed.made.isPresent()
                && Duration.between(deed.made.get(), made.get()).abs().compareTo(SAME) <= 0;
        return sameTime || deed.imported.filter(key::equals).isPresent();
    }

    /** A deed as the program shows it. */
    public interface Deed {
        Join join();
    }

    /** A reading as the program shows it. */
    public interface Reading {
        Optional<Join> about();
    }

    void to(Out out) {
        out.text(channel).text(key).maybe(imported, Out::text).maybe(made, Out::instant);
    }

    static Join from(In in) throws WireException {
        return new Join(in.text(), in.text(), in.maybe(In::text), in.maybe(In::instant));
    }
}
