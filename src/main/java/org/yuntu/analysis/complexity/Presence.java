package org.yuntu.analysis.complexity;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which region has which activity: the matrix M. Immutable.
public final class Presence {

    private final int regions;
    private final int activities;

    /// Activities by region, regions by activity, in increasing order.
    private final int[][] activitiesOf;

    private final int[][] regionsOf;

    /// Bits of the regions by activity, to count common ones.
    private final long[][] bits;

    /// @param present by region and activity
    public Presence(boolean[][] present) {
        this(
                present.length == 0 ? 0 : present[0].length,
                Arrays.stream(present)
                        .map(row -> IntStream.range(0, row.length)
                                .filter(p -> row[p])
                                .toArray())
                        .toArray(int[][]::new));
    }

    /// @param lists activities by region, in increasing order
    public Presence(int activities, int[][] lists) {
        this.regions = lists.length;
        this.activities = activities;
        activitiesOf = lists.clone();
        regionsOf = new int[activities][];
        bits = new long[activities][(regions + 63) / 64];
        for (int c = 0; c < regions; c++) {
            for (int p : activitiesOf[c]) {
                bits[p][c >> 6] |= 1L << c;
            }
        }
        for (int p = 0; p < activities; p++) {
            int activity = p;
            regionsOf[p] =
                    IntStream.range(0, regions).filter(c -> has(c, activity)).toArray();
        }
    }

    public int regions() {
        return regions;
    }

    public int activities() {
        return activities;
    }

    public boolean has(int region, int activity) {
        return (bits[activity][region >> 6] & 1L << region) != 0;
    }

    /// Number of activities of the region.
    public int diversity(int region) {
        return activitiesOf[region].length;
    }

    /// Number of regions with the activity.
    public int ubiquity(int activity) {
        return regionsOf[activity].length;
    }

    /// Regions that have both.
    public int common(int activity, int other) {
        int count = 0;
        for (int word = 0; word < bits[activity].length; word++) {
            count += Long.bitCount(bits[activity][word] & bits[other][word]);
        }
        return count;
    }

    public int[] activitiesOf(int region) {
        return activitiesOf[region];
    }

    public int[] regionsOf(int activity) {
        return regionsOf[activity];
    }

    /// Without the regions that have nothing and the activities that nobody has.
    Presence restricted(int[] keptRegions, int[] keptActivities) {
        boolean[][] present = new boolean[keptRegions.length][keptActivities.length];
        for (int c = 0; c < keptRegions.length; c++) {
            for (int p = 0; p < keptActivities.length; p++) {
                present[c][p] = has(keptRegions[c], keptActivities[p]);
            }
        }
        return new Presence(present);
    }
}
