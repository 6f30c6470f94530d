package somepolku.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.kit.Texts;

/** Compares what was read with what the journal holds. */
public final class Proposals {

    /**
     * @param salt the journal's secret, for the keyed hashes of other people
     * @param zone in which instants become days
     * @param keepNames whether the names of other people are kept
     */
    public Proposals(byte[] salt, Ids ids, ZoneId zone, boolean keepNames, Texts texts) {}

    /** One thing that was dropped, and what a format read of it. */
    public record Read(Dropped dropped, Intake intake) {}

    /**
     * What accepting all of it would do.
     *
     * @param journal every entry of the journal that may have an origin; read through once, not closed
     */
    public ImportPreview compare(List<Read> reads, Stream<? extends Entry> journal) {
        throw new UnsupportedOperationException();
    }
}
