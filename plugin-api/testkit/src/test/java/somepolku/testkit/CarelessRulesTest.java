package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import somepolku.careless.CarelessAdviser;
import somepolku.careless.CarelessAdviser.Fault;

/** The contract finds what a rule does wrong, each fault by its own words; one without faults passes. */
class CarelessRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void oneThatDoesItRightPasses() {
        of().everyRuleSaysWhatItStandsOn();
        of().rulesArePureAndBounded();
    }

    @Test
    void oneThatSaysSomethingElseEachTime() {
        rejects(of(Fault.COUNTS_CALLS)::rulesArePureAndBounded, "says of the same journal once more");
    }

    @Test
    void oneThatKeepsTheJournal() {
        assertThatThrownBy(of(Fault.KEEPS_THE_JOURNAL)::rulesArePureAndBounded)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a rule must not keep the journal");
    }

    @Test
    void oneThatSaysTooMuch() {
        rejects(of(Fault.LONG)::rulesArePureAndBounded, "summary of “posts”");
    }

    @Test
    void oneThatStandsOnNothing() {
        rejects(of(Fault.NO_SOURCE)::everyRuleSaysWhatItStandsOn, "sources of rule posts");
    }

    @Test
    void oneThatNeedsWhatIsNotThere() {
        rejects(of(Fault.STRANGE_NEED)::everyRuleSaysWhatItStandsOn, "is of the channel");
        rejects(of(Fault.NEEDS_MUCH)::rulesArePureAndBounded, "override journals()");
    }

    @Test
    void oneThatNeverEnds() {
        RuleCheck check = new RuleCheck(
                () -> FakeHost.register(new CarelessAdviser(Fault.ENDLESS), Locale.ENGLISH), Duration.ofMillis(200));
        List<FakeJournal> journals = List.of(FakeJournal.on(DAY).activity("careless", "post", DAY));
        rejects(() -> check.everyRuleIsPureAndBounded(journals), "timed out");
    }

    private static ChannelPluginContract of(Fault... faults) {
        return new OfCareless(() -> new CarelessAdviser(faults));
    }

    private static void rejects(ThrowingCallable test, String because) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }
}
