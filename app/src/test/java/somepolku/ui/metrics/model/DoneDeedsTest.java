package somepolku.ui.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.ui.metrics.reading.ValueWords;

class DoneDeedsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 29);
    private static final ChannelId BLOG = new ChannelId("blog");

    @Test
    void the_marks_and_names_are_those_of_the_deeds_by_day_and_time() {
        Random random = new Random(3);
        List<Activity> all = new ArrayList<>();
        for (int day = 0; day < 300; day += 1 + random.nextInt(3)) {
            for (int i = random.nextInt(6); i > 0; i--) {
                all.add(deed(random, FIRST.plusDays(day)));
            }
        }
        DoneDeeds deeds = new DoneDeeds();
        all.forEach(deeds::add);
        deeds.settle();
        List<Activity> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Activity deed) -> deed.day().orElseThrow())
                .thenComparing(deed -> deed.time().map(LocalTime::toSecondOfDay).orElse(Integer.MAX_VALUE)));
        for (int from = -5; from < 310; from += 7) {
            DaySpan range = new DaySpan(FIRST.plusDays(from), FIRST.plusDays(from + random.nextInt(90)));
            List<DeedMark> wanted = DeedMark.of(
                            sorted.stream()
                                    .filter(deed -> range.contains(deed.day().orElseThrow())),
                            channel -> Mark.CIRCLE)
                    .toList();
            assertThat(deeds.marks(range, Mark.CIRCLE)).isEqualTo(wanted);
        }
        for (Activity deed : all) {
            DeedMark mark = DeedMark.of(List.of(deed).stream(), channel -> Mark.CIRCLE)
                    .findFirst()
                    .orElseThrow();
            assertThat(deeds.named(mark)).contains(new DoneDeeds.Named(deed.title(), deed.kindId()));
        }
        assertThat(deeds.size()).isEqualTo(all.size());
        assertThat(DoneDeeds.NONE.marks(DaySpan.of(FIRST), Mark.CIRCLE)).isEmpty();
        assertThat(DoneDeeds.NONE.extent()).isEmpty();
    }

    @Test
    void of_very_many_deeds_calm_mode_lists_the_newest_and_says_so() {
        MemoryStore store = MemoryStore.of(IntStream.range(0, 2_500)
                .mapToObj(i -> deed(new Random(i), FIRST.plusDays(i)))
                .toArray(Entry[]::new));
        FixedChannels channels = FixedChannels.three();
        Texts texts = Texts.in(Locale.ENGLISH);
        Book book = Book.read(store, channels.channels(), ZoneOffset.UTC);
        PostTable table =
                new PostTables(new Known(channels), new ValueWords(texts, new Formats(texts)), texts).done(BLOG, book);
        assertThat(table.rows())
                .hasSize(Book.NEWEST)
                .first()
                .extracting(PostTable.Row::day)
                .isEqualTo(Optional.of(FIRST.plusDays(2_499)));
        assertThat(table.notes()).contains("Only the newest are listed here; the others stand on their days.");
        assertThat(book.deedsOn(BLOG).size()).isEqualTo(2_500);
        assertThat(book.postsOn(BLOG)).isEmpty();
    }

    private static Activity deed(Random random, LocalDate day) {
        return new Activity(
                new Id<>(new UUID(random.nextLong(), random.nextLong())),
                Optional.of(day),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(LocalTime.ofSecondOfDay(60L * random.nextInt(24 * 60))),
                BLOG,
                random.nextBoolean() ? "post" : "comment",
                random.nextInt(4) == 0 ? "" : "Päivä " + "😀".repeat(random.nextInt(9)),
                "text",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
