package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.ChannelId;

/**
 * Something that the person's own profile on a channel says; advice is weighed by it.
 *
 * @param title one line: the title of the position, the name of the skill
 * @param place the company, school or issuer; may be empty
 * @param text a longer text; may be empty
 * @param first when it began or happened
 * @param last when it ended; empty where it still holds
 */
public record Fact(
        Id<Fact> id,
        ChannelId channel,
        FactSort sort,
        String title,
        String place,
        String text,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<Origin> origin)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.FACT;
    }

    @Override
    public Optional<LocalDate> day() {
        return first;
    }
}
