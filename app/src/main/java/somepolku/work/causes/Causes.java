package somepolku.work.causes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import somepolku.domain.journal.Activity;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.Card;
import somepolku.work.causes.answer.Digest;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/**
 * Asks the journal which deeds go with which metrics. Reads all of it and computes for a while, so it is asked in the
 * background:
 *
 * <pre>ui.background().start(title, progress -> work.causes().answer(progress.orStop(Causes.STOPPED)), …)</pre>
 *
 * What was found for a metric is kept until its figures or the deeds change: asking again costs next to nothing. Any
 * number of threads may ask.
 */
public final class Causes {
    /** The key of the text for whoever stopped waiting. */
    public static final String STOPPED = "work.causes.stopped";

    private final JournalView journal;
    private final Channels channels;
    private final Clock clock;
    private final Memory memory = new Memory();

    public Causes(JournalView journal, Channels channels, Clock clock) {
        this.journal = journal;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Every metric against every action.
     *
     * @param beat called all the time with the share that is done, 0 to 1; what it throws ends the work, and is thrown on
     */
    public Answer answer(DoubleConsumer beat) {
        return answer(LocalDate.now(clock), Material.of(journal, channels), onwards(beat));
    }

    private Answer answer(LocalDate today, Material material, DoubleConsumer beat) {
        List<OfMetric> metrics = new ArrayList<>();
        int all = Math.max(1, material.series().size());
        material.series().values().forEach(series -> {
            double from = (double) metrics.size() / all;
            metrics.add(Study.of(series, material, today, memory, share -> beat.accept(from + share / all)));
        });
        beat.accept(1);
        return new Answer(today, metrics, material.deeds().undated());
    }

    /** Nobody knows beforehand how many steps there are; but a bar that goes back looks broken. */
    private static DoubleConsumer onwards(DoubleConsumer beat) {
        double[] reached = {0};
        return share -> {
            reached[0] = Math.max(reached[0], Math.min(1, share));
            beat.accept(reached[0]);
        };
    }

    /**
     * The findings of this week, three at most: the same all week as long as the figures of the time before it are.
     *
     * @param beat as for the answer
     */
    public Digest digest(DoubleConsumer beat) {
        LocalDate monday = Digest.monday(LocalDate.now(clock));
        Material material = Material.of(journal, channels);
        DoubleConsumer onwards = onwards(beat);
        Answer before = answer(monday.minusWeeks(1), material, share -> onwards.accept(share / 2));
        Answer now = answer(monday, material, share -> onwards.accept(0.5 + share / 2));
        return Digest.of(now, before);
    }

    /** The metrics before and after one deed, without any claim; empty for a deed that no day is known of. */
    public Optional<Card> around(Activity deed) {
        return Cards.of(deed, Material.of(journal, channels), LocalDate.now(clock));
    }

    /** How many metrics were computed since the journal was opened, and not taken from what is kept. */
    public int computed() {
        return memory.computed();
    }
}
