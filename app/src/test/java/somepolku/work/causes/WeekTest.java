package somepolku.work.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.work.causes.answer.Card;
import somepolku.work.causes.answer.Digest;
import somepolku.work.port.Edit;

class WeekTest {
    private static final LocalDate MONDAY = Digest.monday(Sown.TODAY.minusDays(7));

    private final MemoryStore store = MemoryStore.of(Sown.entries().toArray(Entry[]::new));

    private Causes on(LocalDate day) {
        return new Causes(
                store,
                new FixedChannels(List.of(), List.of(), List.of()),
                Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static List<String> told(Digest digest) {
        return digest.items().stream()
                .map(item -> item.pair().metric() + " " + item.pair().action() + " " + item.tier() + " " + item.news()
                        + " " + item.pair().link().screening().t())
                .toList();
    }

    @Test
    void the_digest_is_the_same_from_monday_to_sunday_whatever_the_week_brings() throws ProblemException {
        Causes causes = on(MONDAY);
        List<String> first = told(causes.digest(share -> {}));
        assertThat(first).hasSizeBetween(1, 3).first().asString().startsWith("linkedin/views linkedin/post ");
        int computed = causes.computed();
        causes.digest(share -> {});
        assertThat(causes.computed()).isEqualTo(computed);
        store.commit(List.of(Edit.add(new Reading(
                new Id<>(new UUID(5, 5)),
                Sown.VIEWS,
                MetricKind.FLOW,
                DaySpan.of(MONDAY.plusDays(2)),
                4000,
                "",
                Optional.empty(),
                Optional.empty()))));
        for (int day = 0; day < 7; day++) {
            Digest digest = on(MONDAY.plusDays(day)).digest(share -> {});
            assertThat(told(digest)).isEqualTo(first);
            assertThat(digest.week()).isEqualTo(new DaySpan(MONDAY, MONDAY.plusDays(6)));
        }
    }

    @Test
    void the_card_of_a_deed_says_what_was_before_and_after_and_claims_nothing() {
        Activity deed = store.all(Activity.class)
                .filter(one -> one.kindId().equals("article"))
                .findFirst()
                .orElseThrow();
        Card card = on(Sown.TODAY).around(deed).orElseThrow();
        assertThat(card.counted()).isEqualTo(deed.day().orElseThrow());
        // The rolling total is only shown.
        assertThat(card.metrics()).extracting(side -> side.around().metric()).containsExactly(Sown.CLICKS, Sown.VIEWS);
        assertThat(card.metrics())
                .allSatisfy(side -> assertThat(side.said())
                        .extracting(said -> said.key())
                        .containsExactly("analysis.around.elsewhere", "analysis.around.once"));
        assertThat(card.others()).isNotEmpty().noneMatch(near -> near.action().equals("linkedin/article"));
    }
}
