package somepolku.work.mark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Refinement.By;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;

/**
 * Which deeds are looked at as an action of their own, such as posts about the portfolio. Each call that writes is one
 * change and so one undo. Reads the journal: off the EDT.
 */
public final class RefinedActions {
    private final Workbench work;
    private final Ids ids;

    public RefinedActions(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /**
     * What an action could be refined to.
     *
     * @param deeds how many of its deeds have the tag or the purpose
     * @param chosen the refinement, where it is made already
     */
    public record Choice(String action, By by, String word, int deeds, Optional<Refinement> chosen) {
        /** Such as {@code linkedin/post#portfolio}. */
        public String refined() {
            return action + by.sign() + word;
        }
    }

    /** By the actions' names. */
    public List<Refinement> all() {
        try (var all = work.ledger().journal().all(Refinement.class)) {
            return all.sorted(Comparator.comparing(Refinement::refined)).toList();
        }
    }

    /** Every action that deeds were done of, by its name. */
    public List<String> actions() {
        try (var deeds = work.ledger().journal().all(Activity.class)) {
            return deeds.filter(deed -> !deed.kindId().isEmpty())
                    .map(Activity::action)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * The tags and purposes of an action's deeds, those first that most of them have; also what was refined and is in no
     * deed any more. A tag in capitals is no other tag.
     */
    public List<Choice> choices(String action) {
        Map<String, Refinement> made = new HashMap<>();
        Map<String, Choice> found = new HashMap<>();
        all().stream().filter(one -> one.action().equals(action)).forEach(one -> {
            made.put(key(one.refined()), one);
            found.put(key(one.refined()), new Choice(action, one.by(), one.word(), 0, Optional.of(one)));
        });
        try (var deeds = work.ledger().journal().all(Activity.class)) {
            deeds.filter(deed -> deed.action().equals(action))
                    .flatMap(RefinedActions::words)
                    .forEach(one -> found.merge(
                            key(one.refined()),
                            new Choice(
                                    one.action(),
                                    one.by(),
                                    one.word(),
                                    1,
                                    Optional.ofNullable(made.get(key(one.refined())))),
                            (a, b) -> new Choice(a.action(), a.by(), a.word(), a.deeds() + b.deeds(), a.chosen())));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Choice::deeds).reversed().thenComparing(Choice::refined))
                .toList();
    }

    private static String key(String refined) {
        return refined.toLowerCase(Locale.ROOT);
    }

    private static Stream<Choice> words(Activity deed) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                deed.tags().stream().filter(tag -> seen.add(key(tag))).map(tag -> choice(deed, By.TAG, tag)),
                deed.purpose().stream().map(purpose -> choice(deed, By.PURPOSE, Refinement.word(purpose))));
    }

    private static Choice choice(Activity deed, By by, String word) {
        return new Choice(deed.action(), by, word, 1, Optional.empty());
    }

    /** From now on deeds of the action with that tag or purpose are an action of their own. */
    public CompletionStage<Outcome<Refinement>> refine(String action, By by, String word) {
        Refinement made = new Refinement(ids.next(), action, by, word);
        if (choices(action).stream()
                .noneMatch(choice -> choice.by() == by && choice.word().equalsIgnoreCase(word))) {
            return CompletableFuture.completedFuture(
                    Outcome.failed(Problem.refused("mark.refine.none", action, by.sign() + word)));
        }
        if (all().stream().anyMatch(other -> other.refined().equalsIgnoreCase(made.refined()))) {
            return CompletableFuture.completedFuture(
                    Outcome.failed(Problem.refused("mark.refine.taken", made.refined())));
        }
        return work.ledger()
                .apply(Change.add(made))
                .thenApply(outcome -> outcome instanceof Outcome.Failed<Change> failed
                        ? Outcome.failed(failed.problem())
                        : Outcome.done(made));
    }

    /** Its deeds count as the action again that they are of. */
    public CompletionStage<Outcome<Change>> remove(Refinement refinement) {
        return work.ledger().apply(Change.remove(refinement));
    }
}
