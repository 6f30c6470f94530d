package somepolku.analysis.calibration;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/** Random numbers of one simulated journal; the same seed gives the same ones everywhere. */
final class Draws {
    private final RandomGenerator random;

    Draws(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    double uniform() {
        return random.nextDouble();
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    double logUniform(double from, double to) {
        return from == to ? from : Math.exp(uniform(Math.log(from), Math.log(to)));
    }

    /** From {@code from} up to and without {@code to}. */
    int integer(int from, int to) {
        return random.nextInt(from, to);
    }

    double normal(double sd) {
        return sd * random.nextGaussian();
    }

    double exponential(double mean) {
        return mean * random.nextExponential();
    }

    double poisson(double mean) {
        if (mean > 1e6) {
            return Math.rint(mean + normal(Math.sqrt(mean)));
        }
        return mean <= 0 ? 0 : PoissonSampler.of(random::nextLong, mean).sample();
    }

    /** Mean {@code mean}, variance {@code mean + mean²/size}. */
    double negativeBinomial(double mean, double size) {
        return poisson(gamma(size) * mean / size);
    }

    /** Student's t. */
    double student(int df) {
        return random.nextGaussian() / Math.sqrt(2 * gamma(df / 2.0) / df);
    }

    private double gamma(double shape) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(random::nextLong, shape, 1)
                .sample();
    }
}
