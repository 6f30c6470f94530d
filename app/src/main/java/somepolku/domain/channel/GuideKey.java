package somepolku.domain.channel;

import java.util.Optional;
import somepolku.domain.term.ChannelId;

/** Which guide of which channel. A reminder that is about one holds it as a text: {@code guide:linkedin/archive}. */
public record GuideKey(ChannelId channel, String guide) {
    private static final String BEGINS = "guide:";

    /** Reads what {@link #toString} wrote; empty where the text is about something else. */
    public static Optional<GuideKey> read(String about) {
        int slash = about.indexOf('/');
        if (!about.startsWith(BEGINS) || slash < BEGINS.length()) {
            return Optional.empty();
        }
        ChannelId channel = new ChannelId(about.substring(BEGINS.length(), slash));
        return Optional.of(new GuideKey(channel, about.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return BEGINS + channel + "/" + guide;
    }
}
