package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import somepolku.careless.Careless;

/** The contract rejects a plugin that does everything wrong, each thing by its own test. */
class ChannelPluginContractTest {
    private final ChannelPluginContract contract = new OfCareless();

    @Test
    void aPluginWithoutItsServiceFileIsRejected() {
        rejects(contract::theServiceFileNamesThePlugin);
    }

    @Test
    void missingTextsAndIllFormedIdsAreRejected() {
        rejects(contract::theChannelIsDescribedInFinnishAndEnglish);
    }

    @Test
    void doubleIdsAreRejected() {
        rejects(contract::noIdOccursTwice);
    }

    @Test
    void contactsThatCountTowardsAFlowAreRejected() {
        rejects(contract::contactsCountTowardsALevelOfTheChannel);
    }

    @Test
    void anImporterThatTakesEverythingIsRejected() {
        rejects(contract::importersAreNamedAndLeaveStrangeFilesAlone);
    }

    @Test
    void languagesThatDifferAreRejected() {
        rejects(contract::everyLanguageHasTheSameKeysAndPlaceholders);
    }

    @Test
    void classesOutsideThePluginsOwnPackageAreRejected() {
        rejects(contract::nothingOfTheHostAndNothingUnshadedIsInside);
    }

    @Test
    void theFakeHostSaysWhatIsMissingAndTakesOneChannelOnly() {
        FakeHost host = FakeHost.register(new Careless(), Locale.forLanguageTag("fi"));
        assertThat(host.missingTexts()).containsExactly("no.such.key");
        assertThat(host.texts().text("count", 3)).isEqualTo("3 juttua");
        assertThatThrownBy(() -> host.channel(host.channel())).isInstanceOf(IllegalStateException.class);
    }

    private static void rejects(ThrowingCallable test) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class);
    }
}
