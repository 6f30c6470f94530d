package somepolku.fakes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.advice.Evidence;
import somepolku.domain.advice.Judgement;
import somepolku.domain.advice.RuleInfo;
import somepolku.domain.advice.Strength;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.portrait.ContentFit;
import somepolku.domain.channel.portrait.ContentKind;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.form.FieldInfo.Becomes;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.domain.form.FormInfo;
import somepolku.domain.form.PluginSettings;
import somepolku.domain.form.SettingInfo;
import somepolku.domain.form.SettingInfo.Bounds;
import somepolku.domain.form.SettingInfo.Sort;
import somepolku.domain.form.TemplateInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.importing.ImportFormat;
import somepolku.work.port.AdviceRule;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;
import somepolku.work.port.Offers;

/** The three channels, of which LinkedIn says what it is like, offers something and lets something be chosen. */
public record PortraitChannels(FixedChannels three) implements Channels {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    public PortraitChannels() {
        this(FixedChannels.three());
    }

    @Override
    public List<ChannelInfo> channels() {
        return Stream.concat(
                        Stream.of(portrayed(three.channels().get(0))),
                        three.channels().stream().skip(1))
                .toList();
    }

    @Override
    public List<ImportFormat> formats() {
        return three.formats();
    }

    @Override
    public List<PluginStatus> plugins() {
        return three.plugins();
    }

    @Override
    public Offers offers() {
        return new Offers(
                List.of(new Silent()),
                List.of(new TemplateInfo(
                        LINKEDIN,
                        "week",
                        "Viikon opit",
                        "Perjantaisin.",
                        "Mitä opin?\n\n- ",
                        Optional.of("post"),
                        Optional.of(Purpose.LEARN))),
                List.of(story(), views()),
                List.of(settings()));
    }

    /** A form with every kind of field. */
    private static FormInfo story() {
        return new FormInfo(
                new ChannelId("snapchat"),
                "figures",
                "Tarinan luvut",
                "Pyyhkäise tarinaa ylös: luvut ovat siellä vuorokauden.",
                Optional.of("story"),
                List.of(
                        field(Becomes.TITLE, "Mistä tarina kertoi", true),
                        field(Becomes.TEXT, "Mitä sanoit", false),
                        field(Becomes.MINUTES, "Kesto", false),
                        field(Becomes.LINK, "Osoite", false),
                        new FieldInfo(
                                Becomes.TAG,
                                "Mistä kuvattiin",
                                Optional.empty(),
                                List.of(new Choice("sisällä", "Sisällä"), new Choice("ulkona", "Ulkona")),
                                "",
                                false),
                        reading("views", "Katselut", "Silmän vieressä oleva luku.")));
    }

    /** One of which only a number comes. */
    private static FormInfo views() {
        return new FormInfo(
                new ChannelId("snapchat"),
                "views",
                "Katselut päivässä",
                "",
                Optional.empty(),
                List.of(reading("views", "Katselut tänään", "")));
    }

    private static FieldInfo field(Becomes becomes, String label, boolean required) {
        return new FieldInfo(becomes, label, Optional.empty(), List.of(), "", required);
    }

    private static FieldInfo reading(String metric, String label, String hint) {
        return new FieldInfo(Becomes.READING, label, Optional.of(metric), List.of(), hint, false);
    }

    /** One of each sort. */
    public static PluginSettings settings() {
        Bounds any = new Bounds(0, 1_000_000, true);
        List<Choice> tones = List.of(new Choice("plain", "Asiallinen"), new Choice("warm", "Lämmin"));
        return new PluginSettings(
                "linkedin",
                List.of(
                        new SettingInfo(
                                "posts",
                                "Julkaisuja viikossa",
                                Sort.NUMBER,
                                "1.0",
                                "Neuvo rytmistä katsoo tätä.",
                                new Bounds(1, 7, true),
                                200,
                                List.of()),
                        new SettingInfo("tone", "Sävy", Sort.CHOICE, "plain", "", any, 200, tones),
                        new SettingInfo("nudge", "Muistuta", Sort.YES_NO, "true", "", any, 200, List.of()),
                        new SettingInfo("field", "Ala", Sort.TEXT, "", "", any, 10, List.of())));
    }

    private static ChannelInfo portrayed(ChannelInfo plain) {
        Portrait portrait = new Portrait(
                "Täällä työtä haetaan omalla nimellä.",
                List.of(new TrainedSkill("kirjoittaminen", "Yksi ajatus muutamaan riviin.")),
                Optional.of(new Cost(60, 180, Cost.Money.FREE_WITH_EXTRAS, "Tilausta ei tarvita.")),
                List.of(
                        new ContentFit(ContentKind.SHORT_TEXT, Suits.WELL, "Julkaisu on lyhyt."),
                        new ContentFit(ContentKind.STORY, Suits.BADLY, "Tarinoita ei ole.")),
                Optional.empty());
        return new ChannelInfo(
                plain.id(),
                plain.name(),
                plain.mark(),
                plain.kinds(),
                plain.metrics(),
                plain.contactsMetric(),
                plain.guides(),
                portrait);
    }

    private static final class Silent implements AdviceRule {
        @Override
        public RuleInfo info() {
            Evidence.Source source = new Evidence.Source("Harkin ym.", "Psychological Bulletin 142", 2016);
            return new RuleInfo(
                    LINKEDIN,
                    "steady",
                    "Pidä rytmi",
                    new Evidence(Strength.EXPERIMENT, "Havaittiin.", "", List.of(source)),
                    List.of());
        }

        @Override
        public Judgement judge(JournalView journal, java.time.LocalDate today) {
            return new Judgement.Lacking(List.of());
        }
    }
}
