package somepolku.work;

import java.util.AbstractList;
import java.util.List;
import somepolku.work.port.Edit;

/** The steps of a change as they are handed to the store: they tell how far it is, and can be stopped until the last. */
final class Handed extends AbstractList<Edit> {
    private static final int BETWEEN_LOOKS = 512;

    private final List<Edit> edits;
    private final Tasks.Progress progress;
    private final Meter meter;

    Handed(List<Edit> edits, Tasks.Progress progress) {
        this.edits = edits;
        this.progress = progress;
        this.meter = new Meter(progress, 0, 1);
    }

    @Override
    public Edit get(int at) {
        if (at % BETWEEN_LOOKS == 0) {
            meter.accept((double) at / edits.size());
        }
        if (at == edits.size() - 1) {
            meter.accept(1);
            progress.step("importing.step.saving", false);
        }
        return edits.get(at);
    }

    @Override
    public int size() {
        return edits.size();
    }
}
