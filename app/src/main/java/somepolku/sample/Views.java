package somepolku.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import somepolku.domain.term.DaySpan;
import somepolku.sample.Story.Post;

/**
 * What LinkedIn counted on a day. The one true effect of the sample: each post multiplies the impressions of its day (a late one of the next) by
 * {@link #EFFECT}, and of the days after by what is left of it, half as much (in the exponent) every
 * {@link #HALF_LIFE} days. Comments and reactions have none; they only come in the same busy weeks.
 *
 * @param followers everybody who follows by the end of the day
 * @param fromPosts the part of the impressions that each post brought, in the order of the posts
 */
record Views(LocalDate day, int impressions, int engagements, int newFollowers, int followers, double[] fromPosts) {
    static final double EFFECT = 1.6;
    static final double HALF_LIFE = 2;
    private static final int REACH = 14;
    private static final int LATE = 20;
    private static final double[] WEEK = {1.1, 1.15, 1.15, 1.1, 1, 0.6, 0.65};
    private static final int FOLLOWERS_AT_FIRST = 61;

    static List<Views> of(DaySpan span, List<Post> posts, Random random) {
        List<Views> days = new ArrayList<>();
        int followers = FOLLOWERS_AT_FIRST;
        double mood = 0;
        for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
            mood = 0.5 * mood + 0.15 * random.nextGaussian();
            double[] left = left(day, posts);
            double all = sum(left);
            double base = (14 + followers * 0.12) * WEEK[day.getDayOfWeek().ordinal()];
            double noise = StrictMath.exp(mood + 0.18 * random.nextGaussian());
            double mean = base * noise * StrictMath.pow(EFFECT, all);
            int impressions = (int) StrictMath.round(mean);
            double lifted = mean - base * noise;
            double[] fromPosts = new double[left.length];
            for (int i = 0; i < left.length; i++) {
                fromPosts[i] = all == 0 ? 0 : lifted * left[i] / all;
            }
            int joined = random.nextDouble() < Math.min(0.9, 0.05 + impressions / 260.0) ? 1 + random.nextInt(2) : 0;
            followers += joined;
            int engagements = (int) StrictMath.round(impressions * (0.015 + 0.02 * random.nextDouble()));
            days.add(new Views(day, impressions, engagements, joined, followers, fromPosts));
        }
        return days;
    }

    private static double[] left(LocalDate day, List<Post> posts) {
        double[] left = new double[posts.size()];
        for (int i = 0; i < left.length; i++) {
            long age = ChronoUnit.DAYS.between(seen(posts.get(i)), day);
            left[i] = age < 0 || age > REACH ? 0 : StrictMath.pow(2, -age / HALF_LIFE);
        }
        return left;
    }

    /** A late post is seen from the next day on. */
    private static LocalDate seen(Post post) {
        return post.day().plusDays(post.at().atZone(Rhythm.ZONE).getHour() >= LATE ? 1 : 0);
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
