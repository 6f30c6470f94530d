package somepolku.ui.metrics.weeks;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.text.TypedNumber;
import somepolku.ui.kit.Ui;

/** Says weeks and what is wrong in their rows. */
record WeekWords(Ui ui, MetricInfo metric) {
    private static final int QUOTED_AT_MOST = 14;

    /** {@code vko 47 · 16.–22.11.}: without the year, which thirteen weeks make plain. */
    String week(DaySpan week) {
        return ui.text("metrics.weeks.week", number(week), days(week));
    }

    private String days(DaySpan week) {
        Formats formats = ui.formats();
        boolean oneMonth = week.first().getMonth() == week.last().getMonth();
        return oneMonth
                ? ui.text(
                        "metrics.weeks.days.month",
                        String.valueOf(week.first().getDayOfMonth()),
                        formats.shortDay(week.last()))
                : ui.text("metrics.weeks.days", formats.shortDay(week.first()), formats.shortDay(week.last()));
    }

    String spoken(DaySpan week, String known) {
        String said = ui.text("metrics.weeks.spoken", number(week), ui.formats().days(week.first(), week.last()));
        return known.isEmpty() ? said : said + ", " + ui.text("metrics.weeks.spoken.known", known);
    }

    String until(DaySpan week) {
        return lastDay(week)
                .map(day -> ui.text("metrics.note.kept", channel(), ui.formats().dated(day)))
                .orElse("");
    }

    Optional<String> oldest(DaySpan week) {
        return lastDay(week)
                .map(day ->
                        ui.text("metrics.weeks.oldest", channel(), ui.formats().dated(day)));
    }

    String fault(Week row) {
        if (!row.faulty()) {
            return "";
        }
        String typed = row.typed().strip();
        String found = typed.length() <= QUOTED_AT_MOST ? typed : typed.substring(0, QUOTED_AT_MOST - 1) + "\u2026";
        String key = row.number() instanceof TypedNumber.TwoWays ? "metrics.weeks.twoWays" : "metrics.weeks.unclear";
        return ui.text(key, number(row.days()), found);
    }

    private Optional<LocalDate> lastDay(DaySpan week) {
        return Forgetting.lastDay(metric, week);
    }

    private String channel() {
        return ui.work()
                .channels()
                .channel(metric.key().channel())
                .map(channel -> channel.name())
                .orElse(metric.key().channel().value());
    }

    private static String number(DaySpan week) {
        return String.valueOf(week.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
