package somepolku.pluginhost.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.channel.portrait.ContentFit;
import somepolku.domain.channel.portrait.ContentKind;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.kit.Texts;

class PackReaderTest {
    @TempDir
    Path folder;

    @Test
    void aPackDescribesAChannel() throws Exception {
        ChannelInfo channel = read(new SamplePack().zip(folder, "a.zip"), "en").channel();
        assertThat(channel.name()).isEqualTo("Town paper");
        assertThat(channel.mark()).isEqualTo(ChannelInfo.Mark.CIRCLE);
        assertThat(channel.kinds()).containsExactly(new ActivityKindInfo("article", "Article", Purpose.SHOW));
        assertThat(channel.metrics())
                .containsExactly(
                        new MetricInfo(
                                MetricKey.of("town-paper", "followers"),
                                "Followers",
                                MetricKind.LEVEL,
                                "followers",
                                OptionalInt.empty()),
                        new MetricInfo(
                                MetricKey.of("town-paper", "reads"), "Reads", MetricKind.FLOW, "", OptionalInt.of(90)));
        GuideInfo list = channel.guides().get(0);
        assertThat(list.steps()).containsExactly("Open it", "Save the table");
        assertThat(list.link()).contains("https://paper.example/numbers");
    }

    @Test
    void itSpeaksThePersonsLanguageAndElseItsFirst() throws Exception {
        Pack finnish = read(new SamplePack().zip(folder, "a.zip"), "fi");
        assertThat(finnish.channel().name()).isEqualTo("Paikallislehti");
        assertThat(finnish.channel().metrics()).extracting(MetricInfo::name).containsExactly("Followers", "Luettu");
        assertThat(finnish.formats()).extracting(format -> format.name()).containsExactly("Paikallislehden luvut");
        assertThat(read(new SamplePack().zip(folder, "a.zip"), "sv").channel().name())
                .isEqualTo("Town paper");
    }

    @Test
    void aFolderIsAsGoodAsAZipAndOneFolderAroundItDoesNotMatter() throws Exception {
        assertThat(read(new SamplePack().folder(folder, "town"), "en").id()).isEqualTo("town-paper");
        SamplePack around = new SamplePack();
        SamplePack inner = new SamplePack()
                .without("pack.properties")
                .without("texts.properties")
                .without("texts_fi.properties");
        around.copyInto(inner, "town-paper-1.2/");
        inner.with("town-paper-1.2/README.md", "Read me").with("town-paper-1.2/examples/a.csv", "Date;Reads");
        assertThat(read(inner.zip(folder, "b.zip"), "en").version()).isEqualTo("1.2.0");
        assertThat(PackReader.looksLike(folder.resolve("b.zip"))).isTrue();
        assertThat(PackReader.looksLike(folder.resolve("town"))).isTrue();
        assertThat(PackReader.looksLike(folder)).isFalse();
    }

    @Test
    void aMetricTellsWhenItsNumbersBeganToMeanSomethingElse() throws Exception {
        SamplePack pack = new SamplePack()
                .line("pack.properties", "metric.reads.retention = 90", "metric.reads.breaks = 2026-03-01")
                .line(
                        "texts.properties",
                        "metric.reads = Reads",
                        "metric.reads = Reads\nmetric.reads.break.2026-03-01 = Robots went");
        assertThat(read(pack.zip(folder, "a.zip"), "en")
                        .channel()
                        .metrics()
                        .get(1)
                        .breaks())
                .containsExactly(new TrendBreak(java.time.LocalDate.of(2026, 3, 1), "Robots went"));
    }

    @Test
    void aRatioIsMadeOfTwoFlowsOfThePack() throws Exception {
        assertThat(read(ratio("claps / reads").zip(folder, "a.zip"), "en")
                        .channel()
                        .metrics())
                .filteredOn(metric -> metric.key().id().equals("rate"))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.quotient()).contains(new Quotient("claps", "reads"));
                    assertThat(rate.unit()).isEqualTo("%");
                });
        for (String bad : List.of("claps", "claps / followers", "claps / nothing", "reads / reads")) {
            assertThatThrownBy(() -> read(ratio(bad).zip(folder, "b.zip"), "en"))
                    .hasMessageContaining("metric.rate.ratio");
        }
    }

    private static SamplePack ratio(String parts) {
        return new SamplePack()
                .line("pack.properties", "metrics = followers, reads", "metrics = followers, reads, claps, rate")
                .line(
                        "pack.properties",
                        "metric.reads.retention = 90",
                        "metric.claps.kind = flow\nmetric.rate.kind = ratio\nmetric.rate.ratio = " + parts)
                .line(
                        "texts.properties",
                        "metric.reads = Reads",
                        "metric.reads = Reads\nmetric.claps = Claps\nmetric.rate = Rate");
    }

    @Test
    void deedsComeWithTheirOwnNumbers() throws Exception {
        SamplePack pack = new SamplePack()
                .line("pack.properties", "metric.reads.retention = 90", "metric.reads.of = deed")
                .line("pack.properties", "csv = numbers", "csv = numbers, articles")
                .line("pack.properties", "csv.numbers.metric.reads = Reads | Luettu", """
                        csv.articles.day = Published
                        csv.articles.deed = article
                        csv.articles.deed.title = Title
                        csv.articles.deed.link = Link?
                        csv.articles.deed.key = Link
                        csv.articles.metric.reads = Reads""")
                .line("texts.properties", "metric.reads = Reads", "metric.reads = Reads\ncsv.articles = Articles");
        assertThat(read(pack.zip(folder, "a.zip"), "en").formats())
                .extracting(format -> format.id())
                .isEqualTo(List.of("town-paper-numbers", "town-paper-articles"));
    }

    @Test
    void itHelpsToChooseAChannel() throws Exception {
        Path page = DataPacksPage.read().pack(folder.resolve("local-paper"));
        Portrait portrait = read(page, "en").channel().portrait();
        assertThat(portrait.about()).isEqualTo("People of your town read it, employers among them.");
        assertThat(portrait.trains()).extracting(TrainedSkill::name).containsExactly("Writing for strangers");
        assertThat(portrait.cost()).contains(new Cost(60, 180, Cost.Money.FREE, ""));
        assertThat(portrait.fits())
                .containsExactly(
                        new ContentFit(
                                ContentKind.LONG_TEXT, Suits.WELL, "Readers come for stories and stay for details."),
                        new ContentFit(ContentKind.SHORT_VIDEO, Suits.BADLY, "It can be linked to and not shown."));
    }

    private static Pack read(Path path, String language) throws Exception {
        return new PackReader(Texts.in(Locale.forLanguageTag(language))).read(path);
    }
}
