package somepolku.work.causes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import somepolku.analysis.causes.Band;
import somepolku.analysis.causes.CausesOf;
import somepolku.analysis.links.Links;
import somepolku.analysis.model.Fit;
import somepolku.analysis.prepare.Prepared;
import somepolku.domain.term.MetricKey;

/**
 * What was found for a metric, by the digest of the figures behind it: whatever else changed in the journal, the same
 * figures say the same. The oldest give way, since every change of a reading leaves one behind.
 */
final class Memory {
    /** Those of today and of two weeks' ends, of some dozens of metrics. */
    private static final int MOST = 256;

    private static final double BAND = 0.95;

    private final Map<Key, Known> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST;
        }
    };

    private int computed;

    private record Key(MetricKey metric, long digest) {}

    /**
     * The answer without the model's many arrays.
     *
     * @param band empty where there are too few rows for a model
     */
    record Known(Links links, Optional<Band> band, Optional<Model> model) {
        private static Known of(Links links) {
            return new Known(
                    new Links(links.all(), links.tested(), Optional.empty(), Optional.empty(), links.close()),
                    links.fit().map(fit -> Band.of(fit, BAND)),
                    links.fit().map(Model::of));
        }
    }

    /** The model's own figures, for the trail. */
    record Model(double walk, double memory, double swing, double overdispersion, int free) {
        private static Model of(Fit fit) {
            return new Model(
                    fit.variances().q(), fit.variances().phi(), fit.variances().v0(), fit.overdispersion(), fit.free());
        }
    }

    /** Not locked while it computes: two that ask at once may compute the same, and none waits for the other's end. */
    Known of(Prepared.Ready ready, DoubleConsumer beat) {
        Key key = new Key(ready.metric(), ready.table().digest());
        synchronized (kept) {
            Known known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Known known = Known.of(CausesOf.of(ready, beat).links().orElseThrow());
        synchronized (kept) {
            computed++;
            kept.put(key, known);
        }
        return known;
    }

    int computed() {
        synchronized (kept) {
            return computed;
        }
    }
}
