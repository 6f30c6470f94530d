package somepolku.ui.kit.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.Covered;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.text.line.Doubt;
import somepolku.text.line.Offer;
import somepolku.text.line.Part;
import somepolku.text.line.QuickLine;
import somepolku.text.line.Span;
import somepolku.ui.kit.Ui;

/** Says the parts of a line as chips. */
final class ChipWords {
    /** More do not fit anyway, and what is pasted may hold thousands. */
    private static final int MOST = 40;

    private final Ui ui;
    private final QuickLine line;
    private final LocalDate day;

    ChipWords(Ui ui, QuickLine line, LocalDate day) {
        this.ui = ui;
        this.line = line;
        this.day = line.day().orElse(day);
    }

    /** What was understood in the line's order, then what is in doubt, then what is offered. */
    List<Chip> all() {
        return Stream.of(
                        line.understood().stream().map(this::understood),
                        line.doubts().stream().map(this::doubt),
                        line.offers().stream().map(this::offer))
                .flatMap(chips -> chips)
                .limit(MOST)
                .toList();
    }

    private Chip understood(Span span) {
        Part part = span.part();
        if (part instanceof Part.Channel channel) {
            return channel(span, channel);
        }
        if (part instanceof Part.Day on) {
            return chip(span, "day", ui.formats().day(on.day()), "calendar");
        }
        if (part instanceof Part.Time at) {
            return chip(span, "time", ui.formats().time(at.time()), "clock");
        }
        if (part instanceof Part.Range range) {
            LocalTime until = range.from().plusMinutes(range.minutes());
            String said = ui.formats().time(range.from()) + "\u2013"
                    + ui.formats().time(until) + " \u00b7 " + ui.formats().minutes(range.minutes());
            return chip(span, "range", said, "clock");
        }
        if (part instanceof Part.Kind kind) {
            return chip(span, "kind", kind.name(), "list-checks");
        }
        if (part instanceof Part.Length length) {
            return chip(span, "minutes", ui.formats().minutes(length.minutes()), "timer");
        }
        if (part instanceof Part.Skill skill) {
            return chip(span, "skill", skill.name(), "book-open");
        }
        if (part instanceof Part.Aim aim) {
            return chip(span, "purpose", Purposes.text(ui, aim.purpose()), Purposes.icon(aim.purpose()));
        }
        if (part instanceof Part.Value value) {
            Chip sure = chip(span, "reading", value(value.metric(), value.number()), "chart-line");
            return value.likely() ? likely(sure) : sure;
        }
        return chip(span, "tag", ((Part.Tag) part).word(), "hash");
    }

    private Chip chip(Span span, String kind, String said, String icon) {
        return new Chip(
                Chip.Kind.UNDERSTOOD,
                said,
                ui.text("entry.part." + kind, said),
                Optional.of(icon),
                Optional.empty(),
                span.start(),
                span.end(),
                line.without(span));
    }

    private Chip likely(Chip chip) {
        return new Chip(
                Chip.Kind.LIKELY,
                chip.said(),
                ui.text("entry.part.likely", chip.spoken()),
                chip.icon(),
                chip.mark(),
                chip.start(),
                chip.end(),
                chip.instead());
    }

    private Chip channel(Span span, Part.Channel channel) {
        String name = name(channel.id());
        Optional<Mark> mark = ui.work().channels().channel(channel.id()).map(ChannelInfo::mark);
        return new Chip(
                Chip.Kind.UNDERSTOOD,
                channel.known() ? name : ui.text("entry.channel.new", name),
                ui.text("entry.part.channel", channel.known() ? name : ui.text("entry.channel.new", name)),
                Optional.empty(),
                Optional.of(mark.orElse(Mark.DIAMOND)),
                span.start(),
                span.end(),
                line.without(span));
    }

    private Chip offer(Offer offer) {
        String said = value(offer.metric(), offer.number());
        return new Chip(
                Chip.Kind.OFFER,
                ui.text("entry.offer", said),
                ui.text("entry.offer.spoken", said),
                Optional.of("chart-line"),
                Optional.empty(),
                offer.start(),
                offer.end(),
                offer.taken());
    }

    private Chip doubt(Doubt doubt) {
        String said = ui.text("entry.doubt." + doubt.why().word(), line.text(doubt));
        return new Chip(
                Chip.Kind.DOUBT,
                said,
                said,
                Optional.of("info"),
                Optional.empty(),
                doubt.start(),
                doubt.end(),
                line.line());
    }

    /** {@code Profiilin katselut 120 · 16.–22.11.2026}; the channel where it is not the line's, the days where not its. */
    private String value(MetricInfo metric, double number) {
        ChannelId channel = metric.key().channel();
        String of = line.channel().filter(channel::equals).isPresent() ? "" : name(channel) + ": ";
        DaySpan days = Covered.by(metric, day);
        String over =
                days.equals(DaySpan.of(day)) ? "" : " \u00b7 " + ui.formats().days(days.first(), days.last());
        return of + metric.name() + " " + ui.formats().number(number) + over;
    }

    private String name(ChannelId id) {
        return ui.work().channels().channel(id).map(ChannelInfo::name).orElse(id.value());
    }
}
