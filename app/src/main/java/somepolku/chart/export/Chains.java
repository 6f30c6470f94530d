package somepolku.chart.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins SVG lines of which each begins where the one before ended: XChart draws a curve in a thousand pieces. */
final class Chains {
    private static final Pattern LINE = Pattern.compile(
            "<line style=\"([^\"]*)\" x1=\"([^\"]*)\" x2=\"([^\"]*)\" y1=\"([^\"]*)\" y2=\"([^\"]*)\"/>");

    private final List<String> out = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private String style = "";

    private Chains() {}

    static List<String> joined(List<String> elements) {
        Chains chains = new Chains();
        elements.forEach(chains::take);
        chains.end();
        return chains.out;
    }

    private void take(String element) {
        Matcher line = LINE.matcher(element);
        if (!line.matches()) {
            end();
            out.add(element);
            return;
        }
        String from = line.group(2) + "," + line.group(4);
        String to = line.group(3) + "," + line.group(5);
        boolean goesOn = !points.isEmpty()
                && style.equals(line.group(1))
                && points.get(points.size() - 1).equals(from);
        if (!goesOn) {
            end();
            style = line.group(1);
            points.add(from);
        }
        points.add(to);
    }

    private void end() {
        if (!points.isEmpty()) {
            out.add("<polyline style=\"" + style + "\" points=\"" + String.join(" ", points) + "\"/>");
            points.clear();
        }
    }
}
