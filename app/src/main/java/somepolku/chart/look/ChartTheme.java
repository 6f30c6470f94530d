package somepolku.chart.look;

import java.awt.Color;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * The colours of a chart, by the names of the design tokens.
 *
 * @param card the ground
 * @param control edges of pills and of what is missing
 * @param text2 secondary text: axis labels
 * @param accent the person's own series
 * @param selected a hovered or focused pill
 */
public record ChartTheme(
        Color card,
        Color control,
        Color text,
        Color text2,
        Color accent,
        Color selected,
        Color bar,
        Color band,
        Color grid,
        Color axis,
        Color square,
        Color circle,
        Color triangle,
        Color diamond,
        ChartFonts fonts) {

    public static ChartTheme light() {
        return new ChartTheme(
                new Color(0xFFFFFF),
                new Color(0x7C8782),
                new Color(0x1B2320),
                new Color(0x525D58),
                new Color(0x1F6F5C),
                new Color(0xE3EFEB),
                new Color(0x5E9C8B),
                new Color(0xD5E7E1),
                new Color(0xE6EAE8),
                new Color(0x7C8782),
                new Color(0x2A6FC9),
                new Color(0xB8560F),
                new Color(0x857000),
                new Color(0x66716C),
                ChartFonts.inter());
    }

    public static ChartTheme dark() {
        return new ChartTheme(
                new Color(0x252A28),
                new Color(0x7A8681),
                new Color(0xE4E9E6),
                new Color(0xA9B4AF),
                new Color(0x62C6A9),
                new Color(0x233A34),
                new Color(0x4C8A78),
                new Color(0x2A463E),
                new Color(0x323937),
                new Color(0x7A8681),
                new Color(0x7FB2F5),
                new Color(0xF0A261),
                new Color(0xDEC548),
                new Color(0xA1ACA7),
                ChartFonts.inter());
    }

    /** A channel's colour goes with its mark's shape, so that the colour is never the only sign. */
    public Color of(Mark mark) {
        return switch (mark) {
            case SQUARE -> square;
            case CIRCLE -> circle;
            case TRIANGLE -> triangle;
            case DIAMOND -> diamond;
        };
    }
}
