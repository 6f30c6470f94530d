package somepolku.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import somepolku.domain.journal.Activity;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;
import somepolku.report.page.Page.Cell;
import somepolku.report.page.Page.Row;
import somepolku.report.page.Page.Table;

/** What was done in the month, counted in several ways and listed. */
record DoneTables(MonthInput input, Names names, Texts texts, Formats formats) {

    String said() {
        if (input.deeds().isEmpty()) {
            return texts.text("report.done.nothing");
        }
        return texts.text(
                "report.done.said",
                formats.number(input.deeds().size()),
                formats.number(days(input.deeds())),
                formats.number(input.month().lengthOfMonth()));
    }

    List<Table> counts() {
        if (input.deeds().isEmpty()) {
            return List.of();
        }
        return List.of(
                counted(
                        "report.byKind",
                        "report.byKind.head",
                        deed -> names.kind(deed) + " · " + names.channel(deed.channel())),
                counted("report.byPurpose", "report.byPurpose.head", deed -> names.purpose(names.purpose(deed))));
    }

    /** Every deed, or no table where there is none. */
    List<Table> list() {
        if (input.deeds().isEmpty()) {
            return List.of();
        }
        List<Cell> head = List.of(
                Cell.text(texts.text("report.day")),
                Cell.text(texts.text("report.time")),
                Cell.text(texts.text("report.channel")),
                Cell.text(texts.text("report.kind")),
                Cell.text(texts.text("report.titleOf")),
                Cell.number(texts.text("report.minutes")));
        List<Row> rows = input.deeds().stream().map(this::row).toList();
        return List.of(new Table(texts.text("report.list"), head, rows));
    }

    private Row row(Activity deed) {
        return new Row(
                Cell.text(formats.day(deed.day().orElseThrow())),
                List.of(
                        Cell.text(deed.time().map(formats::time).orElse("")),
                        Cell.text(names.channel(deed.channel())),
                        Cell.text(names.kind(deed)),
                        Cell.text(deed.title()),
                        Cell.number(
                                deed.minutes().isPresent()
                                        ? formats.number(deed.minutes().getAsInt())
                                        : "")));
    }

    private Table counted(String caption, String groups, Function<Activity, String> by) {
        Map<String, List<Activity>> counts = new LinkedHashMap<>();
        input.deeds()
                .forEach(deed -> counts.computeIfAbsent(by.apply(deed), key -> new ArrayList<>())
                        .add(deed));
        List<Row> rows = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Activity>> group) ->
                                -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(group -> new Row(
                        Cell.text(group.getKey()),
                        List.of(
                                Cell.number(formats.number(group.getValue().size())),
                                Cell.number(formats.number(days(group.getValue()))),
                                Cell.number(minutes(group.getValue())))))
                .toList();
        List<Cell> head = List.of(
                Cell.text(texts.text(groups)),
                Cell.number(texts.text("report.deeds")),
                Cell.number(texts.text("report.days")),
                Cell.number(texts.text("report.minutes")));
        return new Table(texts.text(caption), head, rows);
    }

    private static long days(List<Activity> deeds) {
        return deeds.stream().flatMap(deed -> deed.day().stream()).distinct().count();
    }

    /** The minutes that were written down; a dash where none were. */
    private String minutes(List<Activity> deeds) {
        long sum = deeds.stream().mapToLong(deed -> deed.minutes().orElse(0)).sum();
        return sum == 0 ? "–" : formats.number(sum);
    }
}
