package somepolku.ui.imports.columns;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.importing.Intake;
import somepolku.importing.plain.Found;
import somepolku.ui.kit.Ui;

/** Says what would come of the first rows of a table. */
final class FirstWords {
    private final Ui ui;

    FirstWords(Ui ui) {
        this.ui = ui;
    }

    String say(Intake.Item item, Found found) {
        String channel = item.on()
                .filter(id -> !List.of(ChannelId.NONE, ChannelId.OWN).contains(id))
                .map(this::name)
                .orElse("");
        if (item instanceof Intake.Figure figure) {
            MetricKey key = new MetricKey(figure.on().orElse(ChannelId.OWN), figure.metric());
            String value = ui.calm().on() ? "" : ui.formats().number(figure.value());
            String days = ui.formats().days(figure.span().first(), figure.span().last());
            return joined(days, channel, found.name(key), value);
        }
        Intake.Deed deed = (Intake.Deed) item;
        String day = deed.day()
                .or(() -> deed.at().map(at -> at.atZone(ui.work().zone()).toLocalDate()))
                .map(ui.formats()::dated)
                .orElse("");
        String text = deed.title().isEmpty() ? deed.text().lines().findFirst().orElse("") : deed.title();
        return joined(day, channel, text);
    }

    private String name(ChannelId id) {
        return ui.work().channels().channel(id).map(ChannelInfo::name).orElse(id.value());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
