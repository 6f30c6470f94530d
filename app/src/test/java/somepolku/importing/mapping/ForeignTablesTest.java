package somepolku.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.mapping.Foreign.deeds;
import static somepolku.importing.mapping.Foreign.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import somepolku.importing.Intake;
import somepolku.importing.table.TableRules.Covers;

/** Shapes of tables as other programs write them, each with its guess and what comes of it. */
class ForeignTablesTest {
    @Test
    void aWideTableOfATracker() throws Exception {
        Foreign table = Foreign.of(
                "tracker.csv",
                "Date,Followers,New followers,Profile views\n2026-11-22,310,4,17\n2026-11-23,312,2,\n2026-11-24,311,0,25\n");
        assertThat(table.words())
                .isEqualTo(
                        "Date=date,Followers=own/Followers:level,New followers=own/New followers,Profile views=own/Profile views");
        assertThat(figures(table.read()))
                .containsExactly(
                        "own/followers LEVEL 2026-11-22 310.0",
                        "own/new-followers FLOW 2026-11-22 4.0",
                        "own/profile-views FLOW 2026-11-22 17.0",
                        "own/followers LEVEL 2026-11-23 312.0",
                        "own/new-followers FLOW 2026-11-23 2.0",
                        "own/followers LEVEL 2026-11-24 311.0",
                        "own/new-followers FLOW 2026-11-24 0.0",
                        "own/profile-views FLOW 2026-11-24 25.0");
    }

    @Test
    void theTicksOfAHabitApp() throws Exception {
        Foreign table = Foreign.of(
                "habits.csv",
                "Date,Habit,Done\n2026-11-23,Write,yes\n2026-11-23,Walk,no\n2026-11-24,Write,yes\n2026-11-24,Walk,yes\n");
        assertThat(table.words()).isEqualTo("Date=date,Habit=metric,Done=value");
        assertThat(figures(table.read()))
                .containsExactly(
                        "own/write FLOW 2026-11-23 1.0", "own/walk FLOW 2026-11-23 0.0",
                        "own/write FLOW 2026-11-24 1.0", "own/walk FLOW 2026-11-24 1.0");
    }

    @Test
    void aWeeklyExportWithTitlesAboveTheHeader() throws Exception {
        Foreign table = Foreign.of(
                "blog-weekly.csv",
                "Site statistics\nPeriod;2.11.2026 - 22.11.2026\n\nViikko;Lukukerrat;Kävijät;Osuus\n2.11.2026;1 204;310;12,5 %\n9.11.2026;988;295;10,0 %\n16.11.2026;2 050;402;15,5 %\nYhteensä;4 242;;\n");
        assertThat(table.grid().header()).containsExactly("Viikko", "Lukukerrat", "Kävijät", "Osuus");
        assertThat(table.guess().covers()).isEqualTo(Covers.WEEK);
        assertThat(table.words())
                .isEqualTo(
                        "Viikko=date,Lukukerrat=blog/reads,Kävijät=blog/Kävijät,Osuus=blog/Osuus:ratio,@covers=week");
        Intake.FileIntake read = table.read();
        assertThat(figures(read))
                .contains(
                        "blog/reads FLOW 2026-11-02..2026-11-08 1204.0", "blog/osuus RATIO 2026-11-16..2026-11-22 15.5")
                .hasSize(9);
        assertThat(read.skipped()).singleElement().satisfies(total -> {
            assertThat(total.line()).isEqualTo(8);
            assertThat(total.why()).contains("“Yhteensä” is no day");
        });
    }

    @Test
    void aFinnishSpreadsheetWithSemicolonsAndDecimalCommas() throws Exception {
        Foreign table = Foreign.of(
                "oma.csv", "Päivä;Paino;Kilometrit\n1.11.2026;72,4;5,25\n12.11.2026;72,1;10\n30.11.2026;1.071,9;-\n");
        assertThat(table.guess().decimal()).isEqualTo(',');
        assertThat(figures(table.read()))
                .containsExactly(
                        "own/paino FLOW 2026-11-01 72.4",
                        "own/kilometrit FLOW 2026-11-01 5.25",
                        "own/paino FLOW 2026-11-12 72.1",
                        "own/kilometrit FLOW 2026-11-12 10.0",
                        "own/paino FLOW 2026-11-30 1071.9");
    }

    @Test
    void americanDaysAndThousands() throws Exception {
        Foreign table = Foreign.of(
                "linkedin-page.csv", "Date,Impressions,Clicks\n11/02/2026,\"1,204\",31\n11/13/2026,\"2,050\",47\n");
        assertThat(table.words()).isEqualTo("Date=date,Impressions=linkedin/impressions,Clicks=linkedin/Clicks");
        assertThat(figures(table.read()))
                .containsExactly(
                        "linkedin/impressions FLOW 2026-11-02 1204.0", "linkedin/clicks FLOW 2026-11-02 31.0",
                        "linkedin/impressions FLOW 2026-11-13 2050.0", "linkedin/clicks FLOW 2026-11-13 47.0");
    }

    @Test
    void aLongTableWithItsMetricsInAColumn() throws Exception {
        Foreign table = Foreign.of(
                "long.csv",
                "platform,day,metric,count\nBlogi,\"Nov 2, 2026\",reads,45\nBlogi,\"Nov 2, 2026\",likes,3\nMastodon,3 Nov 2026,likes,7\n");
        assertThat(table.words()).isEqualTo("platform=channel,day=date,metric=metric,count=value");
        assertThat(figures(table.read()))
                .containsExactly(
                        "blog/reads FLOW 2026-11-02 45.0",
                        "blog/likes FLOW 2026-11-02 3.0",
                        "mastodon/likes FLOW 2026-11-03 7.0");
    }

