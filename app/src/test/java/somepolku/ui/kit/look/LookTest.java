package somepolku.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.kit.Lifetime;

class LookTest {
    private final Look look = Look.install(Theme.LIGHT);

    @ParameterizedTest
    @EnumSource
    void each_tone_has_a_colour_in_both_themes(Tone tone) {
        look.choose(Theme.LIGHT);
        assertThat(tone.now()).isNotNull();
        look.choose(Theme.DARK);
        assertThat(tone.now()).isNotNull();
    }

    /** Pairs of the design tokens, with the contrast they must reach in either theme. */
    @ParameterizedTest
    @CsvSource({
        "TX, CARD, 4.5",
        "TX, PAGE, 4.5",
        "TX, WIN, 4.5",
        "TX, SEL, 4.5",
        "TX2, CARD, 4.5",
        "TX2, PAGE, 4.5",
        "TX2, WIN, 4.5",
        "TX2, SEL, 4.5",
        "AC, CARD, 4.5",
        "AC, PAGE, 4.5",
        "AC, SEL, 4.5",
        "ACTX, ACFILL, 4.5",
        "WARN, CARD, 4.5",
        "BAD, CARD, 4.5",
        "TX, WARNBG, 4.5",
        "LI, CARD, 3",
        "BL, CARD, 3",
        "SN, CARD, 3",
        "OT, CARD, 3",
        "LI, SEL, 3",
        "SN, SEL, 3",
        "CTL, CARD, 3",
        "CTL, PAGE, 3",
        "FOCUS, PAGE, 3",
        "BAR, CARD, 3"
    })
    void text_and_marks_stand_out(Tone front, Tone ground, double least) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            look.choose(theme);
            assertThat(contrast(front.now(), ground.now()))
                    .as(front + " on " + ground + ", " + theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void a_change_of_theme_is_told_for_as_long_as_one_listens() {
        Lifetime life = new Lifetime();
        StringBuilder heard = new StringBuilder();
        look.listen(life, () -> heard.append(look.dark() ? "dark " : "light "));
        look.choose(Theme.DARK);
        look.choose(Theme.LIGHT);
        life.close();
        look.choose(Theme.DARK);
        assertThat(heard).hasToString("dark light ");
        assertThat(Theme.of(Optional.of("dark"))).isEqualTo(Theme.DARK);
        assertThat(Theme.of(Optional.of("purple"))).isEqualTo(Theme.LIGHT);
    }

    @Test
    void the_type_scale_is_inters() {
        assertThat(UIManager.getFont("Label.font").getFamily()).isEqualTo("Inter");
        JLabel title = new JLabel("Tänään");
        title.putClientProperty("FlatLaf.styleClass", "h1");
        assertThat(title.getFont().getFamily()).isEqualTo("Inter SemiBold");
        assertThat(title.getFont().getSize()).isEqualTo(26);
    }

    @Test
    void each_channel_mark_has_a_shape_of_its_own() {
        Set<String> shapes = new HashSet<>();
        for (Mark mark : Mark.values()) {
            BufferedImage image = new BufferedImage(12, 12, BufferedImage.TYPE_INT_ARGB);
            ChannelMark.of(mark).paintIcon(new JLabel(), image.getGraphics(), 0, 0);
            StringBuilder shape = new StringBuilder();
            for (int at = 0; at < 144; at++) {
                shape.append((image.getRGB(at % 12, at / 12) >>> 24) > 127 ? '#' : '.');
            }
            shapes.add(shape.toString());
        }
        assertThat(shapes).hasSize(Mark.values().length);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
