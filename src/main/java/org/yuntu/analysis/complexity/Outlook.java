package org.yuntu.analysis.complexity;

import java.util.Arrays;

/// What the missing activities would bring a region: opportunity value (COI) and gain (COG), as in the Atlas.
///
/// @param coi by place in the kept regions; 0 for all when no region differs
/// @param cog by place in the kept regions and activities, 0 for activities the region has
public record Outlook(double[] coi, double[][] cog) {

    /// @param presence and relatedness of all regions and activities
    /// @param scores of the same presence
    public static Outlook of(Presence presence, Complexity.Scores scores) {
        Presence kept = presence.restricted(scores.regions(), scores.activities());
        Relatedness relatedness = Relatedness.proximity(kept);
        int regions = kept.regions();
        int activities = kept.activities();
        double[][] density = relatedness.density(kept);
        double[] coi = new double[regions];
        double[][] cog = new double[regions][activities];
        for (int c = 0; c < regions; c++) {
            for (int q = 0; q < activities; q++) {
                if (!kept.has(c, q)) {
                    coi[c] += density[c][q] * scores.kp()[q];
                    if (relatedness.sum(q) > 0) {
                        Relatedness.add(cog[c], relatedness.row(q), scores.kp()[q] / relatedness.sum(q));
                    }
                }
            }
            for (int p = 0; p < activities; p++) {
                cog[c][p] = kept.has(c, p) ? 0 : cog[c][p] / scores.scale();
            }
        }
        double mean = Arrays.stream(coi).average().orElseThrow();
        double deviation = Reflections.deviation(coi, mean, (double) regions * activities);
        return new Outlook(deviation == 0 ? new double[regions] : Reflections.standardised(coi, mean, deviation), cog);
    }
}