    @Test
    void daysAsASpreadsheetCountsThem() throws Exception {
        Foreign table = Foreign.of("serial.csv", "date,subscribers\n46327,120\n46328,121\n46329.5,125\n");
        assertThat(figures(table.read()))
                .containsExactly(
                        "own/subscribers LEVEL 2026-11-01 120.0",
                        "own/subscribers LEVEL 2026-11-02 121.0",
                        "own/subscribers LEVEL 2026-11-03 125.0");
    }

    @Test
    void aDiaryWithTextsOfSeveralLines() throws Exception {
        Foreign table = Foreign.of(
                "diary.csv",
                "Created,Title,Notes,Tags,URL\n2026-11-24 14:30,Wrote a post,\"First line, with a comma\n\"\"quoted\"\" second line\",#work cv,https://example.org/1\n2026-11-25 9:05 PM,Read,,,\n");
        assertThat(table.words()).isEqualTo("Created=date,Title=title,Notes=text,Tags=tags,URL=link");
        assertThat(deeds(table.read()))
                .satisfiesExactly(
                        post -> {
                            assertThat(post.title()).isEqualTo("Wrote a post");
                            assertThat(post.text()).isEqualTo("First line, with a comma\n\"quoted\" second line");
                            assertThat(post.day()).contains(LocalDate.of(2026, 11, 24));
                            assertThat(post.link()).contains("https://example.org/1");
                            assertThat(post.own().orElseThrow().time()).contains(LocalTime.of(14, 30));
                            assertThat(post.own().orElseThrow().tags()).containsExactly("work", "cv");
                        },
                        read -> assertThat(read.own().orElseThrow().time()).contains(LocalTime.of(21, 5)));
    }

    @Test
    void hoursOfATimeTracker() throws Exception {
        Foreign table = Foreign.of(
                "timer.csv",
                "Start date,End date,Description,Project,Duration\n2026-11-24,2026-11-24,CV,Job hunt,1:30:00\n2026-11-25,2026-11-25,Letter,Job hunt,0:25:00\n");
        assertThat(table.words()).isEqualTo("Start date=date,End date=end,Description=title,Duration=minutes");
        assertThat(deeds(table.read()))
                .extracting(deed -> deed.own().orElseThrow().minutes())
                .containsExactly(OptionalInt.of(90), OptionalInt.of(25));
    }

    @Test
    void tabsInUtf16WithItsMark() throws Exception {
        Foreign table = Foreign.of(
                "unicode.txt",
                "\ufeffPvm\tSeuraajat\tNäytöt\r\n24.11.2026\t310\t1\u00a0204\r\n25.11.2026\t311\t988\r\n",
                StandardCharsets.UTF_16LE);
        assertThat(table.words()).isEqualTo("Pvm=date,Seuraajat=own/Seuraajat:level,Näytöt=own/Näytöt");
        assertThat(figures(table.read()))
                .containsExactly(
                        "own/seuraajat LEVEL 2026-11-24 310.0", "own/naytot FLOW 2026-11-24 1204.0",
                        "own/seuraajat LEVEL 2026-11-25 311.0", "own/naytot FLOW 2026-11-25 988.0");
    }

    @Test
    void aPeriodInTwoColumnsAndMonths() throws Exception {
        Foreign periods = Foreign.of("p.csv", "From,Until,Views\n2026-11-02,2026-11-08,5\n2026-11-09,2026-11-12,6\n");
        assertThat(figures(periods.read()))
                .containsExactly(
                        "own/views FLOW 2026-11-02..2026-11-08 5.0", "own/views FLOW 2026-11-09..2026-11-12 6.0");
        Foreign months = Foreign.of("m.csv", "Month,Views,Members\n2026-09,5,10\n2026-10,6,11\n");
        assertThat(figures(months.read()))
                .containsExactly(
                        "own/views FLOW 2026-09-01..2026-09-30 5.0", "own/members LEVEL 2026-09-30 10.0",
                        "own/views FLOW 2026-10-01..2026-10-31 6.0", "own/members LEVEL 2026-10-31 11.0");
    }

    @Test
    void aTableWithoutAHeaderHasItsColumnsByTheirNumbers() throws Exception {
        Foreign table = Foreign.of("bare.csv", "2026-11-24,5,7\n2026-11-25,6,8\n");
        assertThat(table.grid().header()).containsExactly("#1", "#2", "#3");
        assertThat(figures(table.read())).hasSize(4);
    }

    @Test
    void whatIsToldOfColumnsGoesBeforeTheGuess() throws Exception {
        Foreign table = Foreign.of("t.csv", "Päivä,views,Seuraajat,muu\n24.11.2026,5,310,x\n25.11.2026,6,311,y\n");
        Mapping told = ColumnWords.read(
                "date=Päivä,views=linkedin/views,#3=blog/seuraajat:level",
                table.grid().header(),
                table.guess());
        assertThat(figures(table.read(told)))
                .containsExactly(
                        "linkedin/views FLOW 2026-11-24 5.0", "blog/seuraajat LEVEL 2026-11-24 310.0",
                        "linkedin/views FLOW 2026-11-25 6.0", "blog/seuraajat LEVEL 2026-11-25 311.0");
        assertThat(Mapping.of(told.kept())).isEqualTo(Optional.of(told));
    }
}
