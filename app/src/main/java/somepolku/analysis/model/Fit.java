package somepolku.analysis.model;

/**
 * A fitted series. What is whitened has n values of equal variance σ² that no longer hang together.
 */
public final class Fit {
    private final Rows rows;
    private final int gridPoint;
    private final Kalman kalman;
    private final LeastSquares regression;
    private final double[][] design;
    private final double[] residual;
    private final double[] beta;
    private final double[] mean;
    private final double alpha;
    private final double unit;
    private final double squares;

    Fit(
            Rows rows,
            int gridPoint,
            Kalman kalman,
            LeastSquares regression,
            double[][] design,
            double[] residual,
            double[] beta,
            double[] mean,
            double alpha,
            double unit) {
        this.rows = rows;
        this.gridPoint = gridPoint;
        this.kalman = kalman;
        this.regression = regression;
        this.design = design;
        this.residual = residual;
        this.beta = beta;
        this.mean = mean;
        this.alpha = alpha;
        this.unit = unit;
        squares = LeastSquares.dot(residual, residual);
    }

    public Rows rows() {
        return rows;
    }

    public Variances variances() {
        return Variances.at(gridPoint);
    }

    int gridPoint() {
        return gridPoint;
    }

    /** Rows less columns that count: {@code n − p}. */
    public int free() {
        return rows.size() - regression.rank();
    }

    /** {@code σ²}, the residual variance on the whitened scale. */
    public double sigma2() {
        return squares / free();
    }

    /** The whitened residuals e, n of them. */
    public double[] residual() {
        return residual;
    }

    /** {@code e'e}. */
    public double squares() {
        return squares;
    }

    /** λ̂ of each row: what the series was expected to be, everything considered. */
    public double[] mean() {
        return mean;
    }

    /** α of {@code Var y ∝ λ + αλ²}. */
    public double overdispersion() {
        return alpha;
    }

    /** κ of {@code Var y = κ(λ + αλ²)} in the series' own unit: σ² over the noise of a middling row. */
    public double noise() {
        return sigma2() / unit;
    }

    /** One coefficient a column of the design, on log λ. */
    public double[] coefficients() {
        return beta;
    }

    /** Covariance of the coefficients: {@code σ²(X*'X*)⁻¹}, p × p. */
    public double[][] covariance() {
        double[][] all = regression.inverse();
        for (double[] row : all) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= sigma2();
            }
        }
        return all;
    }

    /** Columns whitened, n values each; new arrays. */
    public double[][] whitened(double[]... columns) {
        double[][] all = new double[columns.length][rows.size()];
        kalman.whiten(columns, all, columns.length);
        return all;
    }

    /** {@code ã'ã} of each of some whitened columns, without making ã. */
    public double[] left(double[]... whitened) {
        double[] all = new double[whitened.length];
        double[] scratch = new double[design.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = regression.left(whitened[k], design, scratch);
        }
        return all;
    }

    /**
     * Columns whitened and freed of what the design explains: {@code ã = a* − X*(X*'X*)⁻¹X*'a*}. n values each; new
     * arrays.
     */
    public double[][] adjusted(double[]... columns) {
        double[][] all = whitened(columns);
        for (double[] column : all) {
            double[] c = regression.regress(column, design);
            for (int j = 0; j < c.length; j++) {
                double share = c[j];
                double[] x = design[j];
                for (int i = 0; i < column.length; i++) {
                    column[i] -= share * x[i];
                }
            }
        }
        return all;
    }
}
