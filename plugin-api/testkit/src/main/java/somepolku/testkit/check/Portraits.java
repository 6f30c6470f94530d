package somepolku.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.ContentFit;

/** What a channel says of itself to somebody who has to choose one. */
public final class Portraits {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_BYTES = 32 * 1024;
    private static final int MOST_PIXELS = 128;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;

    private Portraits() {}

    public static void check(ChannelDescription channel) {
        Words.maybe("about", channel.about(), 600);
        assertThat(channel.trains()).as("skills").hasSizeLessThanOrEqualTo(12);
        channel.trains().forEach(skill -> {
            Words.said("a skill", skill.name(), 40);
            Words.maybe("how " + skill.name() + " is trained", skill.how(), 300);
        });
        channel.cost().ifPresent(cost -> {
            assertThat(cost.leastMinutes()).as("least minutes a week").isBetween(0, 2400);
            assertThat(cost.mostMinutes()).as("most minutes a week").isBetween(cost.leastMinutes(), 2400);
            Words.maybe("the note of the cost", cost.note(), 300);
        });
        assertThat(channel.fits())
                .extracting(ContentFit::content)
                .as("kinds of content, each at most once")
                .doesNotHaveDuplicates();
        channel.fits().forEach(fit -> Words.said("why " + fit.content() + " fits", fit.why(), 300));
        channel.icon().ifPresent(Portraits::icon);
    }

    private static void icon(byte[] png) {
        assertThat(png.length).as("bytes of the icon").isBetween(HEIGHT_AT + Integer.BYTES, MOST_BYTES);
        assertThat(Arrays.copyOf(png, PNG.length)).as("the icon is a PNG").isEqualTo(PNG);
        for (int at : new int[] {WIDTH_AT, HEIGHT_AT}) {
            assertThat(ByteBuffer.wrap(png).getInt(at)).as("pixels of the icon").isBetween(1, MOST_PIXELS);
        }
    }
}
