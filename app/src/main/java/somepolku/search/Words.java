package somepolku.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Milestone;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Reminder;
import somepolku.domain.journal.Theme;

/** The searchable text of an entry: lines, and marks ({@code @channel}, {@code #tag}) that only match as a whole. */
record Words(List<String> lines, List<String> marks) {
    private static final int LONGEST_LINE = 160;
    private static final int BEFORE_THE_WORD = 40;

    static Words of(Entry entry) {
        if (entry instanceof Activity deed) {
            Stream<String> tags = deed.tags().stream().map(tag -> "#" + tag);
            return new Words(
                    lines(deed.title(), deed.text(), deed.link().orElse(""), trained(deed)),
                    Stream.concat(Stream.of("@" + deed.channel()), tags)
                            .map(Query::folded)
                            .toList());
        }
        if (entry instanceof DayNote note) {
            return new Words(lines(note.text()), List.of());
        }
        if (entry instanceof Contact contact) {
            return new Words(
                    lines(contact.name().orElse(""), contact.position(), contact.company()),
                    List.of("@" + contact.channel()));
        }
        if (entry instanceof Application job) {
            return new Words(
                    lines(
                            named(job.position(), job.company()),
                            job.text(),
                            job.link().orElse("")),
                    List.of("@" + job.channel()));
        }
        if (entry instanceof Fact fact) {
            return new Words(lines(named(fact.title(), fact.place()), fact.text()), List.of("@" + fact.channel()));
        }
        if (entry instanceof Reminder reminder) {
            return new Words(lines(reminder.text()), List.of());
        }
        if (entry instanceof Reading reading) {
            return new Words(
                    lines(reading.metric() + " " + reading.value()),
                    List.of("@" + reading.metric().channel()));
        }
        if (entry instanceof Metric metric) {
            return words(metric.info());
        }
        if (entry instanceof Attachment file) {
            return new Words(lines(file.name()), List.of());
        }
        if (entry instanceof Milestone milestone) {
            return new Words(
                    lines(milestone.metric() + " " + milestone.value()),
                    List.of("@" + milestone.metric().channel()));
        }
        if (entry instanceof DayMark mark) {
            return new Words(lines(mark.reason()), List.of());
        }
        if (entry instanceof ContentItem item) {
            return words(item);
        }
        if (entry instanceof Theme theme) {
            return new Words(lines(theme.name(), String.join("\n", theme.prompts())), List.of());
        }
        // An account is only hashes and a rhythm only days, which nobody looks for; of a number that was not to be had
        // there is nothing to find.
        return new Words(List.of(), List.of());
    }

    private static Words words(ContentItem item) {
        return new Words(
                lines(
                        item.title(),
                        item.what().text(),
                        item.when().cue(),
                        item.came().happened(),
                        item.came().lesson()),
                item.what().channels().stream()
                        .map(channel -> Query.folded("@" + channel))
                        .toList());
    }

    private static Words words(MetricInfo metric) {
        Stream<String> breaks = metric.breaks().stream().map(change -> change.from() + ": " + change.why());
        String name = metric.name() + " \u00b7 " + metric.unit() + " \u00b7 " + metric.key();
        return new Words(
                lines(Stream.concat(Stream.of(name), breaks).toArray(String[]::new)),
                List.of("@" + metric.key().channel()));
    }

    /** The skills on one line and what to look at next on another, so that a hit shows the one that was meant. */
    private static String trained(Activity deed) {
        return deed.practice()
                .map(practice -> String.join(", ", practice.skills()) + "\n" + practice.focus())
                .orElse("");
    }

    private static String named(String title, String place) {
        return Stream.of(title, place).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    boolean hold(String term) {
        if (marks.contains(term)) {
            return true;
        }
        return lines.stream().anyMatch(line -> Query.folded(line).contains(term));
    }

    /** The first line with a searched word, else the first line of all. */
    String line(List<String> terms) {
        for (String line : lines) {
            String folded = Query.folded(line);
            for (String term : terms) {
                int at = folded.indexOf(term);
                // Folding may change the length of a line in a few scripts; then the place is only a guess.
                if (at >= 0) {
                    return cut(line, Math.min(at, line.length()));
                }
            }
        }
        return lines.stream().findFirst().map(line -> cut(line, 0)).orElse("");
    }

    private static String cut(String line, int at) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int from = at < LONGEST_LINE - BEFORE_THE_WORD ? 0 : at - BEFORE_THE_WORD;
        int to = Math.min(line.length(), from + LONGEST_LINE);
        return (from > 0 ? "…" : "") + line.substring(from, to).strip() + (to < line.length() ? "…" : "");
    }

    private static List<String> lines(String... texts) {
        return Stream.of(texts)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
