package somepolku.work.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Theme;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.port.Edit;

/** The kinds of content that the person wants to make. Every call is one change; they read the journal: not on the EDT. */
public final class Themes {
    private static final int LONGEST = 60;

    private final Workbench work;
    private final Ids ids;

    public Themes(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /** Adds one, or names it otherwise; refused without a name, or with one that another theme has. */
    public CompletionStage<Outcome<Change>> keep(Optional<Theme> before, String name, List<String> prompts) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return failed(Problem.refused("plan.theme.wrong.name"));
        }
        if (plain.length() > LONGEST) {
            return failed(Problem.refused("plan.theme.wrong.long", LONGEST));
        }
        if (taken(before, plain)) {
            return failed(Problem.refused("plan.theme.wrong.taken", plain));
        }
        List<String> asked = prompts.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return work.ledger()
                .apply(before.<Change>map(old -> Change.revise(old, new Theme(old.id(), plain, asked)))
                        .orElseGet(() -> Change.add(new Theme(ids.next(), plain, asked))));
    }

    /** Takes it away, and from the contents that have it: they stay. */
    public CompletionStage<Outcome<Change>> remove(Theme theme) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.remove(theme)));
        try (Stream<ContentItem> all = work.ledger().journal().all(ContentItem.class)) {
            all.filter(item -> item.what().theme().equals(Optional.of(theme.id())))
                    .map(item -> Edit.replace(item, item.with(item.what().under(Optional.empty()))))
                    .forEach(edits::add);
        }
        return work.ledger().apply(new Change.Together("change.remove.theme", edits));
    }

    private boolean taken(Optional<Theme> itself, String name) {
        try (Stream<Theme> all = work.ledger().journal().undated(Theme.class)) {
            return all.filter(theme ->
                            itself.filter(own -> own.id().equals(theme.id())).isEmpty())
                    .anyMatch(theme -> theme.name().equalsIgnoreCase(name));
        }
    }

    private static CompletionStage<Outcome<Change>> failed(Problem why) {
        return CompletableFuture.completedFuture(Outcome.failed(why));
    }
}
