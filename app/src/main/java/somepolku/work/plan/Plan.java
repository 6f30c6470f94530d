package somepolku.work.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.port.Edit;

/** What a person does with the plan. Every call is one change and so one undo. */
public final class Plan {
    /** How far from a publication its deed may stand that an import has brought already. */
    private static final int NEAR = 31;

    private final Workbench work;
    private final Ids ids;

    public Plan(Workbench work) {
        this.work = work;
        this.ids = new Ids(work.clock());
    }

    /** Never on the EDT. */
    public PlanView view() {
        return PlanView.of(work.ledger().journal());
    }

    /** Never on the EDT. */
    public List<Due> due() {
        return Due.of(work.ledger().journal(), work.channels().channels(), work.today());
    }

    /** A new idea, which is nothing of the journal's yet. */
    public ContentItem idea(String title) {
        return ContentItem.idea(ids.next(), title.strip());
    }

    /** Adds it, or says it otherwise where it is there; refused without a title. */
    public CompletionStage<Outcome<Change>> keep(Optional<ContentItem> before, ContentItem after) {
        if (after.title().isBlank()) {
            return failed("plan.wrong.title");
        }
        ContentItem whole =
                after.state() == State.PLANNED && after.when().day().isEmpty() ? after.in(State.DRAFT) : after;
        return before.map(old -> old.equals(whole)
                        ? CompletableFuture.completedFuture(Outcome.<Change>done(Change.revise(old, whole)))
                        : apply(Change.revise(old, whole)))
                .orElseGet(() -> apply(Change.add(whole)));
    }

    /**
     * Moves it to another column. Among the ideas it has no day; what is planned needs one. What is no longer published
     * leaves its deed in the journal. Into the last two columns it comes by {@link #publish} and {@link #review}.
     *
     * @param day for what is planned without having one
     */
    public CompletionStage<Outcome<Change>> move(ContentItem item, State to, LocalDate day) {
        if (to.compareTo(State.PUBLISHED) >= 0 && item.open()) {
            return failed("plan.wrong.unpublished");
        }
        ContentItem moved = item.in(to);
        if (to.compareTo(State.PUBLISHED) < 0) {
            moved = moved.with(ContentItem.Came.NOTHING);
        }
        if (to == State.IDEA) {
            moved = moved.with(item.when().at(Optional.empty(), Optional.empty()));
        } else if (to == State.PLANNED && item.when().day().isEmpty()) {
            moved = moved.with(item.when().at(Optional.of(day), item.when().time()));
        }
        return said("change.plan.move", item, moved);
    }

    /** Plans it for a day. */
    public CompletionStage<Outcome<Change>> plan(ContentItem item, LocalDate day, Optional<LocalTime> time) {
        if (!item.open()) {
            return failed("plan.wrong.published");
        }
        boolean moved = item.when().day().isPresent();
        return said(
                moved ? "change.plan.later" : "change.plan.day",
                item,
                item.in(State.PLANNED).with(item.when().at(Optional.of(day), time)));
    }

    /** Lets it go for now: it is an idea again. Nothing that was written is lost. */
    public CompletionStage<Outcome<Change>> drop(ContentItem item) {
        return said(
                "change.plan.drop", item, item.in(State.IDEA).with(item.when().at(Optional.empty(), Optional.empty())));
    }

    /** A small part of it is planned for a day, the whole is an idea again. */
    public CompletionStage<Outcome<Change>> shrink(ContentItem item, String part, LocalDate day) {
        if (part.isBlank()) {
            return failed("plan.wrong.title");
        }
        ContentItem small = new ContentItem(
                ids.next(),
                State.PLANNED,
                item.what().said(part.strip(), ""),
                item.when().at(Optional.of(day), Optional.empty()),
                ContentItem.Came.NOTHING);
        ContentItem rest = item.in(State.IDEA).with(item.when().at(Optional.empty(), Optional.empty()));
        return apply(new Change.Together("change.plan.shrink", List.of(Edit.add(small), Edit.replace(item, rest))));
    }

    /**
     * Something that was published.
     *
     * @param link where it can be read; may be empty
     */
    public record Publication(ChannelId channel, String link) {}

