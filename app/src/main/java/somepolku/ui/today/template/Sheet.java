package somepolku.ui.today.template;

import java.time.LocalDate;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates.Before;

/**
 * A form that is open.
 *
 * @param day on which it was opened, and for which it is meant
 * @param filled as it stood when it was opened
 * @param before what was recorded by it until then
 */
public record Sheet(LocalDate day, Filled filled, Before before) {
    Template template() {
        return filled.template();
    }
}
