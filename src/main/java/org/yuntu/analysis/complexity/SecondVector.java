package org.yuntu.analysis.complexity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The largest eigenvalue of a symmetric operator beside a known one, its vector, and the gap to the next.
///
/// Lanczos (1950) with full orthogonalisation, begun with two vectors so that a double eigenvalue shows as such; the
/// small projected problem by EJML. O(m · product + m² · n) for a basis of m vectors, some dozens where the gap is
/// not tiny; when nothing new is left to add, the values are exact.
///
/// @param residual largest entry of S·v − λ·v; over `gap` it bounds the error of the vector
/// @param gap to the next eigenvalue; to 0 when there is none
record SecondVector(double value, double[] vector, double residual, double gap) {

    private static final double ENOUGH = 1e-14;

    /// Shorter rests are rounding.
    private static final double NOTHING = 1e-12;

    private static final int CHECK_EVERY = 8;

    /// @param first the known eigenvector, of length 1
    static SecondVector beside(double[] first, UnaryOperator<double[]> product) {
        return new Search(first, product).run();
    }

    private static final class Search {

        private final double[] first;
        private final UnaryOperator<double[]> product;
        private final List<double[]> basis = new ArrayList<>();
        private final List<double[]> images = new ArrayList<>();

        /// By image: its parts along the basis vectors of that time.
        private final List<double[]> parts = new ArrayList<>();

        Search(double[] first, UnaryOperator<double[]> product) {
            this.first = first;
            this.product = product;
            Random random = new Random(1);
            for (int i = 0; i < 2; i++) {
                add(random.doubles(first.length, -1, 1).toArray());
            }
        }

        SecondVector run() {
            while (true) {
                double[] image = product.apply(basis.get(images.size()));
                add(-dot(first, image), first, image);
                images.add(image);
                parts.add(basis.stream().mapToDouble(b -> dot(b, image)).toArray());
                add(image.clone());
                boolean exhausted = images.size() == basis.size();
                if (exhausted || images.size() % CHECK_EVERY == 0) {
                    SecondVector best = best();
                    if (exhausted || Math.sqrt(first.length) * best.residual < ENOUGH) {
                        return best;
                    }
                }
            }
        }

        /// Adds what of the vector is new, twice orthogonalised.
        private void add(double[] vector) {
            double before = Math.sqrt(dot(vector, vector));
            for (int pass = 0; pass < 2; pass++) {
                add(-dot(first, vector), first, vector);
                basis.forEach(b -> add(-dot(b, vector), b, vector));
            }
            double rest = Math.sqrt(dot(vector, vector));
            if (rest > NOTHING * Math.max(1, before)) {
                Arrays.setAll(vector, i -> vector[i] / rest);
                basis.add(vector);
            }
        }

        private SecondVector best() {
            int m = images.size();
            DMatrixRMaj projected = new DMatrixRMaj(m, m);
            for (int j = 0; j < m; j++) {
                for (int i = 0; i <= j; i++) {
                    projected.set(i, j, parts.get(j)[i]);
                    projected.set(j, i, parts.get(j)[i]);
                }
            }
            EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(m, true, true);
            if (!eigen.decompose(projected)) {
                throw new IllegalStateException("The eigenvalues of a symmetric matrix did not converge");
            }
            double[] values = IntStream.range(0, m)
                    .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                    .toArray();
            int[] order = IntStream.range(0, m)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -values[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double value = values[order[0]];
            double[] weights = eigen.getEigenVector(order[0]).getData();
            double[] vector = new double[first.length];
            double[] image = new double[first.length];
            for (int i = 0; i < m; i++) {
                add(weights[i], basis.get(i), vector);
                add(weights[i], images.get(i), image);
            }
            double residual = IntStream.range(0, vector.length)
                    .mapToDouble(i -> Math.abs(image[i] - value * vector[i]))
                    .max()
                    .orElseThrow();
            return new SecondVector(value, vector, residual, m > 1 ? value - values[order[1]] : value);
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }

        private static void add(double factor, double[] a, double[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] += factor * a[i];
            }
        }
    }
}
