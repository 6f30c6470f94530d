package somepolku.analysis.calibration;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The figures as a page for people, and as JSON. */
final class HowSure {
    private final List<Measured> all;
    private final double share;

    HowSure(List<Measured> all, double share) {
        this.all = all;
        this.share = share;
    }

    String json() {
        JsonObject object = new JsonObject();
        object.put("share", share);
        object.put(
                "rows",
                all.stream()
                        .map(one -> {
                            JsonObject row = new JsonObject();
                            row.put("row", one.row());
                            row.put("what", one.what());
                            row.put("rate", rounded(one.rate()));
                            row.put("n", one.n());
                            row.put("low99", rounded(one.low()));
                            row.put("high99", rounded(one.high()));
                            row.put("from", one.from());
                            row.put("to", one.to());
                            row.put("judged", one.judged());
                            row.put("fails", one.fails());
                            return row;
                        })
                        .toList());
        return JsonWriter.indent("  ").string().object(object).done() + "\n";
    }

    private static double rounded(double value) {
        return Double.isNaN(value) ? -1 : Math.rint(value * 1e5) / 1e5;
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # How sure the analysis is

                Written by `./mvnw -Pcalibrate test`; do not edit. Simulated journals, so that what is true is known: %s. \
                Figures in bold are promises. One of them **fails** where its 99 %% interval lies wholly outside its band, and the \
                run with it. Seeds are fixed, from 20260001 on. All figures with their intervals are in `how-sure.json`.

                """.formatted(
                        share >= 1
                                ? "2,000 for a false alarm, 400 for a power or an interval, 300 for a family"
                                : String.format(
                                        Locale.ROOT,
                                        "a short run of %.3g of the full number, whose figures say little yet",
                                        share)));
        table(
                page,
                "One action that does nothing: how often is something seen?",
                "At 5 % it should be 2.5 to 6.5 %, at 1 % at most 1.8 %. Beside it what trackers do that correlate daily"
                        + " values: on the same day, on the better of two days, on the best of eight. *hidden activity* is"
                        + " something that nobody wrote down, done at the same times: no method that only watches can tell it"
                        + " apart, which is why only an experiment may say *shown*. *real series* are page views, pedestrians and deaths a day"
                        + " against simulated actions, where those series are at hand. Heavy tails and changing weekdays are not"
                        + " of the form that the method takes for granted, and are told whatever they are.",
                List.of("size5", "size1", "shift5", "pearson", "pearson01", "pearson07"),
                List.of("at 5 %", "at 1 %", "time shift", "same day", "two days", "eight days"));
        table(
                page,
                "Many actions at once: how many of the findings are false?",
                "At most 10 %; where no action does anything at most 7 % of journals may have a finding. *found* is what"
                        + " enters and stays at a false discovery rate of 5 %, *likely* what also passes every gate. Power is"
                        + " the share of true effects that is found; coverage how often the interval of a finding holds the"
                        + " truth.",
                List.of("false", "falseLikely", "anyFalseLikely", "false10", "falsePearson", "power", "coverage"),
                List.of("found", "likely", "any likely", "at 10 %", "Pearson", "power", "coverage"));
        table(
                page,
                "One action that does something: how often is it found?",
                "",
                List.of("power"),
                List.of("power"),
                one -> all.stream()
                        .noneMatch(
                                other -> other.row().equals(one) && other.what().equals("false")));
        table(
                page,
                "How often does the interval hold the truth?",
                "93 to 97 %.",
                List.of("coverage"),
                List.of("coverage"),
                one -> all.stream()
                        .noneMatch(
                                other -> other.row().equals(one) && other.what().equals("false")));
        return page.toString();
    }

    private void table(StringBuilder page, String title, String text, List<String> keys, List<String> heads) {
        table(page, title, text, keys, heads, any -> true);
    }

    private void table(
            StringBuilder page,
            String title,
            String text,
            List<String> keys,
            List<String> heads,
            Predicate<String> rows) {
        page.append("## ").append(title).append("\n\n").append(text).append(text.isEmpty() ? "" : "\n\n");
        page.append("| | n | ").append(String.join(" | ", heads)).append(" |\n|");
        page.append("---|".repeat(keys.size() + 2)).append("\n");
        Map<String, Map<String, Measured>> byRow = new LinkedHashMap<>();
        all.stream()
                .filter(one -> rows.test(one.row()))
                .forEach(one -> byRow.computeIfAbsent(one.row(), any -> new LinkedHashMap<>())
                        .put(one.what(), one));
        byRow.forEach((row, cells) -> {
            if (cells.containsKey(keys.get(0))) {
                page.append("| ")
                        .append(row)
                        .append(" | ")
                        .append(cells.get(keys.get(0)).n());
                keys.forEach(key -> page.append(" | ").append(cell(cells.get(key))));
                page.append(" |\n");
            }
        });
        page.append("\n");
    }

    private static String cell(@org.jspecify.annotations.Nullable Measured one) {
        if (one == null || one.n() == 0) {
            return "";
        }
        String percent = String.format(Locale.ROOT, "%.1f %%", 100 * one.rate());
        return one.fails() ? "**" + percent + " FAILS**" : one.judged() ? "**" + percent + "**" : percent;
    }
}
