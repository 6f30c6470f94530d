package somepolku.ui.causes.refine;

import java.util.List;
import java.util.Optional;
import somepolku.work.mark.RefinedActions.Choice;

/**
 * The panel of one action.
 *
 * @param action the whole of it, such as {@code linkedin/post}; empty while the panel is closed
 * @param read whether it is known yet what there is to choose from
 */
public record RefineState(Optional<String> action, String title, boolean read, List<Line> lines) {

    public RefineState {
        lines = List.copyOf(lines);
    }

    /** A tag or a purpose, and with how many deeds. */
    public record Line(Choice choice, String said) {
        public boolean chosen() {
            return choice.chosen().isPresent();
        }
    }

    static RefineState closed() {
        return new RefineState(Optional.empty(), "", false, List.of());
    }

    public boolean open() {
        return action.isPresent();
    }
}
