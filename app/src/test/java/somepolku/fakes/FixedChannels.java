package somepolku.fakes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.ImportFormat;
import somepolku.work.port.Channels;

/** Channels as plugins would describe them, with no plugin behind. */
public record FixedChannels(List<ChannelInfo> channels, List<ImportFormat> formats, List<PluginStatus> plugins)
        implements Channels {

    /** LinkedIn, a blog and Snapchat. */
    public static FixedChannels three() {
        return new FixedChannels(
                List.of(
                        channel(
                                "linkedin",
                                "LinkedIn",
                                Mark.SQUARE,
                                List.of(
                                        new ActivityKindInfo("post", "Julkaisu", Purpose.SHOW),
                                        new ActivityKindInfo("comment", "Kommentti", Purpose.BE_KNOWN)),
                                metric("linkedin", "connections", "Kontaktit", MetricKind.LEVEL, "kontaktia"),
                                metric("linkedin", "impressions", "Päivitysten näytöt", MetricKind.FLOW, "näyttöä"),
                                ofAPost("post-impressions", "Yhden päivityksen näytöt", "näyttöä"),
                                ofAPost("post-reactions", "Yhden päivityksen reaktiot", "reaktiota"),
                                ofAPost("post-comments", "Yhden päivityksen kommentit", "kommenttia")),
                        channel(
                                "blog",
                                "Blogi",
                                Mark.CIRCLE,
                                List.of(new ActivityKindInfo("post", "Juttu", Purpose.LEARN)),
                                metric("blog", "reads", "Lukukerrat", MetricKind.FLOW, "lukukertaa")),
                        channel(
                                "snapchat",
                                "Snapchat",
                                Mark.TRIANGLE,
                                List.of(new ActivityKindInfo("story", "Tarina", Purpose.LEARN)),
                                metric("snapchat", "views", "Tarinan katselut", MetricKind.FLOW, "katselua"))),
                List.of(new LinesFormat("linkedin-lines", "LinkedIn, rivit", ".csv")),
                List.of(
                        new PluginStatus("linkedin", "0.1.0", PluginStatus.State.ON, "somepolku-linkedin.jar", ""),
                        new PluginStatus(
                                "oma-kanava",
                                "1.0.0",
                                PluginStatus.State.REFUSED,
                                "oma-kanava.jar",
                                "Jarissa ei ole yhtään kanavaa.")));
    }

    private static ChannelInfo channel(
            String id, String name, Mark mark, List<ActivityKindInfo> kinds, MetricInfo... metrics) {
        return new ChannelInfo(
                new ChannelId(id),
                name,
                mark,
                kinds,
                List.of(metrics),
                Optional.of(metrics[0].key().id()),
                guides(id));
    }

    private static List<GuideInfo> guides(String channel) {
        return switch (channel) {
            case "linkedin" -> List.of(archive(), atOnce("analytics", "Luvut päivittäin"));
            case "blog" -> List.of(atOnce("posts", "Kirjoitukset"));
            default -> List.of();
        };
    }

    /** One that is waited for. */
    private static GuideInfo archive() {
        return new GuideInfo(
                "archive",
                "Laajempi arkisto",
                "Kaikki, mitä olet LinkedInissä tehnyt. LinkedIn kokoaa sen vuorokaudessa.",
                List.of("Kirjaudu tietokoneella.", "Valitse laajempi arkisto.", "Pudota zip tähän ikkunaan."),
                Optional.of("https://www.linkedin.com/mypreferences/d/download-my-data"),
                1,
                3);
    }

    private static GuideInfo atOnce(String id, String title) {
        return new GuideInfo(id, title, "", List.of("Paina ”Export”."), Optional.empty(), 0, 0);
    }

    private static MetricInfo metric(String channel, String id, String name, MetricKind kind, String unit) {
        return new MetricInfo(MetricKey.of(channel, id), name, kind, unit, OptionalInt.empty());
    }

    private static MetricInfo ofAPost(String id, String name, String unit) {
        return new MetricInfo(
                MetricKey.of("linkedin", id),
                name,
                MetricKind.FLOW,
                unit,
                OptionalInt.empty(),
                true,
                OptionalInt.empty(),
                List.of());
    }
}
