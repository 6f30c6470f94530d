package somepolku.work.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.work.port.JournalView;

/**
 * The plan as it stands. Reading it is a scan of the few kinds that belong to it, and of the deeds only where something
 * was published.
 *
 * @param items in the order of the board: the newest idea first, what is planned by its day, what is published newest
 *     first
 * @param deeds the publications that are still there
 * @param rhythms the oldest first
 */
public record PlanView(
        List<ContentItem> items, List<Theme> themes, Map<Id<Activity>, Activity> deeds, List<Rhythm> rhythms) {
    public static final PlanView NOTHING = new PlanView(List.of(), List.of(), Map.of(), List.of());

    private static final Comparator<ContentItem> NEWEST =
            Comparator.comparing((ContentItem item) -> item.id().value()).reversed();

    private static final Comparator<ContentItem> BY_DAY = Comparator.comparing(
                    (ContentItem item) -> item.when().day().orElse(LocalDate.MAX))
            .thenComparing(
                    item -> item.when().time().map(time -> time.toSecondOfDay()).orElse(Integer.MAX_VALUE))
            .thenComparing(item -> item.id().value());

    private static final Comparator<ContentItem> LATEST = Comparator.comparing(
                    (ContentItem item) -> item.day().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(NEWEST);

    public PlanView {
        items = List.copyOf(items);
        themes = List.copyOf(themes);
        deeds = Map.copyOf(deeds);
        rhythms = List.copyOf(rhythms);
    }

    public static PlanView of(JournalView journal) {
        List<ContentItem> items;
        try (Stream<ContentItem> all = journal.all(ContentItem.class)) {
            items = all.sorted(Comparator.comparing(ContentItem::state)).toList();
        }
        List<ContentItem> sorted = Stream.of(State.values())
                .flatMap(state ->
                        items.stream().filter(item -> item.state() == state).sorted(order(state)))
                .toList();
        try (Stream<Theme> themes = journal.undated(Theme.class);
                Stream<Rhythm> rhythms = journal.all(Rhythm.class)) {
            return new PlanView(
                    sorted,
                    themes.sorted(Comparator.comparing(Theme::name, String.CASE_INSENSITIVE_ORDER))
                            .toList(),
                    deeds(journal, sorted),
                    rhythms.sorted(Comparator.comparing(Rhythm::from)).toList());
        }
    }

    private static Comparator<ContentItem> order(State state) {
        return switch (state) {
            case IDEA, DRAFT -> NEWEST;
            case PLANNED -> BY_DAY;
            case PUBLISHED, REVIEWED -> LATEST;
        };
    }

    private static Map<Id<Activity>, Activity> deeds(JournalView journal, List<ContentItem> items) {
        Set<Id<Activity>> wanted =
                items.stream().flatMap(item -> item.came().deeds().stream()).collect(Collectors.toSet());
        Map<Id<Activity>, Activity> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            try (Stream<Activity> all = journal.all(Activity.class)) {
                all.filter(deed -> wanted.contains(deed.id())).forEach(deed -> found.put(deed.id(), deed));
            }
        }
        return found;
    }

    public List<ContentItem> in(State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /** The item as it now stands; empty where it is gone. */
    public Optional<ContentItem> item(Id<ContentItem> id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Empty where the item has none, or one that is gone. */
    public Optional<Theme> theme(ContentItem item) {
        return item.what()
                .theme()
                .flatMap(wanted -> themes.stream()
                        .filter(theme -> theme.id().equals(wanted))
                        .findFirst());
    }

    /** The publications of an item that are still there. */
    public List<Activity> deeds(ContentItem item) {
        return item.came().deeds().stream()
                .flatMap(id -> Optional.ofNullable(deeds.get(id)).stream())
                .toList();
    }

    public List<ContentItem> using(Theme theme) {
        return items.stream()
                .filter(item -> item.what().theme().equals(Optional.of(theme.id())))
                .toList();
    }

    /** The rhythm that holds on a day. */
    public Optional<Rhythm> rhythm(LocalDate day) {
        return rhythms.stream().filter(rhythm -> !rhythm.from().isAfter(day)).reduce((older, newer) -> newer);
    }
}
