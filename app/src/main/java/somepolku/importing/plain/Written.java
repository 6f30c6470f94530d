package somepolku.importing.plain;

import java.util.Optional;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;
import somepolku.kit.ProblemException;

/** How a table writes its days and numbers. Most show it cell by cell; the whole is looked through only where one does not. */
public final class Written {
    private final Whole whole;
    private Days days = new Days(Optional.empty());
    private Amounts amounts = new Amounts('.');
    private boolean looked;

    public Written(Whole whole) {
        this.whole = whole;
    }

    /** Looks through the whole table. */
    public interface Whole {
        Forms look() throws ProblemException;
    }

    /** What it shows. */
    public record Forms(Days days, Amounts amounts) {}

    public Days days(String cell) throws ProblemException {
        boolean plain = cell.length() >= 5 && cell.charAt(4) == '-';
        if (!looked && !plain && Days.asks(cell)) {
            look();
        }
        return days;
    }

    public Amounts amounts(String cell) throws ProblemException {
        if (!looked && Amounts.plainly(cell) < 0 && !Amounts.none(cell)) {
            look();
        }
        return amounts;
    }

    private void look() throws ProblemException {
        Forms forms = whole.look();
        days = forms.days();
        amounts = forms.amounts();
        looked = true;
    }
}
