package somepolku.ui.metrics.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void a_column_and_a_row_of_a_spreadsheet_are_cells() {
        assertThat(Pasted.cells("46\n31\n0\n").orElseThrow()).containsExactly("46", "31", "0");
        assertThat(Pasted.cells("46\r\n31\r\n").orElseThrow()).containsExactly("46", "31");
        assertThat(Pasted.cells("46\t31\t12").orElseThrow()).containsExactly("46", "31", "12");
    }

    @Test
    void an_empty_cell_between_others_stays_empty() {
        assertThat(Pasted.cells("46\t\t12").orElseThrow()).containsExactly("46", "", "12");
        assertThat(Pasted.cells("\n46\n\n12").orElseThrow()).containsExactly("", "46", "", "12");
    }

    @Test
    void one_number_is_for_the_field_itself() {
        assertThat(Pasted.cells("1 234")).isEmpty();
        assertThat(Pasted.cells("46\n")).isEmpty();
        assertThat(Pasted.cells("")).isEmpty();
    }
}
