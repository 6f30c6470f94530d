package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;

/**
 * The deeds of a day.
 *
 * @param chosen the row that is selected
 * @param edited the deed whose form is open
 */
public record Deeds(LocalDate day, List<Activity> list, Optional<Id<Activity>> chosen, Optional<Activity> edited) {

    public Deeds {
        list = List.copyOf(list);
    }

    public static Deeds none(LocalDate day) {
        return new Deeds(day, List.of(), Optional.empty(), Optional.empty());
    }

    /** The time that all of them took, of those that say it. */
    public int minutes() {
        return list.stream().mapToInt(deed -> deed.minutes().orElse(0)).sum();
    }

    Deeds choosing(Optional<Id<Activity>> id) {
        return new Deeds(day, list, id, edited);
    }

    Deeds editing(Optional<Activity> deed) {
        return new Deeds(day, list, chosen, deed);
    }

    /** The same selection and form on what the journal holds now; what is gone is let go. */
    Deeds with(List<Activity> now) {
        return new Deeds(
                day, now, chosen.filter(id -> find(now, id).isPresent()), edited.flatMap(deed -> find(now, deed.id())));
    }

    static Optional<Activity> find(List<Activity> deeds, Id<Activity> id) {
        return deeds.stream().filter(deed -> deed.id().equals(id)).findFirst();
    }
}
