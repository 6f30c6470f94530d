package somepolku.analysis.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Practice;
import somepolku.domain.term.ChannelId;

class SkillLogTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(4));
    private final Activity early = deed(MONDAY.plusDays(6), OptionalInt.of(20), OptionalInt.of(2), "Hitaammin", "puhe");
    private final Activity both = deed(MONDAY, OptionalInt.of(30), OptionalInt.of(3), "", "puhe", "kirjoittaminen");
    private final Activity late =
            deed(MONDAY.plusDays(15), OptionalInt.empty(), OptionalInt.of(5), "Katse kameraan", "puhe");
    private final Activity unsaid = Activity.on(ids.next(), MONDAY, "Muuta");
    private final SkillLog log = SkillLog.of(Stream.of(both, early, late, unsaid));

    @Test
    void each_skill_has_its_deeds_the_newest_first_and_the_last_trained_comes_first() {
        assertThat(log.stories()).extracting(SkillStory::skill).containsExactly("puhe", "kirjoittaminen");
        assertThat(log.of("puhe").orElseThrow().deeds()).containsExactly(late, early, both);
        assertThat(log.of("kirjoittaminen").orElseThrow().minutes()).isEqualTo(30);
        assertThat(log.of("muu")).isEmpty();
    }

    @Test
    void weeks_without_a_deed_are_there_and_minutes_that_nobody_wrote_are_no_zero() {
        SkillStory puhe = log.of("puhe").orElseThrow();
        assertThat(puhe.weeks(MONDAY.plusDays(25)))
                .containsExactly(
                        new SkillWeek(MONDAY, 2, 50, 0, OptionalDouble.of(2.5)),
                        new SkillWeek(MONDAY.plusWeeks(1), 0, 0, 0, OptionalDouble.empty()),
                        new SkillWeek(MONDAY.plusWeeks(2), 1, 0, 1, OptionalDouble.of(5)),
                        new SkillWeek(MONDAY.plusWeeks(3), 0, 0, 0, OptionalDouble.empty()));
        assertThat(puhe.rating()).hasValue(10.0 / 3);
    }

    @Test
    void what_to_look_at_next_is_what_was_said_last() {
        assertThat(log.of("puhe").orElseThrow().focus()).contains("Katse kameraan");
        assertThat(log.of("kirjoittaminen").orElseThrow().focus()).isEmpty();
    }

    @Test
    void a_deed_without_a_day_stands_in_no_week() {
        Activity undated = new Activity(
                ids.next(),
                Optional.empty(),
                Optional.empty(),
                ChannelId.NONE,
                "",
                "Joskus",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Stream<Activity> deeds = Stream.of(undated.withPractice(Practice.of(List.of("puhe"), OptionalInt.empty(), "")));
        assertThat(SkillLog.of(deeds).stories()).isEmpty();
    }

    private Activity deed(LocalDate day, OptionalInt minutes, OptionalInt rating, String focus, String... skills) {
        return new Activity(
                        ids.next(),
                        Optional.of(day),
                        Optional.empty(),
                        ChannelId.NONE,
                        "",
                        "Harjoittelin",
                        "",
                        minutes,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .withPractice(Practice.of(List.of(skills), rating, focus));
    }
}
