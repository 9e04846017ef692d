package org.yuntu.analysis.risk;

/// How a cascade is computed.
///
/// @param epsilon it stops when no firm's output falls by more than this share in one step
/// @param maxIterations it stops then at the latest and is marked as not converged
/// @param substitution whether other firms of the industry can step in, by their share of its output
public record RiskParameters(double epsilon, int maxIterations, boolean substitution) {

    public RiskParameters {
        if (!(epsilon >= 0) || maxIterations < 1) {
            throw new IllegalArgumentException(
                    "Expected epsilon of at least 0 and an iteration or more, found %s and %d"
                            .formatted(epsilon, maxIterations));
        }
    }

    /// 1e-2 as in the reference implementation, at most 10,000 steps, no substitution.
    public static RiskParameters defaults() {
        return new RiskParameters(1e-2, 10_000, false);
    }

    public RiskParameters withEpsilon(double epsilon) {
        return new RiskParameters(epsilon, maxIterations, substitution);
    }

    public RiskParameters withSubstitution(boolean substitution) {
        return new RiskParameters(epsilon, maxIterations, substitution);
    }
}
