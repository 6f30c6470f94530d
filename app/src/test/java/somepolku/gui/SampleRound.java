package somepolku.gui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** A journal in which eight readings are due, one of them a metric of the person's own. */
public final class SampleRound {
    public static final List<MetricInfo> METRICS = List.of(
            metric("linkedin", "contacts", "Kontaktit", MetricKind.LEVEL, "kontaktia", 0, 0),
            metric("linkedin", "followers", "Seuraajat", MetricKind.LEVEL, "seuraajaa", 0, 0),
            metric("linkedin", "profile-views-week", "Profiilin katselut", MetricKind.FLOW, "katselua", 90, 13),
            metric("linkedin", "search-appearances-week", "Hakuosumat", MetricKind.FLOW, "hakuosumaa", 7, 0),
            metric("linkedin", "profile-views-90d", "Katselut 90 päivässä", MetricKind.ROLLING, "katselua", 1, 0),
            metric("blog", "reads", "Lukukerrat", MetricKind.FLOW, "lukukertaa", 0, 0),
            metric("snapchat", "story-views-week", "Tarinoiden katselut", MetricKind.FLOW, "katselua", 28, 0),
            metric("linkedin", "new-followers", "Uudet seuraajat", MetricKind.FLOW, "seuraajaa", 0, 0));

    private static final MetricInfo OWN =
            metric("own", "messukontaktit", "Messukontaktit", MetricKind.FLOW, "kontaktia", 0, 0);
    private static final double[] BEFORE = {128, 141, 46, 31, 482, 212, 38};

    private SampleRound() {}

    public static FixedChannels channels() {
        return new FixedChannels(
                List.of(
                        channel("linkedin", "LinkedIn", ChannelInfo.Mark.SQUARE),
                        channel("blog", "Blogi", ChannelInfo.Mark.CIRCLE),
                        channel("snapchat", "Snapchat", ChannelInfo.Mark.TRIANGLE)),
                List.of(),
                List.of());
    }

    public static MemoryStore store() {
        List<Entry> all = new ArrayList<>();
        all.add(new Metric(new Id<>(new UUID(1, 1)), OWN, "Omat", false, Optional.empty()));
        for (int at = 0; at < BEFORE.length; at++) {
            MetricInfo metric = METRICS.get(at);
            for (int week = 9; week >= 2; week--) {
                // Of the graph two more weeks were left out.
                if (!metric.historyWeeks().isPresent() || week > 3) {
                    double value = BEFORE[at] - (metric.kind() == MetricKind.LEVEL ? 2 * week : week % 3);
                    all.add(reading(all.size(), metric, days(metric, week), value));
                }
            }
        }
        return MemoryStore.of(all.toArray(Entry[]::new));
    }

    public static Rig round(MemoryStore store, Locale language, Theme theme) {
        Rig rig = Rig.open(store, new Fresh(channels(), store), language, theme, Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("round")));
        return rig;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                String suffix = "-" + theme.word() + "-" + language + ".png";
                try (Rig rig = round(store(), Locale.forLanguageTag(language), theme)) {
                    pictures(rig, folder, suffix);
                }
            }
        }
    }

    private static void pictures(Rig rig, Path folder, String suffix) {
        rig.picture(folder.resolve("round" + suffix));
        rig.type("round.value.0", "1290");
        rig.press("round.value.0", "ENTER");
        rig.type("round.value.1", "1.430");
        rig.press("round.value.1", "ENTER");
        rig.type("round.value.3", "\u2013");
        rig.type("round.value.4", "< 1 %");
        rig.press("round.value.4", "ENTER");
        rig.type("round.value.2", "1.2k");
        rig.picture(folder.resolve("round-asked" + suffix));
        rig.resize(1024, 700);
        rig.picture(folder.resolve("round-narrow" + suffix));
        rig.resize(1280, 800);
        rig.click("round.others");
        rig.picture(folder.resolve("round-others" + suffix));
        rig.act(() -> rig.window().open(Place.room("metrics")));
        rig.picture(folder.resolve("round-metrics" + suffix));
        rig.click("metrics.milestone");
        rig.picture(folder.resolve("round-milestones" + suffix));
        rig.act(() -> rig.work().diary().reading(METRICS.get(0), DaySpan.of(Rig.TODAY), 203));
        rig.act(() -> rig.window().open(Place.room("today")));
        rig.picture(folder.resolve("round-today" + suffix));
    }

    private static DaySpan days(MetricInfo metric, int week) {
        LocalDate monday = Rig.TODAY.minusWeeks(week);
        return metric.kind().atInstant() ? DaySpan.of(monday.plusDays(7)) : new DaySpan(monday, monday.plusDays(6));
    }

    private static Reading reading(int id, MetricInfo metric, DaySpan days, double value) {
        return new Reading(
                new Id<>(new UUID(0, id)),
                metric.key(),
                metric.kind(),
                days,
                value,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static ChannelInfo channel(String id, String name, ChannelInfo.Mark mark) {
        return new ChannelInfo(
                new ChannelId(id),
                name,
                mark,
                List.of(new ActivityKindInfo("post", "Julkaisu", Purpose.SHOW)),
                METRICS.stream()
                        .filter(metric -> metric.key().channel().value().equals(id))
                        .toList(),
                Optional.empty());
    }

    private static MetricInfo metric(
            String channel, String id, String name, MetricKind kind, String unit, int kept, int weeks) {
        return new MetricInfo(
                MetricKey.of(channel, id),
                name,
                kind,
                unit,
                kept == 0 ? OptionalInt.empty() : OptionalInt.of(kept),
                false,
                weeks == 0 ? OptionalInt.empty() : OptionalInt.of(weeks),
                List.of());
    }
}
