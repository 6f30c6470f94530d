package somepolku.importing.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Long lists, worked through on every core a batch at a time: what comes of each element is told in their order. */
final class Batches {
    private static final int SIZE = 4096;
    /** A smaller batch is done before another core has begun. */
    private static final int MANY = 512;

    private Batches() {}

    /**
     * Goes through a list.
     *
     * @param work done in any order and on any thread
     * @param then told of each element and what came of it, in their order and on the calling thread
     */
    static <A, B> void of(List<A> all, Function<A, B> work, BiConsumer<A, B> then) {
        for (int from = 0; from < all.size(); from += SIZE) {
            List<A> batch = all.subList(from, Math.min(all.size(), from + SIZE));
            IntStream places = IntStream.range(0, batch.size());
            List<B> done = (batch.size() < MANY ? places : places.parallel())
                    .mapToObj(at -> work.apply(batch.get(at)))
                    .toList();
            for (int at = 0; at < batch.size(); at++) {
                then.accept(batch.get(at), done.get(at));
            }
        }
    }
}
