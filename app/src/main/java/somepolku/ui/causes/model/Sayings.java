package somepolku.ui.causes.model;

import java.util.List;
import somepolku.analysis.wording.Said;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.ui.kit.names.PairNames;

/** The fixed texts of the analysis, and numbers, in the person's language. */
public record Sayings(Texts texts, Formats formats, PairNames names) {

    public String text(Said said) {
        return texts.text(said.key(), said.figures().toArray());
    }

    public List<String> all(List<Said> some) {
        return some.stream().map(this::text).toList();
    }

    /** {@code +31 %}, of 0.31. */
    String lift(double share) {
        return texts.text("causes.percent", formats.signed(Math.rint(100 * share)));
    }

    /** {@code +9…+58}. */
    String between(double low, double high) {
        return texts.text(
                "causes.between",
                formats.signed(Math.rint(100 * low)),
                texts.text("causes.percent", formats.signed(Math.rint(100 * high))));
    }

    /** As many decimals as say something. */
    public String value(double value) {
        return formats.number(Math.abs(value) < 10 ? Math.rint(value * 10) / 10 : Math.rint(value));
    }
}
