package somepolku.analysis.wording;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.around.Around;

/** What is said beside a metric before and after one deed: nothing is concluded from one time. */
public final class Aside {
    private Aside() {}

    public static List<Said> of(Around around) {
        List<Said> all = new ArrayList<>();
        if (!around.over()) {
            all.add(Said.of("analysis.around.early"));
        } else if (around.difference().isEmpty()) {
            all.add(Said.of("analysis.around.few"));
        } else if (around.elsewhere() > 0) {
            all.add(Said.of("analysis.around.elsewhere", around.elsewhere(), around.asLarge()));
        }
        all.add(Said.of("analysis.around.once"));
        return all;
    }
}
