package somepolku.pluginhost.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.importing.ImportFormat;
import somepolku.importing.table.Column;
import somepolku.importing.table.TableFormat;
import somepolku.importing.table.TableRules;
import somepolku.kit.ProblemException;

/** The tables that a pack reads. */
final class PackTables {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HEADING = 100;

    private final ChannelInfo channel;
    private final Fields fields;
    private final Words words;
    private final Set<String> headings = new HashSet<>();

    PackTables(ChannelInfo channel, Fields fields, Words words) {
        this.channel = channel;
        this.fields = fields;
        this.words = words;
    }

    private enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        BAR('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }
    }

    private enum Decimal {
        COMMA,
        POINT
    }

    List<ImportFormat> read() throws ProblemException {
        List<ImportFormat> formats = new ArrayList<>();
        for (String id : fields.ids("csv")) {
            headings.clear();
            formats.add(new TableFormat(table(id, "csv." + id), fields.texts()));
        }
        return formats;
    }

    private TableRules table(String id, String key) throws ProblemException {
        Column day = column(key + ".day", fields.needed(key + ".day", "pluginhost.pack.want.heading"));
        Optional<TableRules.DeedColumns> deed = deed(key);
        SortedMap<String, Column> metrics = metrics(key, deed.isPresent());
        if (metrics.isEmpty() && deed.isEmpty()) {
            String example = channel.metrics().stream()
                    .map(metric -> metric.key().id())
                    .findFirst()
                    .orElse("reads");
            fields.needed(key + ".metric." + example, "pluginhost.pack.want.columns");
        }
        return new TableRules(
                channel.id() + "-" + id,
                words.line(key, LONGEST_NAME),
                channel,
                fields.word(key + ".separator", Separator.class).map(one -> one.sign),
                fields.word(key + ".decimal", Decimal.class).orElse(Decimal.POINT) == Decimal.COMMA ? ',' : '.',
                fields.word(key + ".order", TableRules.DayOrder.class),
                fields.word(key + ".covers", TableRules.Covers.class).orElse(TableRules.Covers.DAY),
                day,
                maybe(key + ".last"),
                metrics,
                deed);
    }

    private SortedMap<String, Column> metrics(String key, boolean ofDeeds) throws ProblemException {
        SortedMap<String, Column> columns = new TreeMap<>();
        for (MetricInfo metric : channel.metrics()) {
            String field = key + ".metric." + metric.key().id();
            Optional<Column> column = maybe(field);
            if (column.isEmpty()) {
                continue;
            }
            if (metric.perDeed() != ofDeeds) {
                String wanted = ofDeeds ? "pluginhost.pack.want.ofDeed" : "pluginhost.pack.want.ofChannel";
                throw fields.bad(field, fields.maybe(field).orElse(""), wanted);
            }
            columns.put(metric.key().id(), column.get());
        }
        return columns;
    }

    private Optional<TableRules.DeedColumns> deed(String key) throws ProblemException {
        Optional<String> kind = fields.maybe(key + ".deed");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (channel.kinds().stream().noneMatch(one -> one.id().equals(kind.get()))) {
            throw fields.bad(key + ".deed", kind.get(), "pluginhost.pack.want.kind");
        }
        return Optional.of(new TableRules.DeedColumns(
                kind.get(),
                key(key + ".deed.key"),
                maybe(key + ".deed.title"),
                maybe(key + ".deed.text"),
                maybe(key + ".deed.link")));
    }

    private Optional<Column> maybe(String key) throws ProblemException {
        Optional<String> headings = fields.maybe(key);
        return headings.isEmpty() ? Optional.empty() : Optional.of(column(key, headings.get()));
    }

    /** What tells deeds apart may be a column that is also something else, such as the link. */
    private Optional<Column> key(String key) throws ProblemException {
        Set<String> before = Set.copyOf(headings);
        headings.clear();
        Optional<Column> column = maybe(key);
        headings.clear();
        headings.addAll(before);
        return column;
    }

    /** Headings with bars between them; a question mark at the end says that a table without it is one all the same. */
    private Column column(String key, String value) throws ProblemException {
        boolean needed = !value.endsWith("?");
        String all = needed ? value : value.substring(0, value.length() - 1);
        List<String> names =
                Stream.of(all.split(Pattern.quote("|"), -1)).map(String::strip).toList();
        for (String name : names) {
            if (name.isEmpty()
                    || name.length() > LONGEST_HEADING
                    || !headings.add(name.toLowerCase(java.util.Locale.ROOT))) {
                throw fields.bad(key, value, "pluginhost.pack.want.heading");
            }
        }
        return new Column(names, needed);
    }
}
