package somepolku.importing.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.importing.Intake;
import somepolku.importing.compare.Typed;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;
import somepolku.kit.ProblemException;

/** The rows of {@code activities.csv}: deeds. */
final class ActivityRows implements RowTaker {
    private static final int SHOWN = 40;
    private static final int DAY = 24 * 60;
    private static final Pattern CLOCK = Pattern.compile("[T ,]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?");
    private static final Map<String, Purpose> PURPOSES = Map.of(
            "learn", Purpose.LEARN,
            "show", Purpose.SHOW,
            "known", Purpose.BE_KNOWN,
            "be_known", Purpose.BE_KNOWN,
            "be-known", Purpose.BE_KNOWN,
            "explore", Purpose.EXPLORE,
            "other", Purpose.EXPLORE);

    private final Known known;
    private final Written written;
    private final int time;
    private final int channel;
    private final int kind;
    private final int title;
    private final int text;
    private final int minutes;
    private final int purpose;
    private final int tags;
    private final int link;
    private final int key;

    ActivityRows(List<String> header, Known known, Written written) {
        Cells cells = new Cells(header);
        this.known = known;
        this.written = written;
        this.time = cells.at("time");
        this.channel = cells.at("channel");
        this.kind = cells.at("kind");
        this.title = cells.at("title");
        this.text = cells.at("text");
        this.minutes = cells.at("minutes");
        this.purpose = cells.at("purpose");
        this.tags = cells.at("tags");
        this.link = cells.at("link");
        this.key = cells.at("external_id");
    }

    @Override
    public List<Integer> days() {
        return List.of(time);
    }

    @Override
    public List<Integer> numbers() {
        return List.of(minutes);
    }

    @Override
    public void take(Rows.Row row, Found found) throws ProblemException {
        String when = row.cell(time);
        Optional<LocalDate> day = written.days(when).read(when);
        if (day.isEmpty()) {
            found.skip(row.line(), "importing.table.day", TableText.line(when, SHOWN));
            return;
        }
        String name = Cells.line(row, title);
        String words = Cells.text(row, text);
        if (name.isEmpty() && words.isEmpty()) {
            found.skip(row.line(), "importing.plain.noTitle");
            return;
        }
        ChannelId on = known.channel(row.cell(channel));
        String what = known.kind(on, row.cell(kind));
        Optional<OffsetDateTime> at = Days.instant(when);
        Optional<LocalTime> clock = at.isPresent() ? Optional.empty() : clock(when);
        String id = Cells.line(row, key);
        String stamp = at.map(OffsetDateTime::toInstant)
                .map(Object::toString)
                .orElseGet(() -> day.get() + clock.map(hour -> "T" + hour).orElse(""));
        found.add(new Intake.Deed(
                row.line(),
                id.isEmpty() ? Typed.deed(stamp, what, name) : id,
                what,
                Purpose.EXPLORE,
                at.map(OffsetDateTime::toInstant),
                at.isPresent() ? Optional.empty() : day,
                name,
                words,
                link(row, found),
                Optional.empty(),
                Optional.of(on),
                Optional.of(new Intake.Own(clock, minutes(row, found), purpose(row, found), tags(row)))));
    }

    private static Optional<LocalTime> clock(String when) {
        Matcher found = CLOCK.matcher(when);
        try {
            return found.find()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            found.group(3) == null ? 0 : Integer.parseInt(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private Optional<String> link(Rows.Row row, Found found) {
        String cell = Cells.line(row, link);
        Optional<String> web = TableText.link(cell);
        if (web.isEmpty() && !cell.isEmpty()) {
            found.note(row.line(), "importing.plain.link", TableText.line(cell, SHOWN));
        }
        return web;
    }

    private OptionalInt minutes(Rows.Row row, Found found) throws ProblemException {
        String cell = row.cell(minutes);
        if (Amounts.none(cell)) {
            return OptionalInt.empty();
        }
        double said = written.amounts(cell).read(cell).orElse(-1.0);
        if (said < 0 || said > DAY) {
            found.note(row.line(), "importing.plain.minutes", TableText.line(cell, SHOWN));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(said));
    }

    private Optional<Purpose> purpose(Rows.Row row, Found found) {
        String cell = row.cell(purpose).strip().toLowerCase(Locale.ROOT);
        Optional<Purpose> said = Optional.ofNullable(PURPOSES.get(cell));
        if (said.isEmpty() && !cell.isEmpty()) {
            found.note(row.line(), "importing.plain.purpose", TableText.line(cell, SHOWN));
        }
        return said;
    }

    private List<String> tags(Rows.Row row) {
        return Stream.of(Cells.line(row, tags).split("[\\s,;]+"))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
