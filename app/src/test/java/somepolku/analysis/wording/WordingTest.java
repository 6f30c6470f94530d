package somepolku.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.around.Around;
import somepolku.analysis.around.Window;
import somepolku.analysis.links.Doubt;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Gates;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Links;
import somepolku.analysis.links.Tier;
import somepolku.analysis.model.Score;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.prepare.Left;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Shortage;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Texts;

class WordingTest {
    private static final List<String> CAUSAL = List.of(
            "because", "thanks to", "due to", "caused", "koska", "ansiosta", "takia", "vuoksi", "johtui", "aiheutti");

    private static final Effect EFFECT = new Effect(0.3, 0.9, 1.5, 0.975, 20);
    private static final Gates GATES = new Gates(new TimeShift(5, new double[] {6, 1, 2}), 0.4, Optional.empty(), 0);

    private static final Left LEFT =
            new Left(1, 2, 3, 4, 5, 6, Optional.of(new TrendBreak(LocalDate.of(2026, 5, 1), "Counted otherwise")));
    private static final List<Around> AROUND = List.of(
            around(true, Optional.of(3.0), 16), around(true, Optional.empty(), 0), around(false, Optional.empty(), 0));

    private static Around around(boolean over, Optional<Double> difference, int elsewhere) {
        Window week = new Window(DaySpan.of(LocalDate.of(2026, 5, 4)), 7, Optional.empty());
        return new Around(MetricKey.of("linkedin", "views"), week, week, difference, over, elsewhere, 4);
    }

    private static Link link(Tier tier) {
        boolean found = tier.compareTo(Tier.MOVES_TOGETHER) >= 0;
        return new Link(
                new Candidate("linkedin/post", new double[0], false),
                tier,
                new Score(2, 0.05, 0.4, 0.2, 100),
                0.04,
                Optional.empty(),
                found ? Optional.of(GATES) : Optional.empty(),
                found ? Optional.of(EFFECT) : Optional.empty(),
                found ? Optional.of(GATES.shift()) : Optional.empty(),
                tier == Tier.NOT_ENOUGH ? Optional.of(new Shortage(Shortage.What.DEED_DAYS, 3, 8)) : Optional.empty(),
                List.of(Doubt.values()));
    }

    private static Links links(Tier tier) {
        return new Links(List.of(link(tier)), 40, Optional.empty());
    }

