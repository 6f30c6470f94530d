package somepolku.analysis.trail;

import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;

/**
 * What was computed, with what it was computed from, so that it can be opened.
 *
 * @param trail by time; for a sum or a difference the parts with their signs make the value
 */
public record Figure<T>(T value, List<Part> trail) {

    public Figure {
        trail = List.copyOf(trail);
    }

    /** A sum or a difference: its value is what the parts make. */
    public static Figure<Double> sum(List<Part> parts) {
        return new Figure<>(parts.stream().mapToDouble(Part::signed).sum(), parts);
    }

    /** The readings in the trail; what was counted up from contacts has none. */
    public Stream<Id<Reading>> readings() {
        return trail.stream().flatMap(part -> part.reading().stream());
    }
}
