package org.yuntu.analysis.complexity;

import java.util.Arrays;
import java.util.List;

/// How much of each activity each region has: value, employees or number of firms. Immutable.
public final class ActivityTable {

    private final List<String> regions;
    private final List<String> activities;
    private final double[][] values;
    private final double[] regionTotal;
    private final double[] activityTotal;
    private final double total;

    /// @param values by region and activity, at least 0
    public ActivityTable(List<String> regions, List<String> activities, double[][] values) {
        this.regions = List.copyOf(regions);
        this.activities = List.copyOf(activities);
        this.values = new double[regions.size()][];
        if (values.length != regions.size()) {
            throw new IllegalArgumentException(
                    "Expected %d rows, one for each region, found %d".formatted(regions.size(), values.length));
        }
        regionTotal = new double[regions.size()];
        activityTotal = new double[activities.size()];
        for (int c = 0; c < values.length; c++) {
            this.values[c] = checked(values[c], regions.get(c));
            for (int p = 0; p < activities.size(); p++) {
                regionTotal[c] += values[c][p];
                activityTotal[p] += values[c][p];
            }
        }
        total = Arrays.stream(regionTotal).sum();
    }

    private double[] checked(double[] row, String region) {
        if (row.length != activities.size()) {
            throw new IllegalArgumentException(
                    "Region %s: expected %d activities, found %d".formatted(region, activities.size(), row.length));
        }
        for (double value : row) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "Region %s: expected values of at least 0, found %s".formatted(region, value));
            }
        }
        return row.clone();
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> activities() {
        return activities;
    }

    public double value(int region, int activity) {
        return values[region][activity];
    }

    /// Size of the region.
    public double regionTotal(int region) {
        return regionTotal[region];
    }

    /// Popularity of the activity.
    public double activityTotal(int activity) {
        return activityTotal[activity];
    }

    /// Revealed comparative advantage: the region's share of the activity over its share of everything. 0 where the
    /// region or the activity has nothing at all.
    public double rca(int region, int activity) {
        double value = values[region][activity];
        return value == 0 ? 0 : value / regionTotal[region] / (activityTotal[activity] / total);
    }

    public Presence presence(PresenceRule rule) {
        boolean[][] present = new boolean[regions.size()][activities.size()];
        for (int c = 0; c < present.length; c++) {
            for (int p = 0; p < present[c].length; p++) {
                present[c][p] = switch (rule) {
                    case COMPARATIVE_ADVANTAGE -> rca(c, p) >= 1;
                    case AT_LEAST_ONE -> values[c][p] >= 1;
                };
            }
        }
        return new Presence(present);
    }
}
