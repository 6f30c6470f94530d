package somepolku.gui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.MemoryStore;

/**
 * Half a year of an invented person whose comments are followed by more views of their posts, by some 70 % on the day
 * after, and whose blog posts and posts are followed by nothing; the same at every run.
 */
public final class SampleCauses {
    public static final MetricKey VIEWS = MetricKey.of("linkedin", "impressions");
    private static final int DAYS = 180;
    private static final double[] AFTER = {.6, 1, .7, .45, .3, .2, .12, .07};
    private static final double STRENGTH = .55;
    private static final double[] WEEK = {.12, .15, .15, .1, 0, -.55, -.5};

    private final Random random = new Random(41);
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final List<Entry> entries = new ArrayList<>();

    private SampleCauses() {}

    public static MemoryStore store() {
        return MemoryStore.of(of(DAYS).toArray(Entry[]::new));
    }

    /** The last days only: too few to find anything. */
    public static MemoryStore begun() {
        return MemoryStore.of(of(20).toArray(Entry[]::new));
    }

    private static List<Entry> of(int days) {
        SampleCauses sample = new SampleCauses();
        double[] comments = sample.deeds(days, "linkedin", "comment", "Kommentoin Mian julkaisua", .3);
        sample.deeds(days, "blog", "post", "Blogijuttu kaavioista", .12);
        sample.deeds(days, "linkedin", "post", "Julkaisin päivityksen", .1);
        sample.deeds(days, "snapchat", "story", "Harjoittelin tarinaa", .02);
        sample.views(days, comments);
        sample.reads(days);
        return sample.entries;
    }

    private double[] deeds(int days, String channel, String kind, String title, double often) {
        double[] counts = new double[days];
        for (int at = 0; at < days; at++) {
            if (random.nextDouble() < often) {
                counts[at] = 1;
                entries.add(new Activity(
                        ids.next(),
                        Optional.of(day(days, at)),
                        Optional.empty(),
                        new ChannelId(channel),
                        kind,
                        title,
                        "",
                        OptionalInt.empty(),
                        Optional.empty(),
                        // Every third comment asks something: what an action can be refined by.
                        kind.equals("comment") && entries.size() % 3 == 0 ? List.of("kysymys") : List.of(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return counts;
    }

    private void views(int days, double[] comments) {
        double mood = 0;
        for (int at = 0; at < days; at++) {
            mood = .5 * mood + .15 * random.nextGaussian();
            double lift = 0;
            for (int lag = 0; lag < AFTER.length && lag <= at; lag++) {
                lift += STRENGTH * AFTER[lag] * comments[at - lag];
            }
            double usual =
                    Math.exp(Math.log(30) + WEEK[day(days, at).getDayOfWeek().getValue() - 1] + mood + lift);
            double value = Math.max(0, Math.rint(usual + Math.sqrt(usual) * random.nextGaussian()));
            reading(VIEWS, DaySpan.of(day(days, at)), value);
        }
    }

    /** Weekly reads of the blog, with which nothing goes. */
    private void reads(int days) {
        for (int week = days / 7; week >= 1; week--) {
            LocalDate monday = Rig.TODAY.minusWeeks(week);
            DaySpan span = new DaySpan(monday, monday.plusDays(6));
            reading(MetricKey.of("blog", "reads"), span, 60 + random.nextInt(50));
        }
    }

    private static LocalDate day(int days, int at) {
        return Rig.TODAY.minusDays(days - at);
    }

    private void reading(MetricKey metric, DaySpan days, double value) {
        entries.add(
                new Reading(ids.next(), metric, MetricKind.FLOW, days, value, "", Optional.empty(), Optional.empty()));
    }
}
