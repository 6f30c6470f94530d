package somepolku.analysis.causes;

import java.util.Optional;
import somepolku.analysis.links.Links;
import somepolku.analysis.prepare.Prepared;

/**
 * What may be said about one metric.
 *
 * @param prepared its rows with what was left out, or why there are none
 * @param links every action against it; empty where there are no rows
 */
public record Causes(Prepared prepared, Optional<Links> links) {}
