package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import somepolku.careless.CarelessReader;
import somepolku.careless.CarelessReader.Fault;

/** The contract finds what an importer does wrong, each fault by its own words; one without faults passes. */
class CarelessImportersTest {
    private static final String EXPORT = "day;count\n2026-11-20;3\n2026-11-21;4\n2026-11-22;5\n";

    @Test
    void oneThatDoesItRightPasses() throws Exception {
        ChannelPluginContract contract = of();
        contract.everyImporterIsShownAnExport();
        contract.theSameExportTwiceGivesTheSame();
        contract.anExportThatWasSavedAgainGivesTheSame();
        contract.aDamagedExportIsSurvived();
        contract.whatIsReadIsWellFormed();
        contract.aReadingThatIsNoLongerWantedEnds();
        assertThatCode(contract::importersAreNamedAndLeaveStrangeFilesAlone).doesNotThrowAnyException();
    }

    @Test
    void oneThatKeepsSomethingBetweenReadings() {
        rejects(of(Fault.REMEMBERS)::theSameExportTwiceGivesTheSame, "a second reading by the same importer “lines”");
    }

    @Test
    void oneThatStumblesOverLineEnds() {
        rejects(of(Fault.ONLY_LF)::anExportThatWasSavedAgainGivesTheSame, "numbers.csv with CRLF, read by “lines”");
    }

    @Test
    void oneThatStumblesOverAByteOrderMark() {
        rejects(of(Fault.NO_MARK)::anExportThatWasSavedAgainGivesTheSame, "numbers.csv with a byte order mark");
    }

    @Test
    void oneThatLetsItsExceptionsOut() {
        rejects(of(Fault.THROWS)::aDamagedExportIsSurvived, "numbers.csv cut in the middle, read by “lines” threw");
    }

    @Test
    void oneThatHandsOverWhatItNeverDescribed() {
        rejects(of(Fault.UNKNOWN_METRIC)::whatIsReadIsWellFormed, "the metric of a reading in numbers.csv");
        rejects(of(Fault.UNKNOWN_KIND)::whatIsReadIsWellFormed, "the kind of an activity in numbers.csv");
    }

    @Test
    void oneThatLeavesRowsOutAndDoesNotSayWhy() {
        rejects(of(Fault.SILENT)::aDamagedExportIsSurvived, "why, in numbers.csv");
    }

    @Test
    void oneThatIsShownNoExportOfItsOwn() {
        rejects(of(Fault.KNOWS_NOTHING)::everyImporterIsShownAnExport, "override exports()");
        rejects(new OfCareless(CarelessReader::new)::everyImporterIsShownAnExport, "override exports()");
    }

    @Test
    void oneThatNeverEnds() {
        ImporterCheck check = new ImporterCheck(
                () -> FakeHost.register(new CarelessReader(Fault.ENDLESS), Locale.ENGLISH), Duration.ofMillis(200));
        MemoryInput export = MemoryInput.single("numbers.csv", EXPORT);
        rejects(() -> check.twiceTheSameGivesTheSame(export), "timed out");
    }

    private static ChannelPluginContract of(Fault... faults) {
        return new OfCareless(() -> new CarelessReader(faults), MemoryInput.single("numbers.csv", EXPORT));
    }

    private static void rejects(ThrowingCallable test, String because) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(because);
    }
}
