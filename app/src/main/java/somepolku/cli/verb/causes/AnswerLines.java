package somepolku.cli.verb.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.links.Tier;
import somepolku.analysis.wording.Said;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.Purpose;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;
import somepolku.work.port.Channels;

/** The answer for a person: first how many pairs were checked, then each metric with what may be said of it. */
public final class AnswerLines {
    private final Texts texts;
    private final Formats formats;
    private final Channels channels;

    public AnswerLines(Texts texts, Channels channels) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.channels = channels;
    }

    /** Everything: also what shows nothing, and what cannot be said yet. */
    public List<String> of(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(checked(answer));
        if (answer.metrics().isEmpty()) {
            lines.add(texts.text("cli.analyse.nothing"));
        }
        for (OfMetric metric : answer.metrics()) {
            lines.add("");
            lines.addAll(metric(metric));
        }
        return lines;
    }

    /** Only the findings, the surest first. */
    public List<String> findings(Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(checked(answer));
        answer.pairs().stream()
                .filter(pair -> pair.link().tier().compareTo(Tier.MOVES_TOGETHER) >= 0)
                .forEach(pair -> lines.addAll(
                        finding(pair, action(pair.action()) + " → " + name(pair.metric()), pair.said().stream())));
        if (lines.size() == 1) {
            lines.add(texts.text("cli.analyse.none"));
        }
        return lines;
    }

    private String checked(Answer answer) {
        return texts.text("analysis.checked", answer.checked(), answer.byLuck());
    }

    private List<String> metric(OfMetric metric) {
        List<String> lines = new ArrayList<>();
        String days = metric.span()
                .map(span -> formats.days(span.first(), span.last()))
                .orElse("");
        lines.add(
                metric.refused().isPresent()
                        ? name(metric.metric())
                        : texts.text(
                                "cli.analyse.metric",
                                name(metric.metric()),
                                days,
                                metric.rows().size()));
        metric.refused().ifPresent(why -> lines.add(texts.text("cli.analyse.aside", said(why))));
        metric.leftSaid().forEach(left -> lines.add(texts.text("cli.analyse.aside", said(left))));
        metric.pairs().stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.link().tier()).reversed())
                .forEach(pair -> lines.addAll(finding(
                        pair, action(pair.action()), Stream.concat(pair.said().stream(), pair.doubts().stream()))));
        return lines;
    }

    /** The tier and what is said first on one line, all else below it. */
    private List<String> finding(Pair pair, String name, Stream<Said> all) {
        List<String> said = all.map(this::said).toList();
        String first = named(texts, pair, said.get(0));
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("cli.analyse.finding", pair.link().tier().number(), name, first));
        said.stream().skip(1).forEach(more -> lines.add(texts.text("cli.analyse.aside", more)));
        return lines;
    }

    /** The window says the tier beside the sentence; where nothing stands beside it, the sentence begins with it. */
    static String named(Texts texts, Pair pair, String sentence) {
        Said tier = pair.tier();
        return pair.link().tier().compareTo(Tier.MOVES_TOGETHER) < 0
                ? sentence
                : texts.text(
                        "cli.analyse.named",
                        texts.text(tier.key(), tier.figures().toArray()),
                        sentence);
    }

    private String said(Said said) {
        return texts.text(said.key(), said.figures().toArray());
    }

    private String name(MetricKey metric) {
        String own = channels.metric(metric).map(MetricInfo::name).orElse(metric.id());
        return channel(metric.channel()) + " · " + own;
    }

    private String channel(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::name).orElse(id.value());
    }

    /** {@code linkedin/post#portfolio} as a person calls it. */
    private String action(String action) {
        String[] parts = action.split("/", 2);
        String kind = parts.length > 1 ? parts[1].split("[#!]", 2)[0] : "";
        String rest = parts.length > 1 ? parts[1].substring(kind.length()) : "";
        ChannelId id = new ChannelId(parts[0]);
        Optional<String> known = channels.channel(id).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(one -> one.id().equals(kind))
                .map(one -> one.name())
                .findFirst();
        String name = known.orElse(kind);
        return (id.equals(ChannelId.NONE) ? name : channel(id) + " · " + name) + refinement(rest);
    }

    private String refinement(String rest) {
        if (!rest.startsWith("!")) {
            return rest.isEmpty() ? "" : " " + rest;
        }
        return Stream.of(Purpose.values())
                .map(Refinement::word)
                .filter(word -> rest.equals("!" + word))
                .map(word -> " !" + texts.text("today.purpose." + word))
                .findFirst()
                .orElse(" " + rest);
    }
}
