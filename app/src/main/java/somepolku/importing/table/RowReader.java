package somepolku.importing.table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.About;
import somepolku.domain.term.DaySpan;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/** Makes of a row what its columns mean, or says why nothing of it can be taken. */
final class RowReader {
    private static final int LINE = 200;
    private static final int TEXT = 100_000;
    private static final int KEY = 2000;
    private static final int SHOWN = 40;

    private final TableRules rules;
    private final List<String> header;
    private final Days days;
    private final Amounts amounts;
    private final Texts texts;

    RowReader(TableRules rules, List<String> header, Days days, Texts texts) {
        this.rules = rules;
        this.header = header;
        this.days = days;
        this.amounts = new Amounts(rules.decimal());
        this.texts = texts;
    }

    /** Takes what is in a row. */
    void read(Rows.Row row, List<Intake.Item> items, List<Intake.Remark> skipped) {
        String cell = cell(row, Optional.of(rules.day()));
        Optional<LocalDate> day = days.read(cell);
        if (day.isEmpty()) {
            skipped.add(remark(row, "importing.table.day", shown(cell)));
            return;
        }
        Optional<DaySpan> span = span(row, day.get());
        if (span.isEmpty()) {
            skipped.add(remark(row, "importing.table.span", shown(cell(row, rules.last()))));
            return;
        }
        Optional<Intake.Deed> deed = rules.deed().map(columns -> deed(row, columns, day.get(), cell));
        deed.ifPresent(items::add);
        Optional<About> about = deed.map(one -> new About(one.key(), one.at()));
        for (Map.Entry<String, Column> metric : rules.metrics().entrySet()) {
            figure(row, metric.getKey(), metric.getValue(), span.get(), about, items, skipped);
        }
    }

    private void figure(
            Rows.Row row,
            String metric,
            Column column,
            DaySpan span,
            Optional<About> about,
            List<Intake.Item> items,
            List<Intake.Remark> skipped) {
        String cell = cell(row, Optional.of(column));
        if (Amounts.none(cell)) {
            return;
        }
        Optional<Double> value = amounts.read(cell);
        if (value.isEmpty()) {
            OptionalInt at = column.in(header);
            String heading = at.isPresent() ? header.get(at.getAsInt()).strip() : metric;
            skipped.add(remark(row, "importing.table.number", shown(cell), shown(heading)));
            return;
        }
        MetricInfo info = rules.channel().metrics().stream()
                .filter(one -> one.key().id().equals(metric))
                .findFirst()
                .orElseThrow();
        DaySpan covered = info.kind().atInstant() ? DaySpan.of(span.last()) : span;
        items.add(new Intake.Figure(row.line(), metric, info.kind(), covered, value.get() + 0.0, about));
    }

    private Intake.Deed deed(Rows.Row row, TableRules.DeedColumns columns, LocalDate day, String dayCell) {
        ActivityKindInfo kind = rules.channel().kinds().stream()
                .filter(one -> one.id().equals(columns.kind()))
                .findFirst()
                .orElseThrow();
        String title = TableText.line(cell(row, columns.title()), LINE);
        Optional<String> link = TableText.link(cell(row, columns.link()));
        String key = TableText.line(cell(row, columns.key()), KEY);
        Optional<OffsetDateTime> at = Days.instant(dayCell);
        return new Intake.Deed(
                row.line(),
                key.isEmpty() ? link.orElse(day + "|" + title) : key,
                kind.id(),
                kind.purpose(),
                at.map(OffsetDateTime::toInstant),
                at.isPresent() ? Optional.empty() : Optional.of(day),
                title,
                TableText.lines(cell(row, columns.text()), TEXT),
                link);
    }

    /** Empty where the row ends before it begins, or the end is none. */
    private Optional<DaySpan> span(Rows.Row row, LocalDate first) {
        String end = cell(row, rules.last());
        if (!end.isBlank()) {
            return days.read(end).filter(last -> !last.isBefore(first)).map(last -> new DaySpan(first, last));
        }
        return Optional.of(
                switch (rules.covers()) {
                    case DAY -> DaySpan.of(first);
                    case WEEK -> new DaySpan(first, first.plusDays(6));
                    case MONTH -> new DaySpan(first.withDayOfMonth(1), first.with(TemporalAdjusters.lastDayOfMonth()));
                });
    }

    /** A short row has no more cells; what is not there is empty. */
    private String cell(Rows.Row row, Optional<Column> column) {
        OptionalInt at = column.map(one -> one.in(header)).orElse(OptionalInt.empty());
        return at.isPresent() && at.getAsInt() < row.cells().size()
                ? row.cells().get(at.getAsInt())
                : "";
    }

    private Intake.Remark remark(Rows.Row row, String key, Object... arguments) {
        return new Intake.Remark(row.line(), texts.text(key, arguments));
    }

    private static String shown(String cell) {
        return TableText.line(cell, SHOWN);
    }
}
