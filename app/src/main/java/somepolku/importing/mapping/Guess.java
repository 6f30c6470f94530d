package somepolku.importing.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.importing.grid.Grid;
import somepolku.importing.table.Evidence;

/** What the columns of a table probably mean, by their names and by what stands in them. */
public final class Guess {
    private static final double MOST = 0.8;
    /** A table may end with totals. */
    private static final double DAYS = 0.6;

    private static final int FEW = 12;

    private final String file;
    private final Grid grid;
    private final Collection<ChannelInfo> channels;
    private final List<Sight> columns;

    private Guess(String file, Grid grid, Collection<ChannelInfo> channels) {
        this.file = file;
        this.grid = grid;
        this.channels = channels;
        this.columns = IntStream.range(0, grid.header().size())
                .mapToObj(at -> Sight.of(grid.header().get(at), grid.cells(at)))
                .toList();
    }

    public static Mapping of(String file, Grid grid, Collection<ChannelInfo> channels) {
        return new Guess(file, grid, channels).mapping();
    }

    private Mapping mapping() {
        List<Use> uses = new ArrayList<>();
        columns.forEach(any -> uses.add(Use.NONE));
        int date = date();
        take(uses, date, Role.DATE);
        int end = first(at ->
                at != date && columns.get(at).days() >= DAYS && columns.get(at).named(Word.END));
        take(uses, end, Role.END);
        ChannelId channel = channel();
        int name = first(at ->
                free(uses, at) && columns.get(at).words() && columns.get(at).named(Word.METRIC));
        int value = first(at -> free(uses, at) && number(at) && columns.get(at).named(Word.VALUE));
        value = value >= 0 ? value : onlyNumber(uses);
        if (name < 0 && value >= 0) {
            name = repeated(uses);
        }
        int title = first(at ->
                free(uses, at) && columns.get(at).words() && columns.get(at).named(Word.TITLE));
        if (name >= 0 && value >= 0) {
            take(uses, name, Role.NAME);
            uses.set(value, Use.value(columns.get(name).level() ? MetricKind.LEVEL : MetricKind.FLOW));
            optional(uses, Role.CHANNEL, Word.CHANNEL);
        } else if (title >= 0 || IntStream.range(0, columns.size()).noneMatch(at -> free(uses, at) && metric(at))) {
            deeds(uses, title);
        } else {
            optional(uses, Role.CHANNEL, Word.CHANNEL);
            for (int at = 0; at < columns.size(); at++) {
                if (free(uses, at) && metric(at)) {
                    uses.set(at, metric(at, channel));
                }
            }
        }
        boolean deeds = uses.stream().anyMatch(use -> use.role() == Role.TITLE || use.role() == Role.TEXT);
        ChannelId of = deeds && channel.equals(ChannelId.OWN) ? ChannelId.NONE : channel;
        return new Mapping(uses, of, "", Period.of(grid, date, columns), Optional.empty(), decimal());
    }

    private int date() {
        int named =
                first(at -> columns.get(at).days() >= DAYS && columns.get(at).named(Word.DATE));
        int any = named >= 0 ? named : first(at -> columns.get(at).days() >= DAYS);
        return any >= 0
                ? any
                : first(at ->
                        columns.get(at).serial() >= MOST && columns.get(at).named(Word.DATE));
    }

    private void deeds(List<Use> uses, int title) {
        int about = title >= 0
                ? title
                : first(at -> free(uses, at) && columns.get(at).words() && !special(at));
        take(uses, about, Role.TITLE);
        optional(uses, Role.TEXT, Word.TEXT);
        optional(uses, Role.LINK, Word.LINK);
        optional(uses, Role.MINUTES, Word.MINUTES);
        optional(uses, Role.TAGS, Word.TAGS);
        optional(uses, Role.CHANNEL, Word.CHANNEL);
        optional(uses, Role.KIND, Word.KIND);
        optional(uses, Role.ID, Word.ID);
    }

    private boolean special(int at) {
        Sight column = columns.get(at);
        return column.named(Word.LINK) || column.named(Word.TAGS) || column.named(Word.CHANNEL);
    }

    private void optional(List<Use> uses, Role role, Word word) {
        take(uses, first(at -> free(uses, at) && columns.get(at).named(word)), role);
    }

    /** The one column of numbers, where there is but one. */
    private int onlyNumber(List<Use> uses) {
        int[] numbers = IntStream.range(0, columns.size())
                .filter(at -> free(uses, at) && metric(at))
                .toArray();
        return numbers.length == 1 ? numbers[0] : -1;
    }

    /** A column of words that come again and again, each with its number. */
    private int repeated(List<Use> uses) {
        return first(at -> {
            List<String> cells = grid.cells(at);
            long several = cells.stream().distinct().count();
            return free(uses, at)
                    && columns.get(at).words()
                    && !special(at)
                    && !columns.get(at).named(Word.TITLE)
                    && several <= FEW
                    && several * 2 <= cells.size();
        });
    }

    private boolean number(int at) {
        return columns.get(at).numbers() >= MOST;
    }

    private boolean metric(int at) {
        return number(at) && !columns.get(at).named(Word.ID) && !columns.get(at).named(Word.MINUTES);
    }

    private Use metric(int at, ChannelId channel) {
        String heading = columns.get(at).heading();
        Optional<MetricInfo> known = channels.stream()
                .filter(one -> one.id().equals(channel))
                .flatMap(one -> one.metrics().stream())
                .filter(metric -> !metric.perDeed() && alike(metric, heading))
                .findFirst();
        MetricKind kind = columns.get(at).shares()
                ? MetricKind.RATIO
                : columns.get(at).level() ? MetricKind.LEVEL : MetricKind.FLOW;
        return known.map(metric -> Use.metric(metric.key().id(), metric.kind()))
                .orElseGet(() -> Use.metric(heading.replace('/', '-'), kind));
    }

    private static boolean alike(MetricInfo metric, String heading) {
        String plain = heading.toLowerCase(Locale.ROOT);
        return plain.equals(metric.key().id()) || plain.equals(metric.name().toLowerCase(Locale.ROOT));
    }

    /** The one that the file's name or a heading names. */
    private ChannelId channel() {
        String all = (file + " " + String.join(" ", grid.header())).toLowerCase(Locale.ROOT);
        return channels.stream()
                .filter(channel -> all.contains(channel.id().value())
                        || all.contains(channel.name().toLowerCase(Locale.ROOT)))
                .map(ChannelInfo::id)
                .findFirst()
                .orElse(ChannelId.OWN);
    }

    private char decimal() {
        Evidence evidence = new Evidence();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).days() < DAYS) {
                grid.cells(at).forEach(evidence::number);
            }
        }
        return evidence.decimal(grid.separator() == ';' ? ',' : '.');
    }

    private static void take(List<Use> uses, int at, Role role) {
        if (at >= 0) {
            uses.set(at, Use.of(role));
        }
    }

    private static boolean free(List<Use> uses, int at) {
        return uses.get(at).role() == Role.IGNORED;
    }

    private int first(IntPredicate which) {
        return IntStream.range(0, columns.size()).filter(which).findFirst().orElse(-1);
    }
}
