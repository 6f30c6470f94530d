package somepolku.ui.plugins.portrait;

import java.util.List;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.portrait.Icon;
import somepolku.domain.channel.portrait.Suits;

/**
 * A channel in words.
 *
 * @param about may be empty
 * @param cost may be empty
 * @param fits how well content suits it, the best first
 * @param offers what the plugin brings beside: advice with its evidence, templates, forms
 */
public record PortraitShown(
        String name,
        Mark mark,
        Optional<Icon> icon,
        String about,
        String cost,
        List<Line> trains,
        List<Group> fits,
        List<Line> offers) {

    public PortraitShown {
        trains = List.copyOf(trains);
        fits = List.copyOf(fits);
        offers = List.copyOf(offers);
    }

    /** Something with a word about it, which may be empty. */
    public record Line(String what, String why) {}

    /** What suits the channel equally well. */
    public record Group(Suits suits, String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
