package somepolku.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Absence;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Hands;
import somepolku.gui.Rig;
import somepolku.gui.SampleRound;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** A round of eight readings by the keyboard alone. */
class RoundIT extends Display {
    private final MemoryStore store = SampleRound.store();
    private final long before = store.all(Reading.class).count();

    private Rig open() {
        return SampleRound.round(store, Locale.forLanguageTag("fi"), Theme.LIGHT);
    }

    @Test
    void eight_metrics_are_read_by_the_keyboard_alone_and_go_with_one_undo() {
        try (Rig rig = open()) {
            rig.act(() -> rig.window().open(Place.room("today")));
            Hands hands = new Hands(rig);
            hands.press("ctrl L").at("round.value.0");
            // A digit too many: asked once, in the row, and put right.
            hands.type("1290").press("ENTER").at("round.value.0");
            assertThat(question(rig)).contains("Paljon enemmän kuin viimeksi (124)");
            hands.type("129").press("ENTER").at("round.value.1");
            // And one that is kept all the same.
            hands.type("900").press("ENTER").at("round.value.1").press("ENTER").at("round.value.2");
            hands.type("1 2")
                    .press("BACK_SPACE")
                    .press("BACK_SPACE")
                    .type("2")
                    .press("TAB")
                    .at("round.value.3");
            hands.type("-").press("ENTER").at("round.value.4");
            hands.type("490").press("DOWN").at("round.value.5");
            // Two meanings: the hands choose one and go on.
            hands.type("1.234").press("ENTER").at("round.meaning.5.0");
            hands.press("RIGHT").at("round.meaning.5.1").press("LEFT").at("round.meaning.5.0");
            hands.press("ENTER");
            hands.at("round.value.5").press("ENTER").at("round.value.6");
            // One that is passed over.
            hands.press("ENTER").at("round.value.7");
            hands.type("7").press("ENTER").at("round.save").press("SPACE");

            List<Reading> read = store.all(Reading.class).toList();
            assertThat(read).hasSize((int) before + 6);
            assertThat(read.stream()
                            .filter(reading -> reading.day().orElseThrow().isAfter(Rig.TODAY.minusDays(7)))
                            .map(reading -> reading.metric().id() + "=" + reading.value()))
                    .containsExactlyInAnyOrder(
                            "contacts=129.0",
                            "followers=900.0",
                            "profile-views-week=12.0",
                            "profile-views-90d=490.0",
                            "reads=1234.0",
                            "messukontaktit=7.0");
            assertThat(store.all(Absence.class)).extracting(Absence::days).containsExactly(lastWeek());
            assertThat(rig.message()).isEqualTo("6 lukemaa kirjattu. Yhtä lukua ei saanut.");

            hands.press("ctrl Z");
            assertThat(store.all(Reading.class)).hasSize((int) before);
            assertThat(store.all(Absence.class)).isEmpty();
            assertThat(rig.text("round.value.0")).as("they are asked again").isEmpty();
            assertThat(rig.shows("round.value.7")).isTrue();
        }
    }

    @Test
    void what_is_typed_is_there_again_after_the_weeks_were_filled_in() {
        try (Rig rig = open()) {
            Hands hands = new Hands(rig);
            hands.at("round.value.0").type("129").press("DOWN").press("DOWN").at("round.value.2");
            assertThat(rig.button("round.weeks").getText()).isEqualTo("3 viikkoa kerralla\u2026");
            hands.press("alt DOWN");
            rig.await("the weeks of the graph", () -> rig.shows("metrics.weeks"));
            hands.press("ESCAPE").press("ctrl L").at("round.value.0");
            assertThat(rig.text("round.value.0")).isEqualTo("129");
        }
    }

    @Test
    void half_a_round_is_there_when_the_journal_is_opened_again() {
        try (Rig rig = open()) {
            new Hands(rig).at("round.value.0").type("129").press("ENTER").type("150");
        }
        try (Rig rig = open()) {
            assertThat(rig.text("round.value.0")).isEqualTo("129");
            assertThat(rig.text("round.value.1")).isEqualTo("150");
            assertThat(store.all(Reading.class)).hasSize((int) before);
        }
    }

    private static String question(Rig rig) {
        return Rig.on(() -> rig.find(JTextField.class, "round.value.0")
                .getAccessibleContext()
                .getAccessibleDescription());
    }

    private static DaySpan lastWeek() {
        return new DaySpan(Rig.TODAY.minusDays(7), Rig.TODAY.minusDays(1));
    }
}
