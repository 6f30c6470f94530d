package somepolku.importing.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import somepolku.domain.term.MetricKey;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/** What comes of the rows of a table, in their order. */
public final class Found {
    private final Texts texts;
    private final List<Intake.Item> items = new ArrayList<>();
    private final List<Intake.Remark> skipped = new ArrayList<>();
    private final List<Intake.Remark> notes = new ArrayList<>();

    private Function<MetricKey, String> names = MetricKey::id;

    public Found(Texts texts) {
        this.texts = texts;
    }

    public void add(Intake.Item item) {
        items.add(item);
    }

    /** A row that is left out. */
    public void skip(int line, String key, Object... arguments) {
        skipped.add(new Intake.Remark(line, texts.text(key, arguments)));
    }

    /** What is worth knowing of a row that is kept. */
    public void note(int line, String key, Object... arguments) {
        notes.add(new Intake.Remark(line, texts.text(key, arguments)));
    }

    /** Says how the metrics are called that its items name. */
    public void naming(Function<MetricKey, String> how) {
        names = how;
    }

    /** How a metric is called. */
    public String name(MetricKey metric) {
        return names.apply(metric);
    }

    public List<Intake.Item> items() {
        return items;
    }

    public List<Intake.Remark> skipped() {
        return skipped;
    }

    public List<Intake.Remark> notes() {
        return notes;
    }
}
