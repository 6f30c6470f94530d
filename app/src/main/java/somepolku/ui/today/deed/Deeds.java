package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.deeds.DeedFigures;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;

/**
 * The deeds of a day.
 *
 * @param chosen the row that is selected
 * @param edited the deed whose form is open
 * @param figures of every deed of the journal, as far as they are read
 */
public record Deeds(
        LocalDate day,
        List<Activity> list,
        Optional<Id<Activity>> chosen,
        Optional<Activity> edited,
        DeedFigures figures) {

    public Deeds {
        list = List.copyOf(list);
    }

    public static Deeds none(LocalDate day) {
        return new Deeds(day, List.of(), Optional.empty(), Optional.empty(), DeedFigures.NONE);
    }

    /** The time that all of them took, of those that say it. */
    public int minutes() {
        return list.stream().mapToInt(deed -> deed.minutes().orElse(0)).sum();
    }

    Deeds choosing(Optional<Id<Activity>> id) {
        return new Deeds(day, list, id, edited, figures);
    }

    Deeds editing(Optional<Activity> deed) {
        return new Deeds(day, list, chosen, deed, figures);
    }

    /** The same selection and form on what the journal holds now; what is gone is let go. */
    Deeds with(List<Activity> now) {
        return new Deeds(
                day,
                now,
                chosen.filter(id -> find(now, id).isPresent()),
                edited.flatMap(deed -> find(now, deed.id())),
                figures);
    }

    Deeds measured(DeedFigures now) {
        return new Deeds(day, list, chosen, edited, now);
    }

    static Optional<Activity> find(List<Activity> deeds, Id<Activity> id) {
        return deeds.stream().filter(deed -> deed.id().equals(id)).findFirst();
    }
}
