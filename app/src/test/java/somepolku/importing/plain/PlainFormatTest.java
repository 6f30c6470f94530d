package somepolku.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat.Fit;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

class PlainFormatTest {
    private static final String READINGS = "date,channel,metric,value";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final PlainFormat format = new PlainFormat(FixedChannels.three().channels(), Texts.in(Locale.ENGLISH));

    @Test
    void everyColumnOfReadingsIsRead() throws Exception {
        Intake intake = read("date,channel,metric,value,kind,period_start,period_end,unit,source\n"
                + "2026-11-24,fair,booth talks,12.5,flow,2026-11-18,2026-11-24,talks,typed\n"
                + "2026-11-24,mastodon,followers,310,level,,,people,\n");
        assertThat(figures(intake))
                .satisfiesExactly(
                        talks -> {
                            assertThat(talks.on()).contains(new ChannelId("fair"));
                            assertThat(talks.metric()).isEqualTo("booth-talks");
                            assertThat(talks.kind()).isEqualTo(MetricKind.FLOW);
                            assertThat(talks.span()).isEqualTo(new DaySpan(LocalDate.of(2026, 11, 18), DAY));
                            assertThat(talks.value()).isEqualTo(12.5);
                            assertThat(talks.line()).isEqualTo(2);
                        },
                        followers -> {
                            assertThat(followers.kind()).isEqualTo(MetricKind.LEVEL);
                            assertThat(followers.span()).isEqualTo(DaySpan.of(DAY));
                        });
        // Neither channel is anybody's: the file says what their metrics are.
        assertThat(intake.metrics())
                .extracting(one -> one.metric().key() + " " + one.metric().name() + " "
                        + one.metric().kind() + " " + one.metric().unit() + " " + one.channelName())
                .containsExactly(
                        "fair/booth-talks booth talks FLOW talks fair",
                        "mastodon/followers followers LEVEL people mastodon");
        assertThat(intake.files().get(0).rows()).isEqualTo(2);
    }

    @Test
    void whatIsKnownIsFoundByIdOrNameAndKeepsItsKind() throws Exception {
        Intake intake = read(READINGS + ",kind\n"
                + "2026-11-24,LinkedIn,Kontaktit,130,\n"
                + "2026-11-24,linkedin,impressions,50,\n"
                + "2026-11-24,linkedin,connections,131,flow\n"
                + "2026-11-24,,steps,8000,\n");
        assertThat(figures(intake))
                .extracting(figure -> figure.on().orElseThrow() + "/" + figure.metric() + " " + figure.kind())
                .containsExactly(
                        "linkedin/connections LEVEL",
                        "linkedin/impressions FLOW",
                        "linkedin/connections LEVEL",
                        "own/steps FLOW");
        assertThat(intake.files().get(0).notes())
                .containsExactly(
                        new Intake.Remark(4, "Kontaktit is kept as level here, as it is described, and not as flow"));
    }

    @Test
    void aPeriodMayBeGivenByEitherEnd() throws Exception {
        Intake intake = read(READINGS + ",period_start,period_end\n"
                + "2026-11-24,a,b,1,2026-11-20,\n"
                + "2026-11-24,a,b,2,,2026-11-25\n"
                + "2026-11-24,a,b,3,2026-11-25,2026-11-20\n");
        assertThat(figures(intake))
                .extracting(Intake.Figure::span)
                .containsExactly(
                        new DaySpan(LocalDate.of(2026, 11, 20), DAY), new DaySpan(DAY, LocalDate.of(2026, 11, 25)));
        assertThat(why(intake))
                .containsExactly(
                        "“2026-11-20” is no day on or after the first one of the row, so the row was left out");
    }

