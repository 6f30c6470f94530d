package somepolku.ui.plan.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Fields;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.work.plan.PlanView;
import somepolku.work.port.Draft;

/**
 * What was written of a content, kept for the case that the program is killed: its title, its text and its cue. Whoever
 * leaves the page has them stored, so that is what is done at the next opening, with a way to undo it.
 */
final class LeftItem {
    private final Ui ui;
    private final Unfinished unfinished;

    LeftItem(Ui ui) {
        this.ui = ui;
        this.unfinished = new Unfinished(ui, "plan");
    }

    void typed(Opened open) {
        unfinished.typed(open.unkept() ? Optional.of(draft(open.now())) : Optional.empty());
    }

    void forget() {
        unfinished.forget();
    }

    /** Hands over what was left: as the journal has it, if it does, and as it was written. */
    void offer(BiConsumer<Optional<ContentItem>, ContentItem> taker) {
        Optional<Draft> left = unfinished.now();
        if (left.isEmpty() || ui.work().ledger().readOnly()) {
            return;
        }
        Map<String, String> fields = Fields.split(left.get().text());
        Optional<Id<ContentItem>> id = id(fields.getOrDefault("id", ""));
        if (id.isEmpty()) {
            forget();
            return;
        }
        ui.background()
                .read(progress -> PlanView.of(ui.work().ledger().journal()).item(id.get()), found -> {
                    if (found instanceof Outcome.Done<Optional<ContentItem>> done) {
                        ContentItem old = done.value().orElse(ContentItem.idea(id.get(), ""));
                        taker.accept(done.value(), said(old, fields));
                    }
                });
    }

    private Draft draft(ContentItem item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", item.id().toString());
        fields.put("title", item.title());
        fields.put("cue", item.when().cue());
        fields.put("text", item.what().text());
        return new Draft(ui.work().today(), Fields.joined(fields));
    }

    private static ContentItem said(ContentItem old, Map<String, String> fields) {
        ContentItem.When when = old.when();
        return old.with(old.what().said(fields.getOrDefault("title", ""), fields.getOrDefault("text", "")))
                .with(new ContentItem.When(when.day(), when.time(), fields.getOrDefault("cue", "")));
    }

    private static Optional<Id<ContentItem>> id(String text) {
        try {
            return Optional.of(new Id<>(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
