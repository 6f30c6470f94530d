package somepolku.work.causes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;

/**
 * A journal of half a year in which posts about the portfolio lift the views of their days strongly, and nothing else does
 * anything. Beside the views there are clicks, which nothing lifts, and a rolling total, which is only shown.
 */
public final class Sown {
    public static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    public static final int DAYS = 200;
    public static final LocalDate TODAY = FIRST.plusDays(DAYS);
    public static final MetricKey VIEWS = MetricKey.of("linkedin", "views");
    public static final MetricKey CLICKS = MetricKey.of("linkedin", "clicks");
    public static final MetricKey ROLLING = MetricKey.of("linkedin", "ninety-days");

    private final Random random = new Random(20260001);
    private final List<Entry> entries = new ArrayList<>();

    public static List<Entry> entries() {
        return new Sown().all();
    }

    private List<Entry> all() {
        double[] lift = new double[DAYS + 3];
        for (int day = 0; day < DAYS; day++) {
            if (random.nextDouble() < 0.25) {
                boolean portfolio = random.nextDouble() < 0.6;
                deed("post", day, portfolio ? List.of("portfolio") : List.of());
                if (portfolio) {
                    lift[day] += 1;
                    lift[day + 1] += 0.5;
                }
            }
            if (random.nextDouble() < 0.3) {
                deed("comment", day, List.of());
            }
        }
        for (int i = 0; i < 3; i++) {
            deed("article", 40 * i + 9, List.of());
        }
        for (int day = 0; day < DAYS; day++) {
            reading(VIEWS, MetricKind.FLOW, day, poisson(20 * Math.exp(lift[day])));
            reading(CLICKS, MetricKind.FLOW, day, poisson(6));
            reading(ROLLING, MetricKind.ROLLING, day, 1000 + day);
        }
        return entries;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private void deed(String kind, int day, List<String> tags) {
        entries.add(new Activity(
                new Id<>(new UUID(1, entries.size())),
                Optional.of(FIRST.plusDays(day)),
                Optional.of(LocalTime.of(9, 0)),
                new ChannelId("linkedin"),
                kind,
                kind + " " + day,
                "",
                OptionalInt.empty(),
                kind.equals("post") ? Optional.of(Purpose.SHOW) : Optional.empty(),
                tags,
                Optional.empty(),
                Optional.empty()));
    }

    private void reading(MetricKey metric, MetricKind kind, int day, double value) {
        entries.add(new Reading(
                new Id<>(new UUID(2, entries.size())),
                metric,
                kind,
                DaySpan.of(FIRST.plusDays(day)),
                value,
                "views",
                Optional.empty(),
                Optional.empty()));
    }
}
