package somepolku.work.fitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportFormat.Fit;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * Asks every format how well it fits. Those that answer from a process of their own are asked some at once, since
 * starting one takes longer than its answer; whoever answers when, the answers stand in the order of the formats.
 */
public final class Fits {
    /** Starting processes keeps the processor busy: more at once would only take memory. */
    static final int AT_ONCE = 4;

    private final List<ImportFormat> formats;
    private final Dropped dropped;

    private Fits(List<ImportFormat> formats, Dropped dropped) {
        this.formats = formats;
        this.dropped = dropped;
    }

    /**
     * What one format said.
     *
     * @param fit empty where it failed
     */
    public record Answer(ImportFormat format, Optional<Fit> fit, Optional<ProblemException> failure) {}

    /**
     * One answer of each, in their order.
     *
     * @throws ProblemException REFUSED where the person stopped it
     */
    public static List<Answer> of(List<ImportFormat> formats, Dropped dropped) throws ProblemException {
        return new Fits(formats, dropped).answers();
    }

    private List<Answer> answers() throws ProblemException {
        Map<String, List<Integer>> apart = new LinkedHashMap<>();
        List<Integer> here = new ArrayList<>();
        for (int at = 0; at < formats.size(); at++) {
            Optional<String> process = formats.get(at).process();
            process.map(one -> apart.computeIfAbsent(one, fresh -> new ArrayList<>()))
                    .orElse(here)
                    .add(at);
        }
        Answer[] answers = new Answer[formats.size()];
        if (apart.isEmpty()) {
            ask(here, answers);
            return List.of(answers);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(AT_ONCE, apart.size()), Fits::thread);
        try {
            List<Future<?>> asked = new ArrayList<>();
            apart.values().forEach(group -> asked.add(pool.submit(() -> ask(group, answers))));
            ask(here, answers);
            for (Future<?> group : asked) {
                group.get();
            }
            return List.of(answers);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error serious) {
                throw serious;
            }
            throw new IllegalStateException("a format broke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.refused("importing.stopped"), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void ask(List<Integer> some, Answer[] answers) {
        for (int at : some) {
            answers[at] = ask(formats.get(at));
        }
    }

    private Answer ask(ImportFormat format) {
        try {
            return new Answer(format, Optional.of(format.fit(dropped)), Optional.empty());
        } catch (ProblemException e) {
            return new Answer(format, Optional.empty(), Optional.of(e));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fitting");
        thread.setDaemon(true);
        return thread;
    }
}
