package somepolku.ui.today.offered;

import java.time.LocalDate;
import somepolku.work.form.Answers;
import somepolku.work.form.PluginForm;

/**
 * A plugin's form that is open.
 *
 * @param day on which it was opened, and for which it is meant
 * @param answers as they stood when it was opened
 */
public record OfferedSheet(LocalDate day, Answers answers) {
    PluginForm form() {
        return answers.form();
    }
}
