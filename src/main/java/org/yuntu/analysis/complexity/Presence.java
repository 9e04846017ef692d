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
        int[] ubiquity = new int[activities];
        Arrays.stream(activitiesOf).flatMapToInt(Arrays::stream).forEach(p -> ubiquity[p]++);
        Arrays.setAll(regionsOf, p -> new int[ubiquity[p]]);
        int[] at = new int[activities];
        for (int c = 0; c < regions; c++) {
            for (int p : activitiesOf[c]) {
                regionsOf[p][at[p]++] = c;
            }
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
        if (keptRegions.length == regions && keptActivities.length == activities) {
            return this;
        }
        int[] place = new int[activities];
        Arrays.fill(place, -1);
        for (int p = 0; p < keptActivities.length; p++) {
            place[keptActivities[p]] = p;
        }
        int[][] lists = new int[keptRegions.length][];
        Arrays.setAll(
                lists,
                c -> Arrays.stream(activitiesOf[keptRegions[c]])
                        .map(p -> place[p])
                        .filter(p -> p >= 0)
                        .toArray());
        return new Presence(keptActivities.length, lists);
    }
}