    @Test
    void zeroIsAValueAndMissingIsNone() throws Exception {
        Intake intake = read(READINGS + "\n2026-11-20,a,b,0\n2026-11-21,a,b,\n2026-11-22,a,b,-\n2026-11-23,a,b,n/a\n");
        assertThat(figures(intake))
                .singleElement()
                .satisfies(zero -> assertThat(zero.value()).isZero());
        assertThat(intake.files().get(0).skipped())
                .extracting(Intake.Remark::line)
                .containsExactly(3, 4, 5);
        assertThat(why(intake))
                .allMatch("It has no value, and a missing value is no zero, so the row was left out"::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 234 567|1234567",
                "1\u00a0234|1234",
                "1\u202f234|1234",
                "1.234.567|1234567",
                "1'234'567|1234567",
                "1’234|1234",
                "12,5|12.5",
                "1.234,56|1234.56",
                "-5|-5",
                "−5|-5",
                "12,5 %|12.5",
                "0,125|0.125"
            })
    void numbersAreReadInEveryCommonForm(String cell, double value) throws Exception {
        Intake intake = read("date;channel;metric;value\n2026-11-24;a;b;" + cell + "\n2026-11-25;a;b;7,5\n");
        assertThat(figures(intake).get(0).value()).isEqualTo(value);
    }

    @Test
    void commasPartThousandsWhereTheyStandInQuotes() throws Exception {
        Intake intake = read(READINGS + "\n2026-11-24,a,b,\"1,234,567\"\n2026-11-25,a,b,2.125\n");
        assertThat(figures(intake)).extracting(Intake.Figure::value).containsExactly(1234567.0, 2.125);
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 1 %", "many", "1e5", "(5)", "12,34,5"})
    void whatIsNoNumberIsSaid(String cell) throws Exception {
        Intake intake = read("date;channel;metric;value\n2026-11-24;a;b;" + cell + "\n2026-11-25;a;b;2\n");
        assertThat(figures(intake)).hasSize(1);
        assertThat(why(intake))
                .containsExactly("“" + cell + "” in the column “value” is no number, so it was left out");
    }

    @Test
    void otherSeparatorsMarksAndEncodingsAreRead() throws Exception {
        String table =
                "sep=;\r\n\"Date\";\"CHANNEL\";\"metric\";\"value\"\r\n\"24.11.2026\";\"a\";\"ääni\";\"1 200\"\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Intake intake =
                    format.read(drop("x.csv", ("\ufeff" + table).getBytes(charset)), Optional.empty(), () -> false);
            assertThat(figures(intake)).singleElement().satisfies(one -> {
                assertThat(one.metric()).isEqualTo("aani");
                assertThat(one.value()).isEqualTo(1200);
                assertThat(one.span().last()).isEqualTo(DAY);
            });
        }
        assertThat(figures(read(table.replace(';', '\t')))).hasSize(1);
        byte[] windows = table.getBytes(Charset.forName("windows-1252"));
        assertThat(figures(format.read(drop("x.csv", windows), Optional.empty(), () -> false)))
                .hasSize(1);
    }

