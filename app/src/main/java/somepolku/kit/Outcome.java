package somepolku.kit;

import java.util.function.Function;

/** Either a value or the problem that stood in its way. */
public sealed interface Outcome<T> {

    /** It went well. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It did not, and nothing was changed. */
    record Failed<T>(Problem problem) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> failed(Problem problem) {
        return new Failed<>(problem);
    }

    default <R> Outcome<R> map(Function<T, R> how) {
        if (this instanceof Done<T> done) {
            return new Done<>(how.apply(done.value));
        }
        return new Failed<>(((Failed<T>) this).problem);
    }

    default T orThrow() throws ProblemException {
        if (this instanceof Done<T> done) {
            return done.value;
        }
        throw new ProblemException(((Failed<T>) this).problem);
    }
}
