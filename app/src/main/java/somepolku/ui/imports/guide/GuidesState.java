package somepolku.ui.imports.guide;

import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.GuideKey;

/**
 * Which guides there are, and the one that is read.
 *
 * @param open whether they are in sight
 * @param sheet the chosen guide; empty where no channel has any
 */
public record GuidesState(boolean open, List<Group> groups, Optional<Sheet> sheet) {

    static final GuidesState NONE = new GuidesState(false, List.of(), Optional.empty());

    public GuidesState {
        groups = List.copyOf(groups);
    }

    /** A channel with its guides. */
    public record Group(String channel, Mark mark, List<Line> lines) {}

    /** A guide in the list. */
    public record Line(GuideKey key, String title) {}

    /**
     * A guide as it is read.
     *
     * @param waiting how long it takes: {@code Comes at once}
     */
    public record Sheet(
            GuideKey key,
            String title,
            String about,
            List<String> steps,
            Optional<String> link,
            String waiting,
            Optional<Remind> remind) {}

    /**
     * What can be done about a reminder.
     *
     * @param set the reminder that stands, in words; empty where there is none
     * @param offer what setting one says; empty where one is still to come
     */
    public record Remind(Optional<String> set, Optional<String> offer) {}

    GuidesState opened(boolean now) {
        return new GuidesState(now, groups, sheet);
    }
}
