package somepolku.analysis.causes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Refinement;

/**
 * What a deed counts as: its channel and kind, or the refinement of these that holds it. Of several the one that comes
 * first by its name, tags before purposes, so that each deed counts once and always as the same.
 */
public final class ActionOf {
    private final List<Refinement> refinements;

    public ActionOf(List<Refinement> refinements) {
        this.refinements = refinements.stream()
                .sorted(Comparator.comparing(Refinement::by).thenComparing(Refinement::refined))
                .toList();
    }

    /** Empty where nobody said of which kind it is: then it is no action that could be tested. */
    public Optional<String> of(Activity deed) {
        if (deed.kindId().isEmpty()) {
            return Optional.empty();
        }
        return refinements.stream()
                .filter(refinement -> refinement.holds(deed))
                .map(Refinement::refined)
                .findFirst()
                .or(() -> Optional.of(deed.action()));
    }
}
