package somepolku.pluginhost.wire.offer;

import java.util.List;
import java.util.Optional;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.ContentKind;
import somepolku.api.channel.Cost;
import somepolku.api.channel.Mark;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.channel.Suits;
import somepolku.api.importing.ExportGuide;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** What a plugin registered, as far as it is no code. */
public record Described(
        Optional<ChannelDescription> channel, List<ExportGuide> guides, List<Importer> importers, Offered offered) {
    // More than what is taken of each: whoever sends more is told so by whoever takes it.
    private static final int MOST = 1_000;

    public Described {
        guides = List.copyOf(guides);
        importers = List.copyOf(importers);
    }

    /** An importer; its number is its place in the list. */
    public record Importer(String id, String name) {}

    public Out to(Out out) {
        out.maybe(channel, Described::channel)
                .list(guides, MOST, Described::guide)
                .list(importers, MOST, (to, one) -> to.text(one.id()).text(one.name()));
        return offered.to(out);
    }

    public static Described from(In in) throws WireException {
        return new Described(
                in.maybe(Described::channel),
                in.list(MOST, Described::guide),
                in.list(MOST, one -> new Importer(one.text(), one.text())),
                Offered.from(in));
    }

    private static void channel(Out out, ChannelDescription channel) {
        out.text(channel.id())
                .text(channel.name())
                .one(channel.mark())
                .list(channel.metrics(), MOST, Described::metric)
                .list(
                        channel.kinds(),
                        MOST,
                        (to, kind) -> to.text(kind.id()).text(kind.name()).one(kind.purpose()))
                .maybe(channel.contactsMetric(), Out::text)
                .text(channel.about())
                .list(
                        channel.trains(),
                        MOST,
                        (to, skill) -> to.text(skill.name()).text(skill.how()))
                .maybe(channel.cost(), Described::cost)
                .list(
                        channel.fits(),
                        MOST,
                        (to, fit) -> to.one(fit.content()).one(fit.suits()).text(fit.why()))
                .maybe(channel.icon(), (to, png) -> to.bytes(png, png.length));
    }

    private static ChannelDescription channel(In in) throws WireException {
        ChannelDescription.Builder channel =
                ChannelDescription.builder(in.text(), in.text()).mark(in.one(Mark.class));
        in.list(MOST, Described::metric).forEach(channel::metric);
        in.list(MOST, kind -> new ActivityKind(kind.text(), kind.text(), kind.one(Purpose.class)))
                .forEach(channel::kind);
        in.maybe(In::text).ifPresent(channel::contactsMetric);
        channel.about(in.text());
        int skills = in.count(MOST);
        for (int i = 0; i < skills; i++) {
            channel.trains(in.text(), in.text());
        }
        in.maybe(Described::cost).ifPresent(channel::cost);
        int fits = in.count(MOST);
        for (int i = 0; i < fits; i++) {
            channel.fit(in.one(ContentKind.class), in.one(Suits.class), in.text());
        }
        in.maybe(In::bytes).ifPresent(channel::icon);
        return channel.build();
    }

    private static void cost(Out out, Cost cost) {
        out.whole(cost.leastMinutes())
                .whole(cost.mostMinutes())
                .one(cost.money())
                .text(cost.note());
    }

    private static Cost cost(In in) throws WireException {
        return Cost.minutesAWeek(in.whole(), in.whole(), in.one(Cost.Money.class))
                .note(in.text());
    }

    private static void metric(Out out, MetricDescription metric) {
        out.text(metric.id())
                .text(metric.name())
                .one(metric.kind())
                .text(metric.unit())
                .whole(metric.retentionDays().orElse(0))
                .flag(metric.perActivity())
                .whole(metric.historyWeeks().orElse(0))
                .whole(metric.provisionalDays())
                .text(metric.numerator().orElse(""))
                .text(metric.denominator().orElse(""))
                .list(
                        metric.breaks(),
                        MOST,
                        (to, change) -> to.day(change.from()).text(change.why()));
    }

    private static MetricDescription metric(In in) throws WireException {
        MetricDescription.Builder metric = MetricDescription.builder(in.text(), in.text(), in.one(MetricKind.class))
                .unit(in.text())
                .retentionDays(in.whole());
        if (in.flag()) {
            metric.perActivity();
        }
        metric.historyWeeks(in.whole()).provisionalDays(in.whole());
        String numerator = in.text();
        String denominator = in.text();
        if (!numerator.isEmpty()) {
            metric.ratio(numerator, denominator);
        }
        int breaks = in.count(MOST);
        for (int i = 0; i < breaks; i++) {
            metric.breaksOn(in.day(), in.text());
        }
        return metric.build();
    }

    private static void guide(Out out, ExportGuide guide) {
        out.text(guide.id())
                .text(guide.title())
                .text(guide.about())
                .list(guide.steps(), MOST, Out::text)
                .maybe(guide.link(), Out::text)
                .whole(guide.waitDays())
                .whole(guide.keptDays());
    }

    private static ExportGuide guide(In in) throws WireException {
        ExportGuide.Builder guide = ExportGuide.builder(in.text(), in.text()).about(in.text());
        in.list(MOST, In::text).forEach(guide::step);
        in.maybe(In::text).ifPresent(guide::link);
        return guide.waitDays(in.whole()).keptDays(in.whole()).build();
    }
}
