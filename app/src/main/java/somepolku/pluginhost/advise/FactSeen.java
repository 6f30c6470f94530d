package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.FactSort;
import somepolku.api.journal.FactView;
import somepolku.domain.journal.Fact;

/** Something that the profile says, as a plugin sees it. */
final class FactSeen implements FactView {
    private final Fact fact;

    FactSeen(Fact fact) {
        this.fact = fact;
    }

    @Override
    public EntryId id() {
        return Ids.of(fact);
    }

    @Override
    public String channel() {
        return fact.channel().value();
    }

    @Override
    public Optional<FactSort> sort() {
        return Arrays.stream(FactSort.values())
                .filter(sort -> sort.name().equals(fact.sort().name()))
                .findFirst();
    }

    @Override
    public String title() {
        return fact.title();
    }

    @Override
    public String place() {
        return fact.place();
    }

    @Override
    public String text() {
        return fact.text();
    }

    @Override
    public Optional<LocalDate> first() {
        return fact.first();
    }

    @Override
    public Optional<LocalDate> last() {
        return fact.last();
    }
}
