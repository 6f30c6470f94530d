package somepolku.chart.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/** Chooses the days that a time axis names: days, Mondays, months, quarters or years, as many as there is room for. */
public final class TimeTicks {
    private static final double APART = 10;
    private static final int SHORT_RANGE = 45;

    private final DaySpan range;
    private final double left;
    private final double width;
    private final double end;
    private final Formats formats;
    private final ToDoubleFunction<String> textWidth;

    /**
     * Prepares an axis.
     *
     * @param left where the range's first day begins, in pixels
     * @param end up to where labels may reach
     */
    public TimeTicks(
            DaySpan range, double left, double width, double end, Formats formats, ToDoubleFunction<String> textWidth) {
        this.range = range;
        this.left = left;
        this.width = width;
        this.end = end;
        this.formats = formats;
        this.textWidth = textWidth;
    }

    /** In the order of time. */
    public List<TimeTick> ticks() {
        Rung rung = range.days() <= SHORT_RANGE ? Rung.DAY : Rung.MONTH;
        while (!fits(rung)) {
            rung = rung.coarser();
        }
        return labelled(rung);
    }

    private boolean fits(Rung rung) {
        List<LocalDate> days = rung.days(range);
        if (days.size() > width) {
            return false;
        }
        for (int i = 1; i < days.size(); i++) {
            double needed = (textWidth.applyAsDouble(rung.label(days.get(i - 1), formats))
                                    + textWidth.applyAsDouble(rung.label(days.get(i), formats)))
                            / 2
                    + APART;
            if (x(days.get(i)) - x(days.get(i - 1)) < needed) {
                return false;
            }
        }
        return true;
    }

    private List<TimeTick> labelled(Rung rung) {
        List<LocalDate> days = rung.days(range);
        List<TimeTick> ticks = new ArrayList<>();
        double free = left;
        int year = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            double limit = i + 1 < days.size()
                    ? x(days.get(i + 1)) - textWidth.applyAsDouble(rung.label(days.get(i + 1), formats)) / 2 - APART
                    : end;
            boolean newYear = day.getYear() != year;
            TimeTick tick = newYear ? place(rung.labelWithYear(day, formats), day, free, limit) : null;
            if (tick == null && newYear && year != 0) {
                tick = place(String.valueOf(day.getYear()), day, free, limit);
            }
            if (tick == null) {
                tick = place(rung.label(day, formats), day, free, end);
            }
            if (tick == null) {
                tick = new TimeTick(day, "", x(day), x(day), false);
            } else {
                free = tick.left() + textWidth.applyAsDouble(tick.label()) + APART;
            }
            year = day.getYear();
            ticks.add(tick);
        }
        return ticks;
    }

    /** The label centred under its day, moved inwards at the edges; null where it does not fit. */
    private @org.jspecify.annotations.Nullable TimeTick place(String label, LocalDate day, double free, double limit) {
        double wide = textWidth.applyAsDouble(label);
        double start = Math.min(Math.max(x(day) - wide / 2, left), end - wide);
        boolean fits = start >= free - .01 && start + wide <= limit + .01;
        return fits ? new TimeTick(day, label, x(day), start, day.getDayOfMonth() == 1) : null;
    }

    private double x(LocalDate day) {
        return left + (day.toEpochDay() - range.first().toEpochDay()) * width / range.days();
    }

    /** How far apart the named days are. */
    private record Rung(int days, int months) {
        static final Rung DAY = new Rung(1, 0);
        static final Rung MONTH = new Rung(0, 1);

        Rung coarser() {
            if (days > 0) {
                return days == 1 ? new Rung(7, 0) : days == 7 ? new Rung(14, 0) : MONTH;
            }
            return switch (months) {
                case 1 -> new Rung(0, 3);
                case 3 -> new Rung(0, 12);
                default ->
                    new Rung(
                            0,
                            months % 5 == 0 && months / 12 % 5 == 0 && leading(months / 12) == 5
                                    ? months * 2
                                    : leading(months / 12) == 2 ? months / 2 * 5 : months * 2);
            };
        }

        private static int leading(int years) {
            int digit = years;
            while (digit >= 10) {
                digit /= 10;
            }
            return digit;
        }

        List<LocalDate> days(DaySpan range) {
            List<LocalDate> found = new ArrayList<>();
            for (LocalDate day = first(range.first()); !day.isAfter(range.last()); ) {
                if (!day.isBefore(range.first())) {
                    found.add(day);
                }
                if (day.getYear() > 9990) {
                    break;
                }
                day = days > 0 ? day.plusDays(days) : day.plusMonths(months);
            }
            return found;
        }

        private LocalDate first(LocalDate from) {
            if (days == 1) {
                return from;
            }
            if (days > 0) {
                return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            }
            if (months < 12) {
                return LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / months * months + 1, 1);
            }
            int years = months / 12;
            return LocalDate.of(Math.max(1, from.getYear() / years * years), 1, 1);
        }

        String label(LocalDate day, Formats formats) {
            if (days > 0) {
                return formats.shortDay(day);
            }
            return months < 12 ? formats.month(day.getMonth()) : String.valueOf(day.getYear());
        }

        String labelWithYear(LocalDate day, Formats formats) {
            if (days > 0) {
                return formats.dated(day);
            }
            return months < 12 ? formats.month(day.getMonth()) + " " + day.getYear() : String.valueOf(day.getYear());
        }
    }
}
