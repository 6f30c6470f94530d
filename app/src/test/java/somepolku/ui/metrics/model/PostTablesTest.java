package somepolku.ui.metrics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.FixedChannels;
import somepolku.gui.SamplePosts;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.ui.metrics.model.PostTable.Value;
import somepolku.ui.metrics.reading.ValueWords;

class PostTablesTest {
    private static final ChannelId LINKEDIN = new ChannelId("linkedin");

    private final FixedChannels channels = FixedChannels.three();
    private final Texts texts = Texts.in(Locale.forLanguageTag("fi"));
    private final ValueWords values = new ValueWords(texts, new Formats(texts));
    private final Known known = new Known(channels);
    private final Book book = Book.read(SamplePosts.store(), channels.channels(), ZoneId.of("Europe/Helsinki"));
    private final PostTable table = new PostTables(known, values, texts).table(LINKEDIN, book);

    @Test
    void posts_stand_newest_first_also_those_without_a_figure() {
        assertThat(table.rows())
                .extracting(PostTable.Row::dayText)
                .containsExactly("23.11.2026", "23.11.2026", "20.11.2026", "14.10.2026", "19.10.2025");
        assertThat(table.rows().get(0).title()).startsWith("Kysymys verkostolle");
    }

    @Test
    void the_columns_are_the_metrics_that_any_post_has_in_the_channels_order() {
        assertThat(table.columns())
                .extracting(PostTable.Column::unit)
                .containsExactly("näyttöä", "reaktiota", "kommenttia");
    }

    @Test
    void what_has_no_reading_is_unknown_and_not_zero() {
        Value unknown = new Value(OptionalDouble.empty(), "?");
        assertThat(table.rows().get(0).values()).containsExactly(unknown, unknown, unknown);
        assertThat(table.rows().get(1).values()).extracting(Value::text).containsExactly("1\u202f316", "25", "4");
        assertThat(table.rows().get(2).values()).extracting(Value::text).containsExactly("842", "12", "?");
    }

    @Test
    void figures_of_posts_that_the_journal_does_not_hold_are_said() {
        assertThat(table.notes())
                .containsExactly(
                        "Kunkin uusin arvo. ? on puuttuva lukema, ei nolla. Enter avaa päivän, luvun kohdalla sen, mistä luku tulee.",
                        "Lisäksi lukuja on yhdestä julkaisusta, jota päiväkirjassa ei ole.");
    }

    @Test
    void the_list_leads_to_it_only_where_a_post_has_figures() {
        MetricList list = new MetricList(known, new MetricWords(values));
        assertThat(list.groups(book).get(0).lines())
                .filteredOn(line -> PostTable.is(line.key()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.key()).isEqualTo(PostTable.key(LINKEDIN));
                    assertThat(line.small()).isEqualTo("4 julkaisua");
                });
        assertThat(list.groups(book).stream().skip(1).flatMap(group -> group.lines().stream()))
                .noneMatch(line -> PostTable.is(line.key()));
        assertThat(list.groups(Book.EMPTY).get(0).lines()).noneMatch(line -> PostTable.is(line.key()));
    }
}
