package somepolku.ui.today.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.work.Change;

class DeedFiguresShownTest {
    private static final Instant MADE = Instant.parse("2026-11-20T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private final DeedsPresenter presenter = new DeedsPresenter(desk.ui(), DAY);
    private final Activity post = post();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void figures_come_to_the_deed_whichever_of_the_two_was_imported_first() {
        add(reading(1, "post-reactions", 25, DAY, DAY.plusDays(2)));
        add(reading(2, "post-impressions", 1_316, DAY, DAY.plusDays(2)));
        add(post);
        assertThat(presenter.figures(post)).isEqualTo("1\u202f316 näyttöä · 25 reaktiota · mitattu 22.11. asti");
        add(reading(3, "post-impressions", 1_400, DAY, DAY.plusDays(3)));
        assertThat(presenter.figures(post))
                .isEqualTo("1\u202f400 näyttöä (mitattu 23.11. asti) · 25 reaktiota (mitattu 22.11. asti)");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(presenter.figures(post)).startsWith("1\u202f316 näyttöä");
    }

    @Test
    void without_figures_nothing_is_said_and_nothing_is_zero() {
        add(post);
        assertThat(presenter.figures(post)).isEmpty();
        assertThat(presenter.figureRows(post)).isEmpty();
    }

    @Test
    void a_count_of_a_later_time_says_its_days_and_one_of_another_year_its_year() {
        add(post);
        add(reading(1, "post-impressions", 20, DAY.plusDays(30), DAY.plusDays(60)));
        assertThat(presenter.figures(post)).isEqualTo("20 näyttöä · mitattu 20.12.2026–19.1.2027");
        add(reading(2, "post-impressions", 90, DAY, DAY.plusDays(60)));
        assertThat(presenter.figures(post)).isEqualTo("90 näyttöä · mitattu 19.1.2027 asti");
    }

    @Test
    void the_form_names_every_metric_also_one_that_no_plugin_knows() {
        add(post);
        add(reading(1, "post-impressions", 20, DAY, DAY));
        add(reading(2, "post-secrets", 3, DAY, DAY));
        assertThat(presenter.figureRows(post))
                .containsExactly(
                        new FigureWords.Row("Yhden päivityksen näytöt", "20 näyttöä", "mitattu 20.11. asti"),
                        new FigureWords.Row("post-secrets", "3 post-secrets", "mitattu 20.11. asti"));
    }

    private void add(Entry entry) {
        desk.act(() -> desk.ui().work().ledger().apply(Change.add(entry)));
    }

    private static Activity post() {
        return new Activity(
                new Id<>(new UUID(1, 1)),
                Optional.of(DAY),
                Optional.of(LocalTime.of(9, 0)),
                new ChannelId("linkedin"),
                "post",
                "Kolme kaaviovirhettä",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new Origin("linkedin", "share:1", "0a", Optional.of(MADE))));
    }

    private static Reading reading(int id, String metric, double value, LocalDate first, LocalDate last) {
        return new Reading(
                new Id<>(new UUID(2, id)),
                MetricKey.of("linkedin", metric),
                MetricKind.FLOW,
                new DaySpan(first, last),
                value,
                "",
                Optional.of(new About("activity:2", Optional.of(MADE.plusMillis(700)))),
                Optional.of(new Origin("linkedin", metric + id, "0b")));
    }
}
