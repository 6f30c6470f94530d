package somepolku.careless;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import somepolku.api.ChannelPlugin;
import somepolku.api.PluginContext;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.advice.Evidence;
import somepolku.api.advice.Need;
import somepolku.api.advice.Strength;
import somepolku.api.advice.Verdict;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.Purpose;
import somepolku.api.journal.JournalView;

/** A plugin whose rule is wrong in the ways that are asked for, and otherwise counts posts. */
public final class CarelessAdviser implements ChannelPlugin {
    private static final AtomicInteger CALLS = new AtomicInteger();

    private final Set<Fault> faults;

    /** What a rule may do wrong. */
    public enum Fault {
        /** Says something else each time. */
        COUNTS_CALLS,
        /** Keeps the journal of the last judging and asks it. */
        KEEPS_THE_JOURNAL,
        /** Writes a novel. */
        LONG,
        /** Never ends. */
        ENDLESS,
        /** Has no source. */
        NO_SOURCE,
        /** Needs what its channel does not have. */
        STRANGE_NEED,
        /** Needs more than anybody has. */
        NEEDS_MUCH
    }

    public CarelessAdviser(Fault... faults) {
        this.faults = Set.of(faults);
    }

    @Override
    public void register(PluginContext context) {
        context.channel(ChannelDescription.builder("careless", "Careless")
                .kind(new ActivityKind("post", "Post", Purpose.SHOW))
                .build());
        context.rule(new Posts(faults));
    }

    private static final class Posts implements AdviceRule {
        private final Set<Fault> faults;
        private @Nullable JournalView kept;

        Posts(Set<Fault> faults) {
            this.faults = faults;
        }

        @Override
        public String id() {
            return "posts";
        }

        @Override
        public String name() {
            return "Post";
        }

        @Override
        public Evidence evidence() {
            Evidence.Builder evidence = Evidence.of(Strength.PRACTICE, "People say so.");
            return faults.contains(Fault.NO_SOURCE)
                    ? evidence.build()
                    : evidence.source("A page", "example.org", 2026).build();
        }

        @Override
        public List<Need> needs() {
            String kind = faults.contains(Fault.STRANGE_NEED) ? "video" : "post";
            return List.of(Need.activities(kind, faults.contains(Fault.NEEDS_MUCH) ? 1000 : 1));
        }

        @Override
        public AdviceResult judge(JournalView journal) {
            while (faults.contains(Fault.ENDLESS) && !Thread.interrupted()) {
                Thread.onSpinWait();
            }
            JournalView last = kept;
            JournalView asked = faults.contains(Fault.KEEPS_THE_JOURNAL) && last != null ? last : journal;
            kept = journal;
            long posts = asked.activities(asked.last(90)).count();
            Function<Fault, String> word = fault -> faults.contains(fault) ? "x".repeat(300) : "";
            int calls = faults.contains(Fault.COUNTS_CALLS) ? CALLS.incrementAndGet() : 0;
            return AdviceResult.of(Verdict.OPEN, posts + " posts" + word.apply(Fault.LONG) + (calls == 0 ? "" : calls))
                    .build();
        }
    }
}
