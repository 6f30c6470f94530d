package somepolku.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.ContentFit;
import somepolku.api.channel.Suits;
import somepolku.testkit.FakeHost;

class PortraitTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void whatToKnowFitsIntoItsLimits(String language) {
        ChannelDescription channel = channel(language);
        assertThat(channel.about()).isNotBlank().hasSizeLessThanOrEqualTo(600);
        assertThat(channel.trains()).hasSize(3).allSatisfy(skill -> {
            assertThat(skill.name()).isNotBlank().hasSizeLessThanOrEqualTo(40);
            assertThat(skill.how()).isNotBlank().hasSizeLessThanOrEqualTo(300);
        });
        assertThat(channel.fits())
                .allSatisfy(fit -> assertThat(fit.why()).isNotBlank().hasSizeLessThanOrEqualTo(300));
        assertThat(channel.fits()).extracting(ContentFit::content).doesNotHaveDuplicates();
        assertThat(channel.cost().orElseThrow().note()).isNotBlank();
    }

    @Test
    void itIsHonestAboutWhatDoesNotSuit() {
        List<Suits> degrees =
                channel("en").fits().stream().map(ContentFit::suits).distinct().toList();
        assertThat(degrees).containsExactly(Suits.WELL, Suits.PARTLY, Suits.BADLY);
    }

    @Test
    void thePictureIsSmallAndCanBeDrawn() throws Exception {
        byte[] png = channel("en").icon().orElseThrow();
        assertThat(png).hasSizeLessThanOrEqualTo(32 * 1024);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isLessThanOrEqualTo(128);
    }

    @Test
    void templatesBecomePosts() {
        FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.forLanguageTag("fi"));
        assertThat(host.templates()).hasSize(2).allSatisfy(template -> {
            assertThat(template.kind()).contains("post");
            assertThat(template.body()).contains("\n\n**").doesNotContain("\\n");
        });
    }

    private static ChannelDescription channel(String language) {
        return FakeHost.register(new LinkedInChannel(), Locale.forLanguageTag(language))
                .channel();
    }
}
