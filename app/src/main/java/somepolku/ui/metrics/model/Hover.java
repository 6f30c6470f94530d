package somepolku.ui.metrics.model;

import java.time.LocalDate;
import java.util.List;
import somepolku.chart.DeedMark;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.model.MetricsState.DeedLine;
import somepolku.ui.metrics.model.MetricsState.HoverCard;

/** What the card over a cluster of deeds says: when, how many, and the first few. */
public record Hover(Ui ui) {
    private static final int SHOWN = 4;

    public HoverCard card(List<DeedMark> marks, ChannelId channel, DoneDeeds deeds) {
        LocalDate first = marks.get(0).day();
        LocalDate last = marks.get(marks.size() - 1).day();
        boolean oneDay = first.equals(last);
        List<DeedLine> lines = marks.stream()
                .limit(SHOWN)
                .map(mark -> new DeedLine(
                        mark,
                        when(mark, oneDay),
                        deeds.named(mark).map(deed -> title(channel, deed)).orElse("")))
                .toList();
        int more = marks.size() - lines.size();
        return new HoverCard(
                first,
                oneDay ? ui.formats().day(first) : ui.formats().days(first, last),
                ui.text("metrics.hover.count", marks.size(), String.valueOf(marks.size())),
                lines,
                more > 0 ? ui.text("metrics.hover.more", more) : "");
    }

    /** The time where all is of one day, else the day: the card has room for one of them. */
    private String when(DeedMark mark, boolean oneDay) {
        return oneDay
                ? mark.time().map(ui.formats()::time).orElse("")
                : ui.formats().shortDay(mark.day());
    }

    private String title(ChannelId on, DoneDeeds.Named deed) {
        if (!deed.title().isBlank()) {
            return deed.title();
        }
        return ui.work().channels().channel(on).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(kind -> kind.id().equals(deed.kindId()))
                .map(kind -> kind.name())
                .findFirst()
                .orElse(deed.kindId());
    }
}
