package somepolku.ui.today.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.kit.Formats;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.Texts;

class DeedFieldsTest {
    private static final Formats FINNISH = new Formats(Texts.in(Locale.forLanguageTag("fi")));
    private static final Formats ENGLISH = new Formats(Texts.in(Locale.ENGLISH));
    private static final Activity DEED = new Activity(
            new Id<>(new UUID(1, 2)),
            Optional.of(LocalDate.of(2026, 11, 23)),
            Optional.of(LocalTime.of(8, 40)),
            new ChannelId("linkedin"),
            "comment",
            "Kommentoin julkaisua",
            "Koko teksti\ntoinen rivi",
            OptionalInt.of(10),
            Optional.of(Purpose.BE_KNOWN),
            List.of("verkosto", "data"),
            Optional.of("https://example.org/1"),
            Optional.of(new Origin("linkedin", "k", "d")));

    @Test
    void a_form_that_was_only_looked_at_changes_nothing() {
        for (Formats formats : List.of(FINNISH, ENGLISH)) {
            assertThat(DeedFields.of(DEED, formats).onto(DEED, formats)).isEqualTo(Outcome.done(DEED));
        }
    }

    @Test
    void a_deed_without_time_minutes_and_tags_stays_without_them() {
        Activity bare = Activity.on(new Id<>(new UUID(3, 4)), LocalDate.of(2026, 1, 2), "Soitin");
        assertThat(DeedFields.of(bare, FINNISH).onto(bare, FINNISH)).isEqualTo(Outcome.done(bare));
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2026, 8.40, 10, today.form.wrong.day",
        "'', 8.40, 10, today.form.wrong.day",
        "23.11.2026, 25.00, 10, today.form.wrong.time",
        "23.11.2026, kahdeksan, 10, today.form.wrong.time",
        "23.11.2026, 8.40, -5, today.form.wrong.minutes",
        "23.11.2026, 8.40, 1441, today.form.wrong.minutes",
        "23.11.2026, 8.40, 1 h, today.form.wrong.minutes"
    })
    void what_cannot_be_read_is_told(String day, String time, String minutes, String key) {
        DeedFields fields = new DeedFields("Mitä", day, time, minutes, "linkedin", "", Optional.empty(), "");
        assertThat(fields.onto(DEED, FINNISH)).isEqualTo(Outcome.failed(Problem.refused(key)));
    }

    @Test
    void tags_are_read_with_and_without_their_sign_and_a_kind_stays_with_its_channel() throws Exception {
        DeedFields fields = new DeedFields(
                " Otsikko ", "2026-11-24", "14:05", " 7 ", "blog", "#yksi kaksi,kolme  #yksi", Optional.empty(), "t");
        Activity read = fields.onto(DEED, FINNISH).orThrow();
        assertThat(read.tags()).containsExactly("yksi", "kaksi", "kolme");
        assertThat(read.title()).isEqualTo("Otsikko");
        assertThat(read.day()).contains(LocalDate.of(2026, 11, 24));
        assertThat(read.time()).contains(LocalTime.of(14, 5));
        assertThat(read.minutes()).hasValue(7);
        assertThat(read.kindId()).isEmpty();
        assertThat(read.id()).isEqualTo(DEED.id());
        assertThat(read.origin()).isEqualTo(DEED.origin());
    }
}
