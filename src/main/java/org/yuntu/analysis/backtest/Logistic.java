package org.yuntu.analysis.backtest;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Logistic regression on standardised features, by Newton's method with a ridge of one observation; the weights say
/// what counts and how much.
final class Logistic {

    private static final int STEPS = 30;

    private final double[] mean;
    private final double[] deviation;

    /// The first is the intercept.
    private final double[] weights;

    private Logistic(double[] mean, double[] deviation, double[] weights) {
        this.mean = mean;
        this.deviation = deviation;
        this.weights = weights;
    }

    /// @param rows features by observation
    static Logistic fit(List<double[]> rows, boolean[] positive) {
        int k = rows.getFirst().length;
        double[] mean = new double[k];
        double[] deviation = new double[k];
        for (int j = 0; j < k; j++) {
            int column = j;
            mean[j] = rows.stream().mapToDouble(r -> r[column]).average().orElseThrow();
            double middle = mean[j];
            deviation[j] = Math.sqrt(rows.stream()
                    .mapToDouble(r -> (r[column] - middle) * (r[column] - middle))
                    .average()
                    .orElseThrow());
        }
        Logistic empty = new Logistic(mean, deviation, new double[k + 1]);
        double[][] x = rows.stream().map(empty::standardised).toArray(double[][]::new);
        double[] weights = new double[k + 1];
        for (int step = 0; step < STEPS; step++) {
            improve(x, positive, weights);
        }
        return new Logistic(mean, deviation, weights);
    }

    /// One Newton step, each weight by at most 1, so that rare truths cannot make it jump.
    private static void improve(double[][] x, boolean[] positive, double[] w) {
        int k = w.length;
        DMatrixRMaj gradient = new DMatrixRMaj(k, 1);
        DMatrixRMaj hessian = CommonOps_DDRM.identity(k);
        for (int j = 1; j < k; j++) {
            gradient.set(j, 0, -w[j]);
        }
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < k; j++) {
                sum += x[i][j] * w[j];
            }
            double p = 1 / (1 + Math.exp(-sum));
            for (int j = 0; j < k; j++) {
                gradient.add(j, 0, x[i][j] * ((positive[i] ? 1 : 0) - p));
                for (int l = 0; l < k; l++) {
                    hessian.add(j, l, x[i][j] * x[i][l] * p * (1 - p));
                }
            }
        }
        DMatrixRMaj change = new DMatrixRMaj(k, 1);
        if (!CommonOps_DDRM.solve(hessian, gradient, change)) {
            throw new IllegalStateException("The Hessian of a ridge regression is not singular");
        }
        for (int j = 0; j < k; j++) {
            w[j] += Math.clamp(change.get(j, 0), -1, 1);
        }
    }

    /// Log odds.
    double score(double[] row) {
        double[] x = standardised(row);
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += x[j] * weights[j];
        }
        return sum;
    }

    /// By feature, for values measured in deviations.
    double[] weights() {
        return Arrays.copyOfRange(weights, 1, weights.length);
    }

    private double[] standardised(double[] row) {
        double[] x = new double[row.length + 1];
        x[0] = 1;
        for (int j = 0; j < row.length; j++) {
            x[j + 1] = deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j];
        }
        return x;
    }
}
