package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Need;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.journal.Days;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.JournalView;
import somepolku.testkit.check.Words;

/** Judges journals with each rule, twice and once more after another start. */
final class RuleCheck {
    private final Supplier<FakeHost> hosts;
    private final Duration patience;
    private final ChannelDescription channel;

    RuleCheck(Supplier<FakeHost> hosts, Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
        this.channel = hosts.get().channel();
    }

    void everyRuleSaysWhatItStandsOn() {
        Set<String> kinds = channel.kinds().stream().map(ActivityKind::id).collect(Collectors.toSet());
        Set<String> metrics =
                channel.metrics().stream().map(MetricDescription::id).collect(Collectors.toSet());
        List<AdviceRule> rules = hosts.get().rules();
        assertThat(rules).extracting(AdviceRule::id).doesNotHaveDuplicates();
        for (AdviceRule rule : rules) {
            String what = "rule " + rule.id();
            Words.id(what, rule.id(), 40);
            Words.said("name of " + what, rule.name(), 80);
            Words.said("finding behind " + what, rule.evidence().finding(), 500);
            Words.maybe("doubt about " + what, rule.evidence().doubt(), 500);
            assertThat(rule.evidence().sources()).as("sources of " + what).hasSizeBetween(1, 10);
            rule.evidence().sources().forEach(source -> {
                Words.said("title of a source of " + what, source.title(), 200);
                Words.said("place of a source of " + what, source.where(), 200);
                assertThat(source.year()).as("year of a source of " + what).isBetween(1800, 2200);
            });
            assertThat(rule.needs()).as("needs of " + what).hasSizeLessThanOrEqualTo(10);
            for (Need need : rule.needs()) {
                assertThat(need.least()).as("what " + what + " needs at least").isBetween(1, 1000);
                need.days()
                        .ifPresent(
                                days -> assertThat(days).as("days of " + what).isBetween(1, 3660));
                need.id()
                        .ifPresent(id -> assertThat(need.what() == Need.What.READINGS ? metrics : kinds)
                                .as("what " + what + " needs is of the channel")
                                .contains(id));
            }
        }
    }

    /** Each rule judges one of the journals at least; none keeps anything, none is late, none says too much. */
    void everyRuleIsPureAndBounded(List<FakeJournal> journals) {
        for (AdviceRule rule : hosts.get().rules()) {
            List<FakeJournal> judged =
                    journals.stream().filter(one -> met(rule, one)).toList();
            assertThat(judged)
                    .as("a journal that has what the rule “" + rule.id() + "” needs: override journals()")
                    .isNotEmpty();
            List<String> before = new ArrayList<>();
            judged.forEach(journal -> before.add(said(rule, journal)));
            for (int at = 0; at < judged.size(); at++) {
                FakeJournal journal = judged.get(at);
                assertThat(said(rule, journal)).as(again(rule)).isEqualTo(before.get(at));
                AdviceRule fresh = hosts.get().rules().stream()
                        .filter(one -> one.id().equals(rule.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(said(fresh, journal)).as(again(rule)).isEqualTo(before.get(at));
            }
        }
    }

    private static String again(AdviceRule rule) {
        return "what “" + rule.id()
                + "” says of the same journal once more: it keeps something, asks a clock or draws lots";
    }

    private String said(AdviceRule rule, FakeJournal journal) {
        OnlyForNow view = new OnlyForNow(journal);
        AdviceResult result;
        try {
            result = Assertions.assertTimeoutPreemptively(patience, () -> rule.judge(view));
        } finally {
            view.end();
        }
        String what = "“" + rule.id() + "”";
        Words.said("summary of " + what, result.summary(), 200);
        Words.maybe("explanation of " + what, result.explanation(), 1000);
        Words.maybe("suggestion of " + what, result.suggestion(), 300);
        return result.verdict() + "\n" + result.summary() + "\n" + result.explanation() + "\n" + result.suggestion()
                + "\n" + result.trail();
    }

    /** Whether a journal has what a rule needs, counted as the host counts. */
    private boolean met(AdviceRule rule, JournalView journal) {
        return rule.needs().stream().allMatch(need -> counted(need, journal) >= need.least());
    }

    private long counted(Need need, JournalView journal) {
        Days days = need.days().isPresent()
                ? journal.last(need.days().getAsInt())
                : new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        Stream<? extends EntryView> own = switch (need.what()) {
            case ACTIVITIES ->
                journal.activities(days)
                        .filter(one -> need.id().map(one.kind()::equals).orElse(true));
            case READINGS ->
                journal.readings(days)
                        .filter(one -> need.id().map(one.metric()::equals).orElse(true));
            case CONTACTS -> journal.contacts(days);
            case APPLICATIONS -> journal.applications(days);
            case FACTS -> journal.facts().filter(one -> need.fact().equals(one.sort()));
        };
        return own.filter(one ->
                        need.what() == Need.What.APPLICATIONS || one.channel().equals(channel.id()))
                .count();
    }
}
