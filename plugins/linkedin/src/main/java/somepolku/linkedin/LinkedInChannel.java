package somepolku.linkedin;

import java.time.LocalDate;
import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.Texts;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.Mark;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.channel.Purpose;
import somepolku.api.importing.ExportImporter;
import somepolku.linkedin.advice.BeingActive;
import somepolku.linkedin.advice.SteadyPosts;
import somepolku.linkedin.analytics.WorkbookImporter;
import somepolku.linkedin.archive.ArchiveImporter;

/** LinkedIn: what one does there, what it counts, the two exports that it gives its members, and advice. */
public final class LinkedInChannel implements ChannelPlugin {

    /** LinkedIn shows the viewers of the last 90 days, and the searches of the last week only. */
    private static final int VIEWERS_KEPT = 90;

    private static final int SEARCHES_KEPT = 7;

    /** Its graph of profile views shows those 90 days by week. */
    private static final int GRAPH_WEEKS = 13;

    /** Totals of the last days are others on the next day. */
    private static final int TOTAL_KEPT = 1;

    /** The newest day of a workbook is not over yet when it is made. */
    private static final int STILL_COUNTED = 1;

    /** From then on a post's impressions hold those of its reposts (LinkedIn Help a516971). */
    private static final LocalDate REPOSTS_COUNTED = LocalDate.of(2024, 4, 1);

    @Override
    public void register(PluginContext context) {
        Texts texts = context.texts();
        context.channel(Portrait.of(ChannelDescription.builder("linkedin", texts.text("channel")), texts)
                .mark(Mark.SQUARE)
                .kind(kind(texts, "post", Purpose.SHOW))
                .kind(kind(texts, "comment", Purpose.BE_KNOWN))
                .kind(kind(texts, "reply", Purpose.BE_KNOWN))
                .kind(kind(texts, "reaction", Purpose.BE_KNOWN))
                .kind(kind(texts, "repost", Purpose.BE_KNOWN))
                .kind(kind(texts, "vote", Purpose.BE_KNOWN))
                .kind(kind(texts, "invitation", Purpose.BE_KNOWN))
                .kind(kind(texts, "recommendation", Purpose.BE_KNOWN))
                .kind(kind(texts, "endorsement", Purpose.BE_KNOWN))
                .kind(kind(texts, "follow", Purpose.LEARN))
                .kind(kind(texts, "follow-company", Purpose.LEARN))
                .kind(kind(texts, "course", Purpose.LEARN))
                .kind(kind(texts, "media", Purpose.SHOW))
                .kind(kind(texts, "article", Purpose.SHOW))
                .metric(metric(texts, "contacts", MetricKind.LEVEL).build())
                .metric(metric(texts, "followers", MetricKind.LEVEL).build())
                .metric(metric(texts, "new-followers", MetricKind.FLOW)
                        .provisionalDays(STILL_COUNTED)
                        .build())
                .metric(impressions(texts, "impressions", MetricKind.FLOW)
                        .provisionalDays(STILL_COUNTED)
                        .build())
                .metric(metric(texts, "engagements", MetricKind.FLOW)
                        .provisionalDays(STILL_COUNTED)
                        .build())
                .metric(MetricDescription.builder(
                                "engagement-rate", texts.text("metric.engagement-rate"), MetricKind.RATIO)
                        .ratio("engagements", "impressions")
                        .build())
                .metric(metric(texts, "members-reached", MetricKind.UNIQUE).build())
                .metric(impressions(texts, "post-impressions", MetricKind.FLOW)
                        .perActivity()
                        .build())
                .metric(ofAPost(texts, "engagements", MetricKind.FLOW))
                .metric(ofAPost(texts, "members-reached", MetricKind.UNIQUE))
                .metric(ofAPost(texts, "profile-viewers", MetricKind.UNIQUE))
                .metric(ofAPost(texts, "new-followers", MetricKind.FLOW))
                .metric(ofAPost(texts, "reactions", MetricKind.FLOW))
                .metric(ofAPost(texts, "comments", MetricKind.FLOW))
                .metric(ofAPost(texts, "reposts", MetricKind.FLOW))
                .metric(ofAPost(texts, "saves", MetricKind.FLOW))
                .metric(ofAPost(texts, "sends", MetricKind.FLOW))
                .metric(ofAPost(texts, "link-engagements", MetricKind.FLOW))
                .metric(ofAPost(texts, "button-engagements", MetricKind.FLOW))
                .metric(metric(texts, "profile-views-week", MetricKind.FLOW)
                        .retentionDays(VIEWERS_KEPT)
                        .historyWeeks(GRAPH_WEEKS)
                        .build())
                .metric(metric(texts, "recruiter-views-week", MetricKind.FLOW)
                        .retentionDays(VIEWERS_KEPT)
                        .build())
                .metric(metric(texts, "search-appearances-week", MetricKind.FLOW)
                        .retentionDays(SEARCHES_KEPT)
                        .build())
                .metric(metric(texts, "profile-views-90d", MetricKind.ROLLING)
                        .retentionDays(TOTAL_KEPT)
                        .build())
                .metric(impressions(texts, "impressions-7d", MetricKind.ROLLING)
                        .retentionDays(TOTAL_KEPT)
                        .build())
                .contactsMetric("contacts")
                .build());
        ExportImporter archive = new ArchiveImporter(texts);
        ExportImporter workbooks = new WorkbookImporter(texts);
        context.importer(new WholeFolder(archive, workbooks));
        context.importer(new WholeFolder.Alone(workbooks, archive));
        Guides.in(texts).forEach(context::guide);
        Templates.in(texts).forEach(context::template);
        context.setting(SteadyPosts.aim(texts));
        context.rule(new BeingActive(texts));
        context.rule(new SteadyPosts(texts, context.settings()));
    }

    private static ActivityKind kind(Texts texts, String id, Purpose purpose) {
        return new ActivityKind(id, texts.text("kind." + id), purpose);
    }

    private static MetricDescription.Builder impressions(Texts texts, String id, MetricKind kind) {
        return metric(texts, id, kind).breaksOn(REPOSTS_COUNTED, texts.text("break.impressions"));
    }

    private static MetricDescription.Builder metric(Texts texts, String id, MetricKind kind) {
        return MetricDescription.builder(id, texts.text("metric." + id), kind).unit(texts.text("unit." + id));
    }

    private static MetricDescription ofAPost(Texts texts, String what, MetricKind kind) {
        return metric(texts, "post-" + what, kind).perActivity().build();
    }
}
