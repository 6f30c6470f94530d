package somepolku.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

class QueryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Activity deed = new Activity(
            new Id<>(new UUID(1, 1)),
            Optional.of(DAY),
            Optional.empty(),
            new ChannelId("linkedin"),
            "post",
            "Mitä sata kaaviota opetti",
            "Ensimmäinen rivi.\nTyönhaku vaatii rohkeutta.",
            OptionalInt.empty(),
            Optional.empty(),
            List.of("Portfolio"),
            Optional.empty(),
            Optional.empty());

    @Test
    void every_word_must_be_there_in_any_case_and_order() {
        assertThat(find("KAAVIOTA mitä")).contains("Mitä sata kaaviota opetti");
        assertThat(find("kaaviota puuttuva")).isEmpty();
    }

    @Test
    void the_line_is_the_one_that_matched() {
        assertThat(find("rohkeutta")).contains("Työnhaku vaatii rohkeutta.");
    }

    @Test
    void a_with_dots_is_a_letter_of_its_own() {
        assertThat(find("tyonhaku")).isEmpty();
        assertThat(find("TYÖNHAKU")).isPresent();
    }

    @Test
    void quotes_keep_words_together() {
        assertThat(find("\"sata kaaviota\"")).isPresent();
        assertThat(find("\"kaaviota sata\"")).isEmpty();
    }

    @Test
    void channel_and_tag_match_as_a_whole() {
        assertThat(find("@linkedin #portfolio")).isPresent();
        assertThat(find("@linked")).isEmpty();
        assertThat(find("#port")).isEmpty();
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(find("   ")).isEmpty();
    }

    @Test
    void a_long_line_is_cut_around_the_word() {
        DayNote note =
                new DayNote(new Id<>(new UUID(1, 2)), DAY, "alku " + "x ".repeat(200) + "neula " + "y ".repeat(200));
        String line = Query.parse("neula").match(note).orElseThrow().line();
        assertThat(line).contains("neula").startsWith("…").endsWith("…").hasSizeLessThan(170);
    }

    @Test
    void a_contact_is_found_by_company() {
        Contact contact = new Contact(
                new Id<>(new UUID(1, 3)),
                new ChannelId("linkedin"),
                Optional.of(DAY),
                "Lumikallio Oy",
                "Analyytikko",
                Optional.empty(),
                Optional.empty());
        assertThat(Query.parse("lumikallio").match(contact).map(Hit::line)).contains("Lumikallio Oy");
    }

    private Optional<String> find(String typed) {
        return Query.parse(typed).match(deed).map(Hit::line);
    }
}
