package somepolku.ui.today.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Chip;

/** Lines to begin with, each on a channel. */
final class Examples {
    private Examples() {}

    static List<Chip> of(Ui ui) {
        return Stream.of(
                        example(ui, "today.example.comment", Mark.SQUARE, "@linkedin"),
                        example(ui, "today.example.practice", Mark.TRIANGLE, "@snapchat"),
                        example(ui, "today.example.post", Mark.CIRCLE, "@blog"))
                .toList();
    }

    private static Chip example(Ui ui, String key, Mark mark, String channel) {
        String said = ui.text(key);
        return new Chip(
                Chip.Kind.EXAMPLE,
                said,
                ui.text("today.example", said),
                Optional.empty(),
                Optional.of(mark),
                0,
                0,
                channel + " " + said);
    }
}
