package somepolku.text.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.PortraitChannels;
import somepolku.text.line.Offer;
import somepolku.text.line.Part;
import somepolku.text.line.QuickLine;
import somepolku.text.line.Span;

class QuickEntryTest {
    /** A Tuesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final Vocabulary KNOWN = new Vocabulary(
            TODAY,
            Locale.forLanguageTag("fi"),
            FixedChannels.three().channels(),
            List.of(),
            List.of("portfolio"),
            List.of("Esiintyminen", "julkinen puhuminen", "data-analyysi"));

    /** {@code lines.txt}: a line, and below it with a tab before it what is understood. */
    static Stream<Arguments> table() {
        List<String> lines;
        try (var in = QuickEntryTest.class.getResourceAsStream("lines.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Arguments> all = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (lines.get(at + 1).startsWith("\t")) {
                all.add(Arguments.of(lines.get(at), lines.get(at + 1).strip()));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_line_is_understood(String line, String said) {
        QuickLine read = QuickEntry.parse(line, KNOWN);
        assertThat(Said.of(read).strip()).isEqualTo(said);
        assertThat(joined(read)).isEqualTo(line);
    }

    @Test
    void the_table_is_long_and_knows_both_languages() {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void each_part_can_be_made_text_again_and_each_offer_taken(String line, String said) {
        QuickLine read = QuickEntry.parse(line, KNOWN);
        for (Span span : read.understood()) {
            QuickLine without = QuickEntry.parse(read.without(span), KNOWN);
            assertThat(without.understood())
                    .noneMatch(other -> other.start() <= span.start() + 1 && span.start() + 1 < other.end());
            assertThat(without.title().replace(" ", ""))
                    .contains(read.text(span).replaceAll("\\s", ""));
        }
        read.offers()
                .forEach(offer -> assertThat(
                                QuickEntry.parse(offer.taken(), KNOWN).values())
                        .contains(new Part.Value(offer.metric(), offer.number())));
    }

    @Test
    void before_the_plugins_are_there_no_metric_is_in_doubt() {
        Vocabulary nothing = new Vocabulary(TODAY, Locale.ENGLISH, List.of());
        assertThat(Said.of(QuickEntry.parse("@blog Kirjoitin views=3", nothing)))
                .isEqualTo("channel blog | text Kirjoitin views=3");
    }

    @Test
    void of_several_metrics_that_count_the_same_the_channels_first_is_taken_and_the_others_offered() {
        MetricInfo profile = views("profile-views-week", "Profiilin katselut");
        MetricInfo recruiters = views("recruiter-views-week", "Rekrytoijien katselut");
        MetricInfo total = views("profile-views-90d", "Katselut 90 päivässä");
        ChannelInfo linkedIn = new ChannelInfo(
                new ChannelId("linkedin"),
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(profile, recruiters, total),
                Optional.empty());
        QuickLine read = QuickEntry.parse(
                "@linkedin katselut=120", new Vocabulary(TODAY, Locale.forLanguageTag("fi"), List.of(linkedIn)));
        assertThat(read.values()).containsExactly(new Part.Value(profile, 120, true));
        assertThat(read.offers()).extracting(Offer::metric).containsExactly(recruiters, total);
        assertThat(read.offers().get(1).taken()).isEqualTo("@linkedin profile-views-90d=120");
        assertThat(read.doubts()).isEmpty();
    }

    private static MetricInfo views(String id, String name) {
        return new MetricInfo(MetricKey.of("linkedin", id), name, MetricKind.FLOW, "katselua", OptionalInt.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_line_that_asks_for_no_channels_is_the_same_without_them(String line, String said) {
        if (!QuickEntry.asksForChannels(line)) {
            assertThat(Said.of(QuickEntry.parse(line, new Vocabulary(TODAY, Locale.ENGLISH, List.of())))
                            .strip())
                    .isEqualTo(said);
        }
    }

    @Test
    void skills_are_completed_with_hyphens_and_only_those_that_can_be_written_so() {
        Vocabulary known = new Vocabulary(
                TODAY,
                Locale.ENGLISH,
                FixedChannels.three().channels(),
                List.of(),
                List.of(),
                List.of("julkinen puhuminen", "C++", "juontaminen"));
        assertThat(Completions.signed("Pidin +ju", 9)).isTrue();
        assertThat(Completions.at("Pidin +ju puheen", 9, known))
                .extracting(Completion::line)
                .containsExactly("Pidin +julkinen-puhuminen puheen", "Pidin +juontaminen puheen");
        assertThat(Completions.at("+c", 2, known)).isEmpty();
        assertThat(Completions.at("+", 1, known))
                .extracting(Completion::said)
                .containsExactly("+julkinen puhuminen", "+juontaminen");
    }

    @Test
    void a_skill_is_called_as_it_was_first_and_a_channels_own_is_known_too() {
        ChannelInfo snap = new PortraitChannels().channels().get(0);
        Vocabulary known = new Vocabulary(
                TODAY, Locale.ENGLISH, List.of(snap), List.of(), List.of(), List.of("data-analyysi", "Data analyysi"));
        assertThat(QuickEntry.parse("+Data-Analyysi +Kirjoittaminen", known).skills())
                .containsExactly("data-analyysi", "kirjoittaminen");
    }

    static String joined(QuickLine read) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Span span : read.spans()) {
            assertThat(span.start()).isEqualTo(at);
            assertThat(span.end()).isGreaterThan(at);
            all.append(read.text(span));
            at = span.end();
        }
        return all.toString();
    }
}
