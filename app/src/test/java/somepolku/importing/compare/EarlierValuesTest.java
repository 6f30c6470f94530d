package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Reading.Earlier;
import somepolku.domain.journal.Reading.Row;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.importing.Intake;

/** Of every imported reading it is kept where it stood, and what the journal held there before. */
class EarlierValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Paper paper = new Paper();

    private static Intake.Figure views(int line, LocalDate day, double value) {
        return new Intake.Figure(line, "views", MetricKind.FLOW, DaySpan.of(day), value, Optional.empty());
    }

    @Test
    void an_imported_reading_tells_its_file_its_line_and_its_format() throws Exception {
        paper.bring(Paper.drop(Paper.file("Days.csv", views(7, DAY, 5))));

        assertThat(paper.only(Reading.class).row())
                .contains(new Row("x.zip!/Days.csv", 7, "linkedin-archive", Instant.parse("2026-11-24T10:00:00Z")));
    }

    @Test
    void a_newer_file_that_disagrees_keeps_the_value_of_the_older() throws Exception {
        paper.bring(Paper.drop(Paper.file("Days.csv", views(7, DAY, 5))));
        Row first = paper.only(Reading.class).row().orElseThrow();

        paper.bring(Paper.drop(Paper.file("New.csv", views(3, DAY, 6), views(4, DAY.plusDays(1), 1))));

        Reading now = paper.all(Reading.class).get(0);
        assertThat(now.value()).isEqualTo(6);
        assertThat(now.row()).hasValueSatisfying(row -> assertThat(row.file()).isEqualTo("x.zip!/New.csv"));
        assertThat(now.earlier())
                .extracting(Earlier::value, Earlier::row)
                .containsExactly(tuple(5.0, Optional.of(first)));
    }

    @Test
    void the_same_value_again_under_another_name_writes_nothing() throws Exception {
        paper.bring(Paper.drop(Paper.file("Days.csv", views(7, DAY, 5))));

        assertThat(paper.compare(Paper.drop(Paper.file("Copy.csv", views(9, DAY, 5))))
                        .writes())
                .isEmpty();
    }
}
