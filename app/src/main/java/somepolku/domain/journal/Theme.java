package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A kind of content that the person wants to make.
 *
 * @param prompts questions of which each may become an idea
 */
public record Theme(Id<Theme> id, String name, List<String> prompts) implements Entry {

    public Theme {
        prompts = List.copyOf(prompts);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.THEME;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
