package somepolku.importing.plain;

import java.util.List;
import somepolku.importing.table.Rows;
import somepolku.kit.ProblemException;

/** Makes of the rows of one sort of table what they tell. */
interface RowTaker {
    void take(Rows.Row row, Found found) throws ProblemException;

    /** The columns that hold days. */
    List<Integer> days();

    /** The columns that hold numbers. */
    List<Integer> numbers();
}
