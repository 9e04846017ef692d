package org.yuntu.analysis.risk;

/// A cascade with what each firm loses, as a share of its output.
///
/// @param downstream by missing inputs, by firm
/// @param upstream by missing customers, by firm
public record Losses(Cascade cascade, double[] downstream, double[] upstream) {

    public double total(int firm) {
        return Math.max(downstream[firm], upstream[firm]);
    }
}
