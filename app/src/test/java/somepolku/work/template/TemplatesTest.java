package somepolku.work.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Texts;
import somepolku.work.template.Templates.Before;
import somepolku.work.template.Templates.Written;

class TemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final MemoryStore store = new MemoryStore();
    private final Templates templates = in("fi");

    private Templates in(String language) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:31:00Z"), ZoneOffset.UTC);
        return new Templates(store, new Ids(clock, new Random(5)), Texts.in(Locale.forLanguageTag(language)));
    }

    private static Filled filled(Template template, String title, Map<String, String> texts, double minutes) {
        return new Filled(
                template,
                title,
                texts,
                minutes == 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes),
                OptionalInt.empty(),
                OptionalInt.empty(),
                template.withheld());
    }

    private Written record(Filled form) throws Exception {
        Written written = templates.written(form, DAY, Optional.of(LocalTime.of(14, 31, 20)));
        store.commit(written.edits());
        return written;
    }

    private List<Entry> entries(Written written) {
        return written.edits().stream().map(edit -> edit.after().orElseThrow()).toList();
    }

    @Test
    void a_story_becomes_a_deed_with_its_pace_and_its_fillers_as_readings_that_the_journal_can_name() throws Exception {
        Written written = record(filled(
                Template.STORY, "Kuka olen", Map.of("said", "Öö, mä niinku teen datatyötä Turussa joka päivä"), 0.5));

        Activity deed = written.deed();
        assertThat(deed.title()).isEqualTo("Kuka olen");
        assertThat(deed.text())
                .isEqualTo("## Mitä sanoit, sanasta sanaan\n\nÖö, mä niinku teen datatyötä Turussa joka päivä");
        assertThat(deed.time()).contains(LocalTime.of(14, 31));
        assertThat(deed.minutes()).hasValue(1);
        assertThat(deed.purpose()).contains(Purpose.LEARN);
        assertThat(deed.action()).isEqualTo("practice/story-practice");
        assertThat(store.entries(Reading.class, DaySpan.of(DAY)))
                .extracting(Reading::metric, Reading::value, Reading::metricKind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Templates.PACE, 16.0, MetricKind.LEVEL),
                        org.assertj.core.groups.Tuple.tuple(Templates.FILLERS, 4.0, MetricKind.LEVEL));
        assertThat(store.undated(Metric.class))
                .extracting(Metric::channelName, metric -> metric.info().name())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Harjoitus", "Puheen tahti"),
                        org.assertj.core.groups.Tuple.tuple("Harjoitus", "Täytesanat"));
    }

    @Test
    void given_numbers_come_before_counted_ones_and_a_metric_is_described_once() throws Exception {
        record(filled(Template.STORY, "Eka", Map.of("said", "yksi kaksi kolme"), 1));
        Written second = record(new Filled(
                Template.STORY,
                "Toka",
                Map.of("said", "yksi kaksi kolme"),
                OptionalDouble.of(2),
                OptionalInt.of(300),
                OptionalInt.of(5),
                false));
        assertThat(entries(second))
                .hasSize(3)
                .filteredOn(Metric.class::isInstance)
                .isEmpty();
        assertThat(entries(second))
                .filteredOn(Reading.class::isInstance)
                .extracting(entry -> ((Reading) entry).value())
                .containsExactly(150.0, 2.5);
        Before before = templates.before(Template.STORY);
        assertThat(before.times()).isEqualTo(2);
        assertThat(before.pace()).hasValue((3 + 150) / 2.0);
        assertThat(before.fillers()).hasValue(1.25);
    }

    @Test
    void without_minutes_there_is_no_pace_and_nothing_is_measured() throws Exception {
        Written written = record(filled(Template.STORY, "Kuka olen", Map.of("said", "yksi kaksi"), 0));
        assertThat(written.edits()).hasSize(1);
        assertThat(written.deed().minutes()).isEmpty();
    }

    @Test
    void an_answer_has_a_heading_for_each_part_that_was_filled_in() throws Exception {
        Filled form = filled(
                Template.STAR,
                "Kerro vaikeasta tilanteesta",
                Map.of("situation", "Myöhässä", "action", "Jaoin työn kolmeen osaan", "result", "  "),
                0);
        assertThat(record(form).deed().text())
                .isEqualTo("## Tilanne\n\nMyöhässä\n\n## Mitä teit\n\nJaoin työn kolmeen osaan");
        assertThat(form.share("action")).hasValue(80);
        assertThat(in("en").written(form, DAY, Optional.empty()).deed().text()).startsWith("## Situation\n\n");
    }

    @Test
    void advice_is_named_after_the_person_who_was_asked() throws Exception {
        Written written = record(filled(Template.ADVICE, "", Map.of("whom", "Mia Laine\nJärvikoodi"), 0));
        assertThat(written.deed().title()).isEqualTo("Kysyin neuvoa: Mia Laine");
        assertThat(written.deed().withheld()).isFalse();
    }

    @Test
    void writing_for_oneself_stays_in_the_journal_and_its_sessions_are_counted() throws Exception {
        for (int session = 1; session <= 3; session++) {
            Written written = record(filled(Template.WRITING, "", Map.of("thoughts", "Tänään..."), 20));
            assertThat(written.deed().title()).isEqualTo("Kirjoitin itselleni, " + session + ". kerta");
            assertThat(written.deed().withheld()).isTrue();
            assertThat(written.deed().minutes()).hasValue(20);
        }
        assertThat(templates.before(Template.WRITING).times()).isEqualTo(3);
        assertThat(templates.before(Template.STAR)).isEqualTo(Before.NOTHING);
    }

    @Test
    void a_form_with_nothing_but_its_proposed_minutes_is_blank() {
        assertThat(Filled.empty(Template.WRITING).blank()).isTrue();
        assertThat(filled(Template.WRITING, "", Map.of("thoughts", " \n"), 20).blank())
                .isTrue();
        assertThat(filled(Template.STAR, "", Map.of("task", "x"), 0).blank()).isFalse();
    }
}
