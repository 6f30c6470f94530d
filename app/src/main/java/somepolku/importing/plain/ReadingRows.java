package somepolku.importing.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.importing.Intake;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;
import somepolku.kit.ProblemException;

/** The rows of {@code readings.csv}. */
final class ReadingRows implements RowTaker {
    private static final int SHOWN = 40;
    private static final int UNIT = 60;
    private static final Map<String, MetricKind> KINDS = Map.of(
            "level", MetricKind.LEVEL,
            "flow", MetricKind.FLOW,
            "unique", MetricKind.UNIQUE,
            "rolling", MetricKind.ROLLING,
            "ratio", MetricKind.RATIO);

    private final Known known;
    private final Written written;
    private final int date;
    private final int channel;
    private final int metric;
    private final int value;
    private final int kind;
    private final int first;
    private final int last;
    private final int unit;
    /** Most tables have many rows of a day, one after the other; they share what is made of it. */
    private String lastDate = "";

    private Optional<DaySpan> lastSpan = Optional.empty();

    ReadingRows(List<String> header, Known known, Written written) {
        Cells cells = new Cells(header);
        this.known = known;
        this.written = written;
        this.date = cells.at("date");
        this.channel = cells.at("channel");
        this.metric = cells.at("metric");
        this.value = cells.at("value");
        this.kind = cells.at("kind");
        this.first = cells.at("period_start");
        this.last = cells.at("period_end");
        this.unit = cells.at("unit");
    }

    @Override
    public List<Integer> days() {
        return List.of(date, first, last);
    }

    @Override
    public List<Integer> numbers() {
        return List.of(value);
    }

    @Override
    public void take(Rows.Row row, Found found) throws ProblemException {
        String cell = row.cell(value);
        if (Amounts.none(cell)) {
            found.skip(row.line(), "importing.plain.missing");
            return;
        }
        Optional<Double> number = written.amounts(cell).read(cell);
        if (number.isEmpty()) {
            found.skip(row.line(), "importing.table.number", shown(cell), "value");
            return;
        }
        if (row.cell(metric).isBlank()) {
            found.skip(row.line(), "importing.plain.noMetric");
            return;
        }
        String word = row.cell(kind);
        Optional<MetricKind> said = said(word);
        if (said.isEmpty() && !word.isBlank()) {
            found.skip(row.line(), "importing.plain.kind", shown(word));
            return;
        }
        span(row, found).ifPresent(span -> figure(row, found, span, number.get(), said));
    }

    private static Optional<MetricKind> said(String word) {
        MetricKind kind = KINDS.get(word);
        return Optional.ofNullable(kind != null ? kind : KINDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private void figure(Rows.Row row, Found found, DaySpan span, double number, Optional<MetricKind> said) {
        ChannelId on = known.channelOfNumbers(row.cell(channel));
        String shownUnit = row.cell(unit).isEmpty() ? "" : TableText.line(row.cell(unit), UNIT);
        MetricInfo info = known.metric(on, row.cell(metric), said, row.cell(channel), shownUnit);
        if (said.isPresent() && said.get() != info.kind()) {
            found.note(row.line(), "importing.plain.otherKind", info.name(), word(info.kind()), word(said.get()));
        }
        DaySpan covered = info.kind().atInstant() && !span.first().equals(span.last()) ? DaySpan.of(span.last()) : span;
        String own = shownUnit.equals(info.unit()) ? "" : shownUnit;
        found.add(new Intake.Figure(
                row.line(), info.key().id(), info.kind(), covered, number + 0.0, Optional.empty(), known.on(on), own));
    }

    private static String word(MetricKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** From the first day of a row to its last; its date stands for that of them which is not told. */
    private Optional<DaySpan> span(Rows.Row row, Found found) throws ProblemException {
        String start = row.cell(first);
        String end = row.cell(last);
        boolean one = start.isEmpty() && end.isEmpty();
        if (one && row.cell(date).equals(lastDate)) {
            return lastSpan;
        }
        Optional<LocalDate> day = day(row, row.cell(date), found);
        Optional<LocalDate> from = start.isBlank() ? day : day(row, start, found);
        Optional<LocalDate> to = end.isBlank() ? day : day(row, end, found);
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            found.skip(row.line(), "importing.table.span", shown(end.isBlank() ? row.cell(date) : end));
            return Optional.empty();
        }
        Optional<DaySpan> span = Optional.of(new DaySpan(from.get(), to.get()));
        if (one) {
            lastDate = row.cell(date);
            lastSpan = span;
        }
        return span;
    }

    private Optional<LocalDate> day(Rows.Row row, String cell, Found found) throws ProblemException {
        Optional<LocalDate> day = written.days(cell).read(cell);
        if (day.isEmpty()) {
            found.skip(row.line(), "importing.table.day", shown(cell));
        }
        return day;
    }

    private static String shown(String cell) {
        return TableText.line(cell, SHOWN);
    }
}