    @Test
    void theOrderOfADayIsShownByTheFileSaidByThePersonOrAsked() throws Exception {
        assertThat(figures(read(READINGS + "\n3/4/2026,a,b,1\n13/4/2026,a,b,1\n"))
                        .get(0)
                        .span()
                        .last())
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(figures(read(READINGS + "\n3/4/2026,a,b,1\n4/13/2026,a,b,1\n"))
                        .get(0)
                        .span()
                        .last())
                .isEqualTo(LocalDate.of(2026, 3, 4));
        Dropped open = drop("x.csv", (READINGS + "\n3/4/2026,a,b,1\n").getBytes(StandardCharsets.UTF_8));
        Problem asked = catchThrowableOfType(
                        ProblemException.class, () -> format.read(open, Optional.empty(), () -> false))
                .problem();
        assertThat(asked.key()).isEqualTo("importing.dates");
        assertThat(figures(format.read(open, Optional.of(DateOrder.MONTH_FIRST), () -> false))
                        .get(0)
                        .span()
                        .last())
                .isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void everyColumnOfActivitiesIsRead() throws Exception {
        Intake intake = read("time,channel,kind,title,text,minutes,purpose,tags,link,external_id\n"
                + "2026-11-24T14:30,linkedin,Julkaisu,\"Wrote, at last\",\"two\nlines\",25,be_known,#work cv,https://example.org/1,p-1\n"
                + "2026-11-24,,,'=1+1,,,,,,\n"
                + "2026-11-24T12:30:00Z,mastodon,Toot,Hello,,,,,ftp://x,\n"
                + "2026-11-24,a,b,,,,,,,\n"
                + "2026-11-24,a,b,c,,999999,fun,,,\n");
        assertThat(items(intake, Intake.Deed.class))
                .satisfiesExactly(
                        post -> {
                            assertThat(post.key()).isEqualTo("p-1");
                            assertThat(post.kind()).isEqualTo("post");
                            assertThat(post.day()).contains(DAY);
                            assertThat(post.title()).isEqualTo("Wrote, at last");
                            assertThat(post.text()).isEqualTo("two\nlines");
                            assertThat(post.link()).contains("https://example.org/1");
                            assertThat(post.own())
                                    .contains(new Intake.Own(
                                            Optional.of(LocalTime.of(14, 30)),
                                            OptionalInt.of(25),
                                            Optional.of(Purpose.BE_KNOWN),
                                            List.of("work", "cv")));
                        },
                        plain -> {
                            assertThat(plain.title()).isEqualTo("=1+1");
                            assertThat(plain.on()).contains(ChannelId.NONE);
                        },
                        toot -> {
                            assertThat(toot.kind()).isEqualTo("toot");
                            assertThat(toot.at()).contains(Instant.parse("2026-11-24T12:30:00Z"));
                        },
                        other -> assertThat(other.own().orElseThrow().minutes()).isEmpty());
        assertThat(why(intake)).containsExactly("It has neither a title nor a text, so the row was left out");
        assertThat(intake.files().get(0).notes())
                .extracting(Intake.Remark::line)
                .containsExactly(5, 7, 7);
    }

    @Test
    void everyColumnOfApplicationsIsReadAndRowsOfAJobAreItsSteps() throws Exception {
        Intake intake = read("date,company,position,status,channel,link,text,external_id\n"
                + "2026-11-02,Acme,Tester,applied,linkedin,https://example.org/j,Wrote to Anna,\n"
                + ",Acme,Tester,Interview,,,,\n"
                + "2026-11-09,Other,Cook,dancing,,,,\n"
                + "2026-11-09,,,lead,,,,\n");
        assertThat(items(intake, Intake.Job.class))
                .satisfiesExactly(
                        applied -> {
                            assertThat(applied.steps())
                                    .containsExactly(new Step(Status.APPLIED, Optional.of(LocalDate.of(2026, 11, 2))));
                            assertThat(applied.text()).isEqualTo("Wrote to Anna");
                            assertThat(applied.link()).contains("https://example.org/j");
                            assertThat(applied.on()).contains(new ChannelId("linkedin"));
                        },
                        interview -> assertThat(interview.steps())
                                .containsExactly(new Step(Status.INTERVIEW, Optional.empty())));
        assertThat(why(intake))
                .containsExactly(
                        "“dancing” is none of lead, applied, interview, offer, hired and closed, so the row was left out",
                        "It names neither a company nor a position, so the row was left out");
    }

    @Test
    void otherTablesAreNotItsOwn() {
        assertThat(format.fit(drop("x.csv", "date,views\n2026-11-24,5".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Fit.NONE);
        assertThat(format.fit(drop("x.csv", (READINGS + "\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Fit.SURE);
        assertThat(format.fit(drop("x.png", READINGS.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Fit.NONE);
    }

    @Test
    void aQuotationMarkThatNeverEndsIsSaidAndWhatStandsBeforeIsKept() throws Exception {
        Intake intake = read(READINGS + "\n2026-11-24,a,b,1\n2026-11-25,a,\"b,2\n");
        assertThat(figures(intake)).hasSize(1);
        assertThat(why(intake)).singleElement().asString().contains("quotation mark");
    }

    private Intake read(String table) throws ProblemException {
        return format.read(drop("x.csv", table.getBytes(StandardCharsets.UTF_8)), Optional.empty(), () -> false);
    }

    private static List<Intake.Figure> figures(Intake intake) {
        return items(intake, Intake.Figure.class);
    }

    private static <I extends Intake.Item> List<I> items(Intake intake, Class<I> type) {
        return intake.files().get(0).items().stream().map(type::cast).toList();
    }

    private static List<String> why(Intake intake) {
        return intake.files().get(0).skipped().stream().map(Intake.Remark::why).toList();
    }

    static Dropped drop(String name, byte[] bytes) {
        return new Dropped(name, true, List.of(new Dropped.Item() {
            @Override
            public String path() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        }));
    }
}
