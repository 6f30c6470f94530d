package somepolku.work.trail;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.trail.Part;
import somepolku.domain.journal.Reading;

/**
 * What stands behind a figure.
 *
 * @param steps the values that it was made of, by time
 * @param gaveWay readings of the same days that were not taken, since another says the same better
 * @param contacts how many contacts a level was counted up from; 0 where none of it was counted
 * @param undated how many of those have no date
 */
public record Trail(List<Step> steps, List<Reading> gaveWay, long contacts, long undated) {

    public Trail {
        steps = List.copyOf(steps);
        gaveWay = List.copyOf(gaveWay);
    }

    /** A value, and the reading that it was read in; none where it was counted up from contacts. */
    public record Step(Part part, Optional<Reading> reading) {}
}
