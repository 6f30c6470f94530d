package somepolku.chart.export;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import somepolku.chart.look.Label;

/**
 * A picture as an SVG element. VectorGraphics2D writes the shapes; the texts are written here, since only so each keeps
 * the end that it is anchored by and the room that was laid out for it, whatever font the reader has, and a page can be
 * given its own colours.
 */
public final class Svg {
    private static final Pattern LONG_DECIMALS = Pattern.compile("\\d+\\.\\d{3,}");
    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern CLIP = Pattern.compile("clip-?\\d+");
    private static final Pattern NEEDLESS =
            Pattern.compile("stroke-miterlimit:\\d+;|stroke-linecap:square;|stroke:none;");

    private final Consumer<Graphics2D> shapes;
    private final List<Label> labels;
    private final double width;
    private final double height;
    private final Function<Color, String> ink;

    /**
     * Prepares an element.
     *
     * @param shapes paints all but the texts
     * @param ink how a colour is written
     */
    public Svg(
            Consumer<Graphics2D> shapes, List<Label> labels, double width, double height, Function<Color, String> ink) {
        this.shapes = shapes;
        this.labels = labels;
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /**
     * The element.
     *
     * @param description read aloud in place of the picture
     * @param id distinguishes it from other pictures on the same page
     */
    public String element(String description, String id) {
        String size = number(width) + " " + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(description)
                + "\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" viewBox=\"0 0 " + size + "\" font-family=\"Inter, system-ui, sans-serif\" font-size=\"12\">\n"
                + shapes(id)
                + labels.stream().map(this::text).collect(Collectors.joining())
                + "</svg>\n";
    }

    private String shapes(String id) {
        VectorGraphics2D g = new VectorGraphics2D();
        shapes.accept(g);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(g.getCommands(), new PageSize(0, 0, width, height))
                    .writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String all = bytes.toString(StandardCharsets.UTF_8);
        String inner = all.substring(all.indexOf('>', all.indexOf("<svg")) + 1, all.lastIndexOf("</svg>"));
        List<String> lines =
                inner.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String joined = String.join("\n", Chains.joined(lines)) + "\n";
        String brief = NEEDLESS.matcher(joined).replaceAll("");
        String rounded = LONG_DECIMALS.matcher(brief).replaceAll(found -> number(Double.parseDouble(found.group())));
        String coloured =
                COLOUR.matcher(rounded).replaceAll(found -> Matcher.quoteReplacement(ink.apply(colour(found))));
        return CLIP.matcher(coloured).replaceAll(id + "-clip");
    }

    private String text(Label label) {
        String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
        float size = label.font().getSize2D();
        return "<text x=\"" + number(label.x()) + "\" y=\"" + number(label.y()) + "\" text-anchor=\"" + anchor
                + "\" textLength=\"" + number(label.bounds().getWidth()) + "\" lengthAdjust=\"spacingAndGlyphs"
                + "\" style=\"fill:" + ink.apply(label.color()) + (label.strong() ? ";font-weight:600" : "")
                + (size == 12 ? "" : ";font-size:" + number(size) + "px") + "\">" + escaped(label.text())
                + "</text>\n";
    }

    private static Color colour(MatchResult found) {
        return new Color(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