    /**
     * Marks it as published and records its deeds, one for each channel. A deed that is there already with the same link,
     * as an import brings it, is taken for the publication.
     */
    public CompletionStage<Outcome<Change>> publish(
            ContentItem item, List<Publication> publications, LocalDate day, Optional<LocalTime> time) {
        if (!item.open()) {
            return failed("plan.wrong.published");
        }
        if (day.isAfter(work.today())) {
            return failed("plan.wrong.ahead");
        }
        List<Publication> all =
                publications.isEmpty() ? List.of(new Publication(ChannelId.NONE, "")) : List.copyOf(publications);
        List<Edit> edits = new ArrayList<>();
        List<Id<Activity>> deeds = new ArrayList<>();
        for (Publication one : all) {
            Optional<Activity> known = known(one, day);
            Activity deed = known.orElseGet(() -> deed(item, one, day, time));
            deeds.add(deed.id());
            if (known.isEmpty()) {
                edits.add(Edit.add(deed));
            }
        }
        ContentItem after = item.in(State.PUBLISHED)
                .with(item.what().on(all.stream().map(Publication::channel).toList()))
                .with(new ContentItem.Came(Optional.of(day), deeds, "", ""));
        edits.add(Edit.replace(item, after));
        return apply(new Change.Together("change.plan.publish", edits));
    }

    /** Keeps what happened and what was learnt. */
    public CompletionStage<Outcome<Change>> review(ContentItem item, String happened, String lesson) {
        if (item.open()) {
            return failed("plan.wrong.unpublished");
        }
        ContentItem.Came came =
                new ContentItem.Came(item.came().published(), item.came().deeds(), happened.strip(), lesson.strip());
        return said("change.plan.review", item, item.in(State.REVIEWED).with(came));
    }

    /** One card for each channel, so that each has its own day. */
    public CompletionStage<Outcome<Change>> spread(ContentItem item) {
        List<ChannelId> channels = item.what().channels();
        if (channels.size() < 2 || !item.open()) {
            return failed("plan.wrong.spread");
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.replace(item, item.with(item.what().on(channels.subList(0, 1)))));
        channels.stream().skip(1).forEach(channel -> {
            Id<ContentItem> id = ids.next();
            ContentItem.What what = item.what().on(List.of(channel));
            edits.add(Edit.add(new ContentItem(id, item.state(), what, item.when(), ContentItem.Came.NOTHING)));
        });
        return apply(new Change.Together("change.plan.spread", edits));
    }

    public CompletionStage<Outcome<Change>> remove(ContentItem item) {
        return apply(Change.remove(item));
    }

    private Activity deed(ContentItem item, Publication one, LocalDate day, Optional<LocalTime> time) {
        String link = one.link().strip();
        return new Activity(
                ids.next(),
                Optional.of(day),
                time,
                one.channel(),
                kind(item, one.channel()),
                item.title(),
                item.what().text(),
                OptionalInt.empty(),
                item.what().purposes().stream().findFirst(),
                List.of(),
                link.isEmpty() ? Optional.empty() : Optional.of(link),
                Optional.empty());
    }

    /** As the person said where the channel knows it, else what one does most on the channel. */
    private String kind(ContentItem item, ChannelId channel) {
        String said = item.what().kindId();
        return work.channels()
                .channel(channel)
                .flatMap(info -> info.kinds().stream()
                        .filter(kind -> kind.id().equals(said))
                        .findFirst()
                        .or(() -> info.kinds().stream().findFirst()))
                .map(kind -> kind.id())
                .orElse(said);
    }

    private Optional<Activity> known(Publication one, LocalDate day) {
        if (one.link().isBlank()) {
            return Optional.empty();
        }
        DaySpan near = new DaySpan(day.minusDays(NEAR), day.plusDays(NEAR));
        try (Stream<Activity> deeds = work.ledger().journal().entries(Activity.class, near)) {
            return deeds.filter(deed -> deed.channel().equals(one.channel()))
                    .filter(deed -> deed.link().equals(Optional.of(one.link().strip())))
                    .findFirst();
        }
    }

    private CompletionStage<Outcome<Change>> said(String key, ContentItem before, ContentItem after) {
        return apply(new Change.Together(key, List.of(Edit.replace(before, after))));
    }

    private CompletionStage<Outcome<Change>> apply(Change change) {
        return work.ledger().apply(change);
    }

    private static CompletionStage<Outcome<Change>> failed(String key) {
        return CompletableFuture.completedFuture(Outcome.failed(Problem.refused(key)));
    }
}
