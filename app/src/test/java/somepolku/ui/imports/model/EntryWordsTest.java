package somepolku.ui.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

class EntryWordsTest {
    private static final Step APPLIED = step(Status.APPLIED, 3);
    private static final Step INTERVIEW = step(Status.INTERVIEW, 10);

    private final Texts texts = Texts.in(Locale.forLanguageTag("fi"));
    private final EntryWords words = new EntryWords(Samples.CHANNELS, texts, new Formats(texts), () -> false);

    @Test
    void a_new_application_says_all_its_steps() {
        assertThat(added(job("Analyytikko", APPLIED, INTERVIEW)))
                .isEqualTo("Analyytikko · Puro Data Oy · haettu 3.10.2026 → haastattelu 10.10.2026");
        assertThat(added(job("", new Step(Status.LEAD, Optional.empty()))))
                .isEqualTo("Puro Data Oy · huomattu (ei päivää)");
    }

    @Test
    void a_changed_application_says_which_step_came() {
        assertThat(changed(
                        job("Analyytikko", step(Status.LEAD, 1), APPLIED),
                        job("Analyytikko", step(Status.LEAD, 1), APPLIED, INTERVIEW)))
                .isEqualTo("Analyytikko · Puro Data Oy · haettu 3.10.2026 → haastattelu 10.10.2026");
        assertThat(changed(job("Analyytikko", APPLIED), job("Johtava analyytikko", APPLIED)))
                .isEqualTo("Analyytikko · Puro Data Oy → Johtava analyytikko · Puro Data Oy");
    }

    @Test
    void a_fact_says_its_sort_and_days_only_where_it_has_some() {
        assertThat(added(fact(FactSort.SKILL, "Java", "", "", 0, 0))).isEqualTo("Taito: Java");
        assertThat(added(fact(FactSort.POSITION, "Kehittäjä", "Järvikoodi", "", 2, 9)))
                .isEqualTo("Työtehtävä: Kehittäjä · Järvikoodi · 2.10.–9.10.2026");
        assertThat(added(fact(FactSort.POSITION, "Kehittäjä", "Järvikoodi", "", 2, 0)))
                .isEqualTo("Työtehtävä: Kehittäjä · Järvikoodi · 2.10.2026–");
        assertThat(added(fact(FactSort.HONOUR, "Palkinto", "", "", 2, 0)))
                .isEqualTo("Huomionosoitus: Palkinto · 2.10.2026");
        assertThat(added(fact(FactSort.SUMMARY, "", "", "Rakennan kaavioita. ".repeat(9), 0, 0)))
                .startsWith(texts.text("fact.summary") + ": Rakennan kaavioita.")
                .endsWith("…")
                .hasSizeLessThan(120);
    }

    private String added(Entry entry) {
        return words.say(new Proposal(1, Optional.empty(), entry));
    }

    private String changed(Entry before, Entry after) {
        return words.say(new Proposal(1, Optional.of(before), after));
    }

    private static Step step(Status status, int day) {
        return new Step(status, Optional.of(LocalDate.of(2026, 10, day)));
    }

    private static Application job(String position, Step... steps) {
        return new Application(
                new Id<>(new UUID(1, 1)),
                new ChannelId("linkedin"),
                "Puro Data Oy",
                position,
                Optional.empty(),
                List.of(steps),
                "",
                Optional.empty());
    }

    private static Fact fact(FactSort sort, String title, String place, String text, int first, int last) {
        return new Fact(
                new Id<>(new UUID(2, 1)),
                new ChannelId("linkedin"),
                sort,
                title,
                place,
                text,
                first == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 10, first)),
                last == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 10, last)),
                Optional.empty());
    }
}
