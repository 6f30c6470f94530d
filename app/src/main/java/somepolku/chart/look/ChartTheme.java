package somepolku.chart.look;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import somepolku.domain.channel.ChannelInfo.Mark;

/**
 * The colours of a chart, by the names of the design tokens.
 *
 * @param card the ground
 * @param control edges of pills and of what is missing
 * @param text2 secondary text: axis labels
 * @param accent the person's own series
 * @param selected a hovered or focused pill
 * @param warn what speaks against a finding
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
        Color warn,
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
                new Color(0x8F5200),
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
                new Color(0xE8B266),
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

    /** The colours by the names that a page gives them. */
    public Map<String, Color> tokens() {
        Map<String, Color> tokens = new LinkedHashMap<>();
        tokens.put("card", card);
        tokens.put("control", control);
        tokens.put("text", text);
        tokens.put("text2", text2);
        tokens.put("accent", accent);
        tokens.put("selected", selected);
        tokens.put("bar", bar);
        tokens.put("band", band);
        tokens.put("grid", grid);
        tokens.put("square", square);
        tokens.put("circle", circle);
        tokens.put("triangle", triangle);
        tokens.put("diamond", diamond);
        tokens.put("warn", warn);
        return tokens;
    }

    /** The token of a colour; two tokens that share one in light share one in dark. */
    public String token(Color color) {
        return tokens().entrySet().stream()
                .filter(token -> token.getValue().equals(color))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(color + " is no colour of the theme"));
    }

    /** As pages write it: {@code #1f6f5c}. */
    public static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }
}
