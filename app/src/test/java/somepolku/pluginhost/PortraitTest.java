package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.portrait.ContentFit;
import somepolku.domain.channel.portrait.ContentKind;
import somepolku.domain.channel.portrait.Cost;
import somepolku.domain.channel.portrait.Icon;
import somepolku.domain.channel.portrait.Portrait;
import somepolku.domain.channel.portrait.Suits;
import somepolku.domain.channel.portrait.TrainedSkill;

/** What a plugin says for choosing its channel. */
class PortraitTest {
    @TempDir
    Path folder;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = hosted(folder);
    }

    Hosted hosted(Path plugins) {
        return new Hosted(plugins);
    }

    @AfterEach
    void close() {
        hosted.close();
    }

    @Test
    void aChannelSaysWhatItIsForTrainsCostsAndSuits() throws Exception {
        Portrait portrait = portrait("""
                .about("Where work is found.").trains("writing", "By posting.")
                .cost(Cost.minutesAWeek(60, 120, Cost.Money.FREE_WITH_EXTRAS).note("Premium is not needed."))
                .fit(ContentKind.STORY, Suits.BADLY, "There are none.")
                .fit(ContentKind.SHORT_TEXT, Suits.WELL, "Posts are short.")
                """);
        assertThat(portrait.about()).isEqualTo("Where work is found.");
        assertThat(portrait.trains()).containsExactly(new TrainedSkill("writing", "By posting."));
        assertThat(portrait.cost()).contains(new Cost(60, 120, Cost.Money.FREE_WITH_EXTRAS, "Premium is not needed."));
        assertThat(portrait.fits())
                .containsExactly(
                        new ContentFit(ContentKind.SHORT_TEXT, Suits.WELL, "Posts are short."),
                        new ContentFit(ContentKind.STORY, Suits.BADLY, "There are none."));
        assertThat(portrait.icon()).isEmpty();
    }

    @Test
    void aChannelThatSaysNothingIsStillAChannel() throws Exception {
        assertThat(portrait("")).isEqualTo(Portrait.NONE);
    }

    @Test
    void hostileTextsAreCutAndCleaned() throws Exception {
        Portrait portrait = portrait("""
                .about("\\u202eA\\u0007\\n" + "x".repeat(90_000))
                .trains("y".repeat(9_000), "z".repeat(9_000)).trains(" \\n ", "nothing")
                .cost(Cost.minutesAWeek(Integer.MIN_VALUE, Integer.MAX_VALUE, Cost.Money.PAID).note("\\u2067n\\n"))
                """);
        assertThat(portrait.about()).startsWith("A xxx").hasSize(600);
        assertThat(portrait.trains()).hasSize(1);
        assertThat(portrait.trains().get(0).name()).hasSize(40);
        assertThat(portrait.trains().get(0).how()).hasSize(300);
        assertThat(portrait.cost()).contains(new Cost(0, 2_400, Cost.Money.PAID, "n"));
    }

    @Test
    void aFitTwiceOrWithoutAReasonRefusesThePlugin() throws Exception {
        assertThat(refusal(".fit(ContentKind.AUDIO, Suits.WELL, \"a\").fit(ContentKind.AUDIO, Suits.BADLY, \"b\")"))
                .contains("says twice");
        assertThat(refusal(".fit(ContentKind.AUDIO, Suits.WELL, \" \")")).contains("without a reason");
    }

    @Test
    void ofAPictureOnlyThePictureIsKept() throws Exception {
        byte[] drawn = png(24, 20);
        byte[] said = withText(drawn);
        Icon icon = portrait(icon(said)).icon().orElseThrow();
        assertThat(icon.png()).hasSizeLessThan(said.length).isEqualTo(drawn);
        assertThat(ImageIO.read(new ByteArrayInputStream(icon.png())).getHeight())
                .isEqualTo(20);
    }

    @Test
    void aPictureThatIsNoneOrDamagedOrLargeRefusesThePlugin() throws Exception {
        assertThat(refusal(icon("GIF89a".getBytes()))).contains("must be a PNG of at most 128 × 128");
        assertThat(refusal(icon(png(129, 1)))).contains("found: 129 × 1");
        assertThat(refusal(".icon(new byte[40_000])")).contains("found: 40000 B");
        byte[] flipped = png(8, 8);
        flipped[flipped.length / 2] ^= 1;
        assertThat(refusal(icon(flipped))).contains("must be a PNG");
        byte[] bomb = png(8, 8);
        bomb[16] = 0x7f;
        assertThat(refusal(icon(bomb))).contains("must be a PNG");
        assertThat(refusal(icon(java.util.Arrays.copyOf(png(8, 8), 40)))).contains("must be a PNG");
    }

    private Portrait portrait(String more) throws Exception {
        PluginHost host = hosted.host(plugin(more));
        assertThat(host.plugins()).extracting(status -> status.why()).containsExactly("");
        return host.channels().get(0).portrait();
    }

    private String refusal(String more) throws Exception {
        return hosted.host(plugin(more)).plugins().get(0).why();
    }

    private static TestPlugin plugin(String more) {
        return TestPlugin.good("reader")
                .register("context.channel(ChannelDescription.builder(\"reader\", \"Reader\")" + more + ".build());");
    }

    private static String icon(byte[] png) {
        return ".icon(java.util.Base64.getDecoder().decode(\""
                + Base64.getEncoder().encodeToString(png) + "\"))";
    }

    private static byte[] png(int width, int height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    /** With a text after the header, as cameras and drawing programs leave them. */
    private static byte[] withText(byte[] png) {
        byte[] text = "Comment\0secret".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        java.nio.ByteBuffer chunk = java.nio.ByteBuffer.allocate(12 + text.length);
        chunk.putInt(text.length)
                .put("tEXt".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .put(text);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(chunk.array(), 4, 4 + text.length);
        chunk.putInt((int) sum.getValue());
        int afterHeader = 8 + 12 + 13;
        java.nio.ByteBuffer all = java.nio.ByteBuffer.allocate(png.length + chunk.capacity());
        all.put(png, 0, afterHeader).put(chunk.array()).put(png, afterHeader, png.length - afterHeader);
        return all.array();
    }
}
