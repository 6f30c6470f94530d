package somepolku.ui.today.deed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;

/** What forms said and the journal does not have yet: it stays here until it is stored, or given up. */
final class Held {
    private final Ui ui;
    private final Map<Id<Activity>, Text> texts = new LinkedHashMap<>();

    Held(Ui ui) {
        this.ui = ui;
    }

    /** A deed as the journal has it, as it is to become, and whether the journal is being asked just now. */
    private static final class Text {
        private final Activity before;
        private final Activity after;
        private Optional<CompletionStage<Boolean>> asked = Optional.empty();

        Text(Activity before, Activity after) {
            this.before = before;
            this.after = after;
        }
    }

    void hold(Activity before, Activity after) {
        Text there = texts.get(before.id());
        if (there == null || !there.after.equals(after)) {
            texts.put(before.id(), new Text(before, after));
        }
        mark();
    }

    void forget(Activity deed) {
        texts.remove(deed.id());
        mark();
    }

    boolean has(Activity deed) {
        return texts.containsKey(deed.id());
    }

    Optional<Activity> of(Activity deed) {
        return Optional.ofNullable(texts.get(deed.id())).map(text -> text.after);
    }

    /** Hands everything to the journal, and tells each deed that it took. */
    CompletionStage<Boolean> store(Consumer<Activity> stored) {
        return store(stored, () -> {});
    }

    CompletionStage<Boolean> store(Consumer<Activity> stored, Runnable refused) {
        CompletionStage<Boolean> all = CompletableFuture.completedFuture(true);
        for (Text text : List.copyOf(texts.values())) {
            all = all.thenCombine(
                    text.asked.orElseGet(() -> ask(text, stored, refused)), (before, kept) -> before && kept);
        }
        return all;
    }

    private CompletionStage<Boolean> ask(Text text, Consumer<Activity> stored, Runnable refused) {
        CompletionStage<Outcome<Change>> act = ui.work().diary().revise(text.before, text.after);
        CompletionStage<Boolean> kept = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
        text.asked = Optional.of(kept);
        ui.holding(
                act,
                change -> {
                    texts.remove(text.after.id(), text);
                    mark();
                    stored.accept(text.after);
                },
                () -> {
                    text.asked = Optional.empty();
                    refused.run();
                });
        return kept;
    }

    private void mark() {
        ui.unsaved().mark(this, !texts.isEmpty());
    }
}
