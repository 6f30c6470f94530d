package somepolku.importing.mapping;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.Intake;
import somepolku.importing.compare.Typed;
import somepolku.importing.plain.Found;
import somepolku.importing.plain.Known;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;

/** Makes of the rows of a table what its mapping says. */
final class MappedRows {
    private static final int SHOWN = 40;
    private static final int LINE = 500;
    private static final int TEXT = 100_000;

    private final Mapping mapping;
    private final List<String> header;
    private final Known known;
    private final Days days;
    private final Amounts amounts;
    private final int date;
    private final int end;

    MappedRows(Mapping mapping, List<String> header, Known known, Days days) {
        this.mapping = mapping;
        this.header = header;
        this.known = known;
        this.days = days;
        this.amounts = new Amounts(mapping.decimal());
        this.date = mapping.at(Role.DATE);
        this.end = mapping.at(Role.END);
    }

    void take(Rows.Row row, Found found) {
        String cell = row.cell(date);
        Optional<LocalDate> day = Moments.day(days, cell);
        if (day.isEmpty()) {
            found.skip(row.line(), "importing.table.day", shown(cell));
            return;
        }
        if (mapping.deeds()) {
            deed(row, day.get(), found);
            return;
        }
        Optional<DaySpan> span = span(row, day.get());
        if (span.isEmpty()) {
            found.skip(row.line(), "importing.table.span", shown(row.cell(end)));
        } else if (mapping.named()) {
            named(row, span.get(), found);
        } else {
            wide(row, span.get(), found);
        }
    }

    private void wide(Rows.Row row, DaySpan span, Found found) {
        boolean any = false;
        for (int at = 0; at < mapping.uses().size(); at++) {
            Use use = mapping.uses().get(at);
            if (use.role() == Role.METRIC && !Amounts.none(row.cell(at))) {
                any = true;
                int slash = use.metric().indexOf('/');
                ChannelId on =
                        slash > 0 ? known.channelOfNumbers(use.metric().substring(0, slash)) : channelOfNumbers(row);
                figure(row, at, on, use.metric().substring(slash > 0 ? slash + 1 : 0), use.kind(), span, found);
            }
        }
        if (!any) {
            found.skip(row.line(), "importing.plain.missing");
        }
    }

    private void named(Rows.Row row, DaySpan span, Found found) {
        int at = mapping.at(Role.VALUE);
        String name = TableText.line(row.cell(mapping.at(Role.NAME)), LINE);
        if (Amounts.none(row.cell(at))) {
            found.skip(row.line(), "importing.plain.missing");
        } else if (name.isEmpty()) {
            found.skip(row.line(), "importing.plain.noMetric");
        } else {
            figure(row, at, channelOfNumbers(row), name, mapping.uses().get(at).kind(), span, found);
        }
    }

    private ChannelId channelOfNumbers(Rows.Row row) {
        String said = row.cell(mapping.at(Role.CHANNEL));
        return known.channelOfNumbers(said.isBlank() ? mapping.channel().value() : said);
    }

    private void figure(Rows.Row row, int at, ChannelId on, String name, MetricKind kind, DaySpan span, Found found) {
        Optional<Double> value = Moments.number(amounts, row.cell(at));
        if (value.isEmpty()) {
            found.skip(row.line(), "importing.table.number", shown(row.cell(at)), shown(header.get(at)));
            return;
        }
        MetricInfo info = known.metric(on, name, Optional.of(kind), on.value(), "");
        DaySpan covered = info.kind().atInstant() ? DaySpan.of(span.last()) : span;
        found.add(new Intake.Figure(
                row.line(),
                info.key().id(),
                info.kind(),
                covered,
                value.get() + 0.0,
                Optional.empty(),
                Optional.of(on),
                ""));
    }

    private void deed(Rows.Row row, LocalDate day, Found found) {
        String title = TableText.line(row.cell(mapping.at(Role.TITLE)), LINE);
        String text = TableText.lines(row.cell(mapping.at(Role.TEXT)), TEXT);
        if (title.isEmpty() && text.isEmpty()) {
            found.skip(row.line(), "importing.plain.noTitle");
            return;
        }
        String said = row.cell(mapping.at(Role.CHANNEL));
        ChannelId on = said.isBlank() ? mapping.channel() : known.channel(said);
        String kindSaid = row.cell(mapping.at(Role.KIND));
        String kind = known.kind(on, kindSaid.isBlank() ? mapping.kind() : kindSaid);
        String when = row.cell(date);
        Optional<OffsetDateTime> at = Days.instant(when);
        Optional<LocalTime> clock = at.isPresent() ? Optional.empty() : Moments.clock(when);
        String id = TableText.line(row.cell(mapping.at(Role.ID)), LINE);
        String stamp = at.map(OffsetDateTime::toInstant)
                .map(Object::toString)
                .orElseGet(() -> day + clock.map(hour -> "T" + hour).orElse(""));
        found.add(new Intake.Deed(
                row.line(),
                id.isEmpty() ? Typed.deed(stamp, kind, title) : id,
                kind,
                Purpose.EXPLORE,
                at.map(OffsetDateTime::toInstant),
                at.isPresent() ? Optional.empty() : Optional.of(day),
                title,
                text,
                TableText.link(row.cell(mapping.at(Role.LINK))),
                Optional.empty(),
                Optional.of(on),
                Optional.of(new Intake.Own(clock, minutes(row, found), Optional.empty(), tags(row)))));
    }

    private OptionalInt minutes(Rows.Row row, Found found) {
        String cell = row.cell(mapping.at(Role.MINUTES));
        if (Amounts.none(cell)) {
            return OptionalInt.empty();
        }
        OptionalInt minutes = Moments.minutes(amounts, cell);
        if (minutes.isEmpty()) {
            found.note(row.line(), "importing.plain.minutes", shown(cell));
        }
        return minutes;
    }

    private List<String> tags(Rows.Row row) {
        return Stream.of(TableText.line(row.cell(mapping.at(Role.TAGS)), LINE).split("[\\s,;]+"))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<DaySpan> span(Rows.Row row, LocalDate first) {
        String last = row.cell(end);
        if (end >= 0 && !last.isBlank()) {
            return Moments.day(days, last).filter(day -> !day.isBefore(first)).map(day -> new DaySpan(first, day));
        }
        return Optional.of(
                switch (mapping.covers()) {
                    case DAY -> DaySpan.of(first);
                    case WEEK -> new DaySpan(first, first.plusDays(6));
                    case MONTH -> new DaySpan(first.withDayOfMonth(1), first.with(TemporalAdjusters.lastDayOfMonth()));
                });
    }

    private static String shown(String cell) {
        return TableText.line(cell, SHOWN);
    }
}
