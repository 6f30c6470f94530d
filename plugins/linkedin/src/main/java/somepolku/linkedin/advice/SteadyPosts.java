package somepolku.linkedin.advice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import somepolku.api.Settings;
import somepolku.api.Texts;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.advice.Strength;
import somepolku.api.advice.Verdict;
import somepolku.api.form.SettingDescription;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.Days;
import somepolku.api.journal.JournalView;

/** Post in a rhythm that can be kept: the person's own, since what vendors count are other people's impressions. */
public final class SteadyPosts implements AdviceRule {
    private static final String AIM = "posts-a-week";
    private static final int MOST = 7;
    private static final int WEEKS = 8;
    /** Two weeks of illness or holiday in two months do not break a rhythm. */
    private static final int ENOUGH = 6;

    private static final int PER_WEEK = 7;

    private final Texts texts;
    private final Settings settings;

    public SteadyPosts(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** How many posts a week the person means to make. */
    public static SettingDescription aim(Texts texts) {
        return SettingDescription.number(AIM, texts.text("setting.aim"), 1)
                .between(1, MOST)
                .about(texts.text("setting.aim.about"))
                .build();
    }

    @Override
    public String id() {
        return "steady-posts";
    }

    @Override
    public String name() {
        return texts.text("advice.steady");
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(Strength.VENDOR, texts.text("advice.steady.finding"))
                .source("Buffer: over 2 million LinkedIn posts of 94,000 accounts", "via enterprise.bg", 2026)
                .doubt(texts.text("advice.steady.doubt"))
                .build();
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.activities("post", 1).within((WEEKS + 1) * PER_WEEK));
    }

    @Override
    public AdviceResult judge(JournalView journal) {
        int aim = (int) settings.number(AIM);
        List<ActivityView> posts = posts(journal);
        Map<LocalDate, Long> byWeek =
                posts.stream().collect(Collectors.groupingBy(post -> monday(post.day()), Collectors.counting()));
        long kept = byWeek.values().stream().filter(count -> count >= aim).count();
        boolean steady = kept >= ENOUGH;
        AdviceResult.Builder result = AdviceResult.of(
                        steady ? Verdict.FINE : Verdict.TRY, texts.text("advice.steady.found", kept, WEEKS, aim))
                .explanation(texts.text("advice.steady.how", WEEKS))
                .standsOn(posts.stream());
        return steady
                ? result.build()
                : result.suggestion(texts.text("advice.steady.try")).build();
    }

    /** Of the full weeks before this one: a week that is not over has not failed. */
    private static List<ActivityView> posts(JournalView journal) {
        LocalDate thisWeek = monday(journal.today());
        return journal.activities(new Days(thisWeek.minusWeeks(WEEKS), thisWeek.minusDays(1)))
                .filter(deed -> deed.channel().equals("linkedin") && deed.kind().equals("post"))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
