package somepolku.linkedin.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.linkedin.analytics.DateText.Order;

/** The day in a cell, be it a real date or a text. */
final class Days {

    private Days() {}

    static Optional<LocalDate> of(Cell cell, Order order) {
        if (cell.number().isPresent()) {
            return cell.day();
        }
        List<DateText> dates = DateText.in(cell.text());
        return dates.isEmpty() ? Optional.empty() : dates.get(0).day(order);
    }
}
