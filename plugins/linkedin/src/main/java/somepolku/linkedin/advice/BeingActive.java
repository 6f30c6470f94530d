package somepolku.linkedin.advice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import somepolku.api.Texts;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.advice.Strength;
import somepolku.api.advice.Verdict;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.JournalView;

/** Use LinkedIn in the search at all: the one advice here that stands on an experiment. */
public final class BeingActive implements AdviceRule {
    private static final int DAYS = 30;
    /** Further back nobody looks for the newest deed. */
    private static final int YEARS_BACK = 3_660;

    private final Texts texts;

    public BeingActive(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "being-active";
    }

    @Override
    public String name() {
        return texts.text("advice.active");
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(Strength.EXPERIMENT, texts.text("advice.active.finding"))
                .source(
                        "Wheeler, Garlick, Johnson, Shaw, Gargano: LinkedIn(to) Job Opportunities",
                        "American Economic Journal: Applied Economics; AEA RCT Registry 1624",
                        2022)
                .doubt(texts.text("advice.active.doubt"))
                .build();
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.activities(1).within(YEARS_BACK));
    }

    @Override
    public AdviceResult judge(JournalView journal) {
        List<ActivityView> deeds = Deeds.of(journal, DAYS);
        if (deeds.isEmpty()) {
            return nothing(journal);
        }
        long days = deeds.stream().map(ActivityView::day).distinct().count();
        return AdviceResult.of(Verdict.FINE, texts.text("advice.active.fine", days, DAYS))
                .explanation(texts.text("advice.active.how", DAYS))
                .standsOn(deeds.stream())
                .build();
    }

    /** That the journal knows of nothing may mean that nothing was written down or imported. */
    private AdviceResult nothing(JournalView journal) {
        List<ActivityView> earlier = Deeds.of(journal, YEARS_BACK);
        ActivityView newest = earlier.get(earlier.size() - 1);
        return AdviceResult.of(Verdict.TRY, texts.text("advice.active.none", DAYS, day(newest.day())))
                .explanation(texts.text("advice.active.how", DAYS))
                .suggestion(texts.text("advice.active.try"))
                .standsOn(newest)
                .build();
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language()));
    }
}
