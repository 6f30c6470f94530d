package somepolku.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import somepolku.domain.term.DaySpan;

/**
 * How busy each day was: weeks of zeal, quiet weeks and pauses, and weekends that are mostly free.
 *
 * @param zeal per day of the span; days are drawn in proportion to it
 */
record Rhythm(DaySpan span, double[] zeal) {
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final double[] WEEK = {1, 1.1, 1.1, 1, 0.8, 0.2, 0.25};
    private static final double[] PHASES = {0.6, 1.3, 2.2, 0, 0.8, 2.6, 0.4, 1.5, 0, 2, 1};

    static Rhythm of(DaySpan span, Random random) {
        double[] zeal = new double[(int) span.days()];
        int phase = 0;
        int left = 20;
        for (int i = 0; i < zeal.length; i++, left--) {
            if (left == 0) {
                phase = (phase + 1) % PHASES.length;
                left = PHASES[phase] == 0 ? 14 + random.nextInt(10) : 18 + random.nextInt(30);
            }
            zeal[i] =
                    PHASES[phase] * WEEK[span.first().plusDays(i).getDayOfWeek().ordinal()];
        }
        return new Rhythm(span, zeal);
    }

    /** Moments on different days, newest first. */
    List<Instant> onDifferentDays(int count, Random random) {
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        while (days.size() < count) {
            days.add(day(random));
        }
        List<Instant> moments = new ArrayList<>();
        days.forEach(day -> moments.add(moment(day, random)));
        return moments;
    }

    /** Moments on whatever days, newest first. */
    List<Instant> moments(int count, Random random) {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add(moment(day(random), random));
        }
        moments.sort(Comparator.reverseOrder());
        return moments;
    }

    LocalDate day(Random random) {
        double all = 0;
        for (double share : zeal) {
            all += share;
        }
        double at = random.nextDouble() * all;
        int i = 0;
        while (i < zeal.length - 1 && at >= zeal[i]) {
            at -= zeal[i++];
        }
        return span.first().plusDays(i);
    }

    /** Mornings, lunch and evenings, and never near midnight, where a day in UTC is another one here. */
    private static Instant moment(LocalDate day, Random random) {
        int[] hours = {8, 8, 9, 12, 17, 19, 20};
        int second = hours[random.nextInt(hours.length)] * 3600 + random.nextInt(3600);
        return day.atStartOfDay().plusSeconds(second).atZone(ZONE).toInstant();
    }
}
