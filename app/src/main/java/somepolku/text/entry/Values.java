package somepolku.text.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.domain.channel.MetricInfo;
import somepolku.text.TypedNumber;
import somepolku.text.line.Doubt;
import somepolku.text.line.Doubt.Why;
import somepolku.text.line.Offer;
import somepolku.text.line.Part;
import somepolku.text.when.Edges;

/** Readings: {@code katselut=120}. Where the name or the number means several things, each is offered and none taken. */
final class Values {
    private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_/-]{0,60}";
    private static final Pattern VALUE = Edges.whole("(?<name>" + NAME + ")\\s?=\\s?(?<number>" + Figures.NUMBER + ")");
    /** More are not taken from one line: each would be looked for among all metrics. */
    private static final int MOST = 40;

    private static final int CHOICES = 3;

    private final String line;
    private final Claims claims;
    private final MetricNames names;
    private final List<Offer> offers;
    private final List<Doubt> doubts;

    Values(String line, Claims claims, MetricNames names, List<Offer> offers, List<Doubt> doubts) {
        this.line = line;
        this.claims = claims;
        this.names = names;
        this.offers = offers;
        this.doubts = doubts;
    }

    void read() {
        Matcher found = VALUE.matcher(line);
        for (int count = 0; count < MOST && found.find(); count++) {
            String number = found.group("number");
            int longer = longer(found.start(), found.end("name"));
            String name = line.substring(longer, found.end("name"));
            List<MetricInfo> metrics = names.meant(name);
            if (claims.escaped(longer) || !claims.free(longer, found.end())) {
                claims.take(longer, found.end(), new Part.Words());
            } else if (metrics.isEmpty()) {
                doubt(longer, found.end(), Why.NO_SUCH_METRIC);
            } else {
                value(longer, found.end(), metrics, names.likeliest(name, metrics), TypedNumber.read(number));
            }
        }
    }

    private void value(
            int start, int end, List<MetricInfo> metrics, Optional<MetricInfo> likeliest, TypedNumber number) {
        if (number instanceof TypedNumber.Understood understood && metrics.size() == 1) {
            claims.take(start, end, new Part.Value(metrics.get(0), understood.value()));
        } else if (number instanceof TypedNumber.Understood understood && likeliest.isPresent()) {
            claims.take(start, end, new Part.Value(likeliest.get(), understood.value(), true));
            metrics.stream()
                    .filter(metric -> !metric.equals(likeliest.get()))
                    .limit(CHOICES)
                    .forEach(metric -> offer(start, end, metric, understood.value()));
        } else if (number instanceof TypedNumber.Understood understood) {
            doubt(start, end, Why.SEVERAL_METRICS);
            metrics.stream().limit(CHOICES).forEach(metric -> offer(start, end, metric, understood.value()));
        } else if (number instanceof TypedNumber.TwoWays two) {
            doubt(start, end, Why.TWO_NUMBERS);
            metrics.stream().limit(1).forEach(metric -> {
                offer(start, end, metric, two.thousands());
                offer(start, end, metric, two.decimals());
            });
        } else {
            doubt(start, end, Why.NO_NUMBER);
        }
    }

    private void doubt(int start, int end, Why why) {
        if (names.known().channels().isEmpty()) {
            return; // Until the plugins are there, nothing can be said of metrics.
        }
        doubts.add(new Doubt(start, end, why));
        claims.words(start, end);
    }

    private void offer(int start, int end, MetricInfo metric, double number) {
        String taken =
                line.substring(0, start) + names.plain(metric) + "=" + Figures.plain(number) + line.substring(end);
        offers.add(new Offer(start, end, metric, number, taken));
    }

    /** Where the name begins: a metric's name of several words may end here. */
    private int longer(int start, int end) {
        return names.known().metrics(Optional.empty()).stream()
                .map(MetricInfo::name)
                .filter(name -> name.contains(" ") && name.length() <= end)
                .filter(name -> line.regionMatches(true, end - name.length(), name, 0, name.length()))
                .mapToInt(name -> end - name.length())
                .filter(from -> from == 0 || " \t([\\".indexOf(line.charAt(from - 1)) >= 0)
                .min()
                .orElse(start);
    }
}
