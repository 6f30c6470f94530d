package somepolku.text.entry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import somepolku.domain.channel.MetricInfo;
import somepolku.text.TypedNumber;
import somepolku.text.line.Offer;
import somepolku.text.line.Part;
import somepolku.text.line.Span;
import somepolku.text.when.Edges;

/** Numbers in the words, as in {@code sai 45 katselua}: they may be readings, so they are offered as such. */
final class Numbers {
    private static final Pattern SPOKEN = Edges.whole("(?<number>" + Figures.NUMBER + ")\\s?(?<word>\\p{L}{4,40})"
            + "|(?<before>\\p{L}{4,40}):\\s?(?<after>" + Figures.NUMBER + ")");
    private static final int MOST = 4;
    private static final int LOOKED_AT = 40;

    private final String line;
    private final Claims claims;
    private final MetricNames names;
    private final List<Offer> offers;

    Numbers(String line, Claims claims, MetricNames names, List<Offer> offers) {
        this.line = line;
        this.claims = claims;
        this.names = names;
        this.offers = offers;
    }

    void read() {
        List<MetricInfo> told = claims.spans().stream()
                .map(Span::part)
                .filter(Part.Value.class::isInstance)
                .map(part -> ((Part.Value) part).metric())
                .toList();
        Matcher found = SPOKEN.matcher(line);
        for (int count = 0; count < LOOKED_AT && found.find(); count++) {
            boolean first = found.group("word") != null;
            if (claims.free(found.start(), found.end()) && !claims.escaped(found.start())) {
                names.spokenOf(found.group(first ? "word" : "before")).stream()
                        .filter(metric -> !told.contains(metric))
                        .forEach(metric -> offer(found, metric, found.group(first ? "number" : "after")));
            }
        }
    }

    private void offer(Matcher found, MetricInfo metric, String typed) {
        values(TypedNumber.read(typed)).filter(value -> offers.size() < MOST).forEach(value -> {
            String taken = line.stripTrailing() + " " + names.plain(metric) + "=" + Figures.plain(value);
            offers.add(new Offer(found.start(), found.end(), metric, value, taken));
        });
    }

    private static DoubleStream values(TypedNumber number) {
        if (number instanceof TypedNumber.Understood understood) {
            return DoubleStream.of(understood.value());
        }
        return number instanceof TypedNumber.TwoWays two
                ? DoubleStream.of(two.thousands(), two.decimals())
                : DoubleStream.empty();
    }
}
