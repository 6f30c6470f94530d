package somepolku.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.Purpose;
import somepolku.fakes.PortraitChannels;
import somepolku.kit.Texts;
import somepolku.work.entry.Written;

class PluginFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts TEXTS = Texts.in(Locale.forLanguageTag("fi"));

    private final PluginForms forms =
            new PluginForms(new PortraitChannels(), new Ids(Clock.systemUTC(), new Random(7)), TEXTS);

    private Understood read(String word, Map<String, String> fields) {
        PluginForm form = forms.named(word).orElseThrow();
        List<String> given = new ArrayList<>(Answers.begun(form).given());
        fields.forEach((name, text) -> given.set(form.names().indexOf(name), text));
        return forms.read(new Answers(form, given), TODAY, TODAY, Optional.of(LocalTime.of(14, 31, 9)));
    }

    private Written written(String word, Map<String, String> fields) {
        return ((Understood.Whole) read(word, fields)).written();
    }

    private static String told(Understood understood) {
        return TEXTS.text(((Understood.Wrong) understood).why());
    }

    @Test
    void what_plugins_offer_stands_in_the_order_of_their_channels() {
        assertThat(forms.all())
                .extracting(PluginForm::word)
                .containsExactly("linkedin/week", "snapchat/figures", "snapchat/views");
    }

    @Test
    void a_filled_form_becomes_a_deed_with_its_reading() {
        Written written = written(
                "snapchat/figures",
                Map.of(
                        "title",
                        " Matka ",
                        "text",
                        "Moi",
                        "minutes",
                        "1 h 5 min",
                        "link",
                        "https://example.org/a",
                        "tag",
                        "ulkona",
                        "views",
                        "1 204"));
        Activity deed = written.deed().orElseThrow();
        assertThat(deed.channel()).isEqualTo(new ChannelId("snapchat"));
        assertThat(deed.kindId()).isEqualTo("story");
        assertThat(deed.day()).contains(TODAY);
        assertThat(deed.time()).contains(LocalTime.of(14, 31));
        assertThat(deed.title()).isEqualTo("Matka");
        assertThat(deed.text()).isEqualTo("Moi");
        assertThat(deed.minutes()).isEqualTo(OptionalInt.of(65));
        assertThat(deed.link()).contains("https://example.org/a");
        assertThat(deed.tags()).containsExactly("ulkona");
        assertThat(written.readings()).extracting(Reading::value).containsExactly(1204.0);
        assertThat(written.readings().get(0).span()).isEqualTo(DaySpan.of(TODAY));
        assertThat(written.readings().get(0).about()).isEmpty();
    }

    @Test
    void a_form_without_a_kind_becomes_readings_alone_and_empty_fields_nothing() {
        Written written = written("snapchat/views", Map.of("views", "12"));
        assertThat(written.deed()).isEmpty();
        assertThat(written.readings())
                .extracting(reading -> reading.metric().toString())
                .containsExactly("snapchat/views");
        assertThat(written("snapchat/figures", Map.of("title", "Matka")).readings())
                .isEmpty();
    }

    @Test
    void a_template_begins_the_text_of_a_deed_of_its_kind_and_purpose() {
        Activity deed = written("linkedin/week", Map.of("text", "Mitä opin?\n\n- Kysymään"))
                .deed()
                .orElseThrow();
        assertThat(deed.title()).isEqualTo("Viikon opit");
        assertThat(deed.text()).isEqualTo("Mitä opin?\n\n- Kysymään");
        assertThat(deed.kindId()).isEqualTo("post");
        assertThat(deed.purpose()).contains(Purpose.LEARN);
        assertThat(written("linkedin/week", Map.of("title", "Vain otsikko"))
                        .deed()
                        .orElseThrow()
                        .text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "views   | monta       | Katselut: \"monta\" ei ole luku.",
                "views   | 1.234       | Katselut: \"1.234\" voi tarkoittaa kahta lukua. Kirjoita tuhannet ilman pistettä tai pilkkua.",
                "views   | -4          | Katselut: \"-4\" on alle nollan. Kirjoita 0 tai enemmän.",
                "minutes | hetki       | Kesto: \"hetki\" ei ole kesto. Kirjoita minuutit, esimerkiksi 25, tai 1 h 15 min; enintään 24 tuntia.",
                "minutes | 9999        | Kesto: \"9999\" ei ole kesto. Kirjoita minuutit, esimerkiksi 25, tai 1 h 15 min; enintään 24 tuntia.",
                "minutes | noin 25 min | Kesto: \"noin 25 min\" ei ole kesto. Kirjoita minuutit, esimerkiksi 25, tai 1 h 15 min; enintään 24 tuntia.",
                "link    | esim.fi     | Osoite: \"esim.fi\" ei ole osoite. Kirjoita se alusta asti, https:// mukaan lukien.",
                "link    | file:///a   | Osoite: \"file:///a\" ei ole osoite. Kirjoita se alusta asti, https:// mukaan lukien.",
                "tag     | katolla     | Mistä kuvattiin: valitse jokin arvoista.",
                "title   | ''          | Mistä tarina kertoi: tämä tarvitaan; täytä se."
            })
    void what_a_field_cannot_take_is_said_in_one_line(String field, String typed, String said) {
        Understood understood = read(
                "snapchat/figures",
                field.equals("title") ? Map.of("views", "3") : Map.of("title", "Matka", field, typed));
        assertThat(told(understood)).isEqualTo(said);
        int at = forms.named("snapchat/figures").orElseThrow().names().indexOf(field);
        assertThat(((Understood.Wrong) understood).field()).isEqualTo(OptionalInt.of(at));
    }

    @Test
    void a_form_as_it_was_opened_is_not_recorded() {
        for (String word : List.of("linkedin/week", "snapchat/views")) {
            Understood understood = read(word, Map.of());
            assertThat(told(understood)).startsWith("Lomake on vielä tyhjä");
            assertThat(((Understood.Wrong) understood).field()).isEmpty();
        }
    }

    @Test
    void fields_are_named_by_what_becomes_of_them() {
        assertThat(forms.named("snapchat/figures").orElseThrow().names())
                .containsExactly("title", "text", "minutes", "link", "tag", "views");
    }
}
