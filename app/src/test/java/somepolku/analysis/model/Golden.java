package somepolku.analysis.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The reference figures: inputs, and what the prototype made of them. */
public final class Golden {
    /** The prototype's kernels sum to this; the program's sum to 1. */
    public static final double KERNEL_SUM = 3.44;

    private Golden() {}

    /** The rows of a table by their first column, without the head. */
    public static Map<Integer, List<String[]>> table(String name) {
        Map<Integer, List<String[]>> bySeries = new LinkedHashMap<>();
        String path = "/somepolku/analysis/golden/" + name + ".csv.gz";
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(Golden.class.getResourceAsStream(path), path)),
                StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                bySeries.computeIfAbsent(Integer.valueOf(cells[0]), any -> new ArrayList<>())
                        .add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return bySeries;
    }

    /** Daily rows of {@code series,t,dow,y,…}; an empty y is missing. */
    public static Rows daily(List<String[]> days) {
        int[] dow = new int[days.size()];
        double[] y = new double[days.size()];
        for (int t = 0; t < y.length; t++) {
            dow[t] = Integer.parseInt(days.get(t)[2]);
            String value = days.get(t)[3];
            y[t] = value.isEmpty() ? Double.NaN : Double.parseDouble(value);
        }
        return daily(dow, y);
    }

    /** NaN is missing. */
    public static Rows daily(int[] dow, double[] y) {
        int[] observed = observed(y);
        int n = observed.length;
        double[] values = at(observed, y);
        double[] gap = new double[n];
        double[][] design = new double[7][n];
        for (int i = 0; i < n; i++) {
            int t = observed[i];
            gap[i] = i == 0 ? t : t - observed[i - 1];
            design[0][i] = 1;
            for (int j = 0; j < 6; j++) {
                design[1 + j][i] = dow[t] == 6 ? -1 : dow[t] == j ? 1 : 0;
            }
        }
        int[] slot = observed.clone();
        // The prototype counts trailing missing days as days of the series; here only short series would notice.
        return new Rows(values, new double[n], gap, slot, design);
    }

    public static int[] observed(double[] y) {
        return java.util.stream.IntStream.range(0, y.length)
                .filter(t -> !Double.isNaN(y[t]))
                .toArray();
    }

    public static double[] at(int[] places, double[] of) {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = of[places[i]];
        }
        return values;
    }

    /** One numeric column of a series, a value a day. */
    public static double[] column(List<String[]> days, int index) {
        return days.stream()
                .mapToDouble(cells -> cells[index].isEmpty() ? Double.NaN : Double.parseDouble(cells[index]))
                .toArray();
    }
}