    private static List<Tier> seen() {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.compareTo(Tier.BY_EXPERIMENT) < 0)
                .toList();
    }

    /** Every text that may come out below the tier of an experiment. */
    private static List<Said> emitted() {
        List<Said> all = new ArrayList<>();
        for (Tier tier : seen()) {
            all.add(Wording.tier(tier));
            all.addAll(Wording.of(link(tier), links(tier)));
            all.addAll(Wording.doubts(link(tier)));
            all.add(Wording.checked(links(tier)));
            all.addAll(Context.needs(link(tier)));
            all.addAll(Steps.tests(link(tier)));
        }
        all.addAll(Wording.left(LEFT));
        all.addAll(Context.otherwise(4, 14, LEFT));
        for (Shape shape : Shape.values()) {
            all.add(Steps.rows(shape, 180));
        }
        all.add(Steps.deeds(60, 58, 122));
        all.add(Steps.model(1e-4, 0.6, 0.5, 173));
        for (Around around : AROUND) {
            all.addAll(Aside.of(around));
        }
        return all;
    }

    private static String text(Said said, Locale language) {
        return Texts.in(language).text(said.key(), said.figures().toArray());
    }

    @Test
    void nothing_that_was_only_seen_is_said_to_be_the_cause() {
        for (Locale language : Texts.languages()) {
            assertThat(emitted()).isNotEmpty().allSatisfy(said -> {
                String text = text(said, language);
                assertThat(text).isNotEqualTo(said.key()).doesNotContain("{");
                assertThat(CAUSAL).noneMatch(text.toLowerCase(Locale.ROOT)::contains);
            });
        }
    }

    @Test
    void no_text_of_the_room_below_the_tier_of_an_experiment_has_such_a_word() {
        for (Locale language : Texts.languages()) {
            ResourceBundle bundle = ResourceBundle.getBundle("somepolku.messages", language);
            Stream<String> keys = bundle.keySet().stream()
                    .filter(key -> Stream.of("analysis.", "causes.", "cli.analyse.", "mark.")
                            .anyMatch(key::startsWith))
                    .filter(key -> !key.equals("analysis.tier.5") && !key.equals("analysis.tier.6"));
            assertThat(keys.map(bundle::getString))
                    .hasSizeGreaterThan(30)
                    .noneMatch(text -> CAUSAL.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
        }
    }

    @Test
    void a_finding_says_its_interval_first_and_that_no_cause_is_shown() {
        List<String> said = Wording.of(link(Tier.LIKELY), links(Tier.LIKELY)).stream()
                .map(one -> text(one, Locale.ENGLISH))
                .toList();
        assertThat(said.get(0))
                .isEqualTo(
                        "After the action the number was higher than usual: +9 to +56 % on the strongest day, about +30 %.");
        assertThat(said)
                .contains(
                        "Cause not shown.",
                        "The smallest difference that this would have shown in 4 cases of 5: 18 %.");
        assertThat(said.get(said.size() - 1)).contains("experiment");
        List<String> finnish = Wording.of(link(Tier.MOVES_TOGETHER), links(Tier.MOVES_TOGETHER)).stream()
                .map(one -> text(one, Locale.forLanguageTag("fi")))
                .toList();
        assertThat(finnish).contains("Syytä ei ole osoitettu.").noneMatch(line -> line.contains("Vain koe"));
    }

    @Test
    void a_number_that_falls_is_said_to_be_lower() {
        Link link = link(Tier.LIKELY);
        Effect falls = new Effect(-0.9, -0.6, -0.3, 0.975, 20);
        Link fallen = new Link(
                new Candidate("linkedin/post", new double[0], false),
                link.tier(),
                link.screening(),
                link.q(),
                link.joint(),
                link.gates(),
                Optional.of(falls),
                link.shift(),
                link.shortage(),
                link.doubts());
        Said first = Wording.of(fallen, links(Tier.LIKELY)).get(0);
        assertThat(text(first, Locale.ENGLISH)).contains("lower than usual: −").doesNotContain("higher");
        assertThat(text(first, Locale.forLanguageTag("fi"))).contains("tavallista pienempi: vahvimpana päivänä −");
    }

    @Test
    void a_figure_too_small_for_its_digits_is_said_to_be_below_them_and_not_nothing() {
        Said test = new Said("analysis.trail.test", List.of(8.5, 400, 1.2e-16));
        assertThat(text(test, Locale.forLanguageTag("fi"))).endsWith("t 8,50, vapausasteita 400, p alle 0,0001.");
        assertThat(text(test, Locale.ENGLISH)).endsWith("p below 0.0001.");
        for (String key : List.of("q", "joint", "shift", "lead")) {
            String trail = "analysis.trail." + key;
            assertThat(text(new Said(trail, List.of(9.9e-5)), Locale.ENGLISH)).endsWith(" below 0.0001.");
            assertThat(text(new Said(trail, List.of(0.0423)), Locale.forLanguageTag("fi")))
                    .endsWith(" 0,0423.");
            assertThat(text(new Said(trail, List.of(1.0)), Locale.ENGLISH)).endsWith(" 1.0000.");
        }
        assertThat(text(Steps.model(2e-7, 0.6, 0.004, 173), Locale.ENGLISH))
                .contains("(q below 0.00001)", "(φ 0.6, v₀ below 0.01)");
        assertThat(text(Steps.model(0, 0, 0, 173), Locale.ENGLISH)).contains("(q 0)", "v₀ 0)");
        assertThat(text(new Said("analysis.trail.level", List.of(99.99)), Locale.ENGLISH))
                .endsWith("99.99 %.");
    }

    @Test
    void how_many_days_the_person_marked_stands_there_also_where_it_is_none() {
        Left none = new Left(0, 0, 0, 0, 0, 0, Optional.empty());
        assertThat(Context.otherwise(1, 0, none)).containsExactly(Said.of("analysis.otherwise.marked", 0));
        assertThat(Context.otherwise(2, 3, LEFT))
                .extracting(Said::key)
                .containsExactly(
                        "analysis.otherwise.busy",
                        "analysis.otherwise.applications",
                        "analysis.otherwise.break",
                        "analysis.otherwise.marked");
    }

    @Test
    void of_one_deed_it_is_said_that_one_time_shows_no_cause() {
        for (Around around : AROUND) {
            assertThat(Aside.of(around)).extracting(Said::key).endsWith("analysis.around.once");
        }
        assertThat(text(Aside.of(AROUND.get(0)).get(0), Locale.ENGLISH))
                .isEqualTo("Of 16 other pairs of times next to each other, 4 differed as much.");
    }

    @Test
    void what_is_missing_is_said_with_its_number() {
        assertThat(text(
                        Wording.of(link(Tier.NOT_ENOUGH), links(Tier.NOT_ENOUGH))
                                .get(0),
                        Locale.ENGLISH))
                .isEqualTo("Not enough data yet: 3 days with the action, and it takes 8.");
        Link same = new Link(
                new Candidate("linkedin/post", new double[0], false),
                Tier.NOT_ENOUGH,
                new Score(0, 1, 0, Double.POSITIVE_INFINITY, 100),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Doubt.NOT_SEPARABLE));
        assertThat(text(Wording.of(same, links(Tier.NOT_ENOUGH)).get(0), Locale.ENGLISH))
                .startsWith("Not enough to tell apart");
        for (Shortage.What what : Shortage.What.values()) {
            Said said = Said.of(
                    "analysis.said.0." + what.name().toLowerCase(Locale.ROOT).replace("_", ""), 1, 2);
            assertThat(Texts.in(Locale.ENGLISH).has(said.key())).as(said.key()).isTrue();
        }
    }

    @Test
    void how_many_were_checked_and_how_the_calendar_fitted_is_said() {
        assertThat(text(Wording.checked(links(Tier.NO_SIGN)), Locale.ENGLISH))
                .isEqualTo("Checked 40 pairs. About 2 of them would look like something by luck alone.");
        List<Said> doubts = Wording.doubts(link(Tier.LIKELY));
        assertThat(text(doubts.get(doubts.size() - 1), Locale.forLanguageTag("fi")))
                .isEqualTo("Siirsimme tekojasi 3 eri kohtaan; 1 sopi yhtä hyvin.");
    }

    @Test
    void what_was_only_watched_is_never_said_as_an_experiment() {
        assertThatThrownBy(() -> Wording.of(link(Tier.CONFIRMED), links(Tier.CONFIRMED)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
