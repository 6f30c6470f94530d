package somepolku.bench.store;

import java.util.List;

final class Median {
    private Median() {}

    static double of(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
