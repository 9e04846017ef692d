package org.yuntu.analysis.risk;

import java.util.Arrays;

/// A sparse matrix by rows, for products with a vector. Rows of one length lie together, so that the processor guesses
/// the end of each right: more than twice as fast as in their own order. Immutable.
final class Rows {

    /// Row by place, and place by row.
    private final int[] row;

    private final int[] place;

    /// By place; in `column` and `weight`.
    private final int[] start;

    private final int[] column;
    private final double[] weight;

    /// @param starts of the rows in `columns` and `weights`, and the end of the last
    Rows(int[] starts, int[] columns, double[] weights) {
        int rows = starts.length - 1;
        int longest = 0;
        for (int r = 0; r < rows; r++) {
            longest = Math.max(longest, starts[r + 1] - starts[r]);
        }
        int[] at = new int[longest + 2];
        for (int r = 0; r < rows; r++) {
            at[starts[r + 1] - starts[r] + 1]++;
        }
        Arrays.parallelPrefix(at, Integer::sum);
        row = new int[rows];
        place = new int[rows];
        for (int r = 0; r < rows; r++) {
            place[r] = at[starts[r + 1] - starts[r]]++;
            row[place[r]] = r;
        }
        start = new int[rows + 1];
        column = new int[starts[rows]];
        weight = new double[starts[rows]];
        for (int p = 0; p < rows; p++) {
            int from = starts[row[p]];
            int length = starts[row[p] + 1] - from;
            System.arraycopy(columns, from, column, start[p], length);
            System.arraycopy(weights, from, weight, start[p], length);
            start[p + 1] = start[p] + length;
        }
    }

    int length(int r) {
        return start[place[r] + 1] - start[place[r]];
    }

    double times(int r, double[] vector) {
        return sum(place[r], vector);
    }

    /// @param product by row
    void times(double[] vector, double[] product) {
        for (int p = 0; p < row.length; p++) {
            product[row[p]] = sum(p, vector);
        }
    }

    private double sum(int p, double[] vector) {
        double sum = 0;
        for (int i = start[p]; i < start[p + 1]; i++) {
            sum += weight[i] * vector[column[i]];
        }
        return sum;
    }
}
