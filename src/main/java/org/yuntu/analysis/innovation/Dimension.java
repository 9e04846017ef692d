package org.yuntu.analysis.innovation;

import java.util.Arrays;
import java.util.List;

/// The 五个维度 of S2 一(一), each with what the graph can count of it for a cluster. The same words as the column
/// `dimension` of `datasets/indicators/indicators.csv`; which record belongs where follows the headings of S2 二.
enum Dimension {
    CLUSTER_ECOSYSTEM,
    TECHNOLOGY_SYSTEM,
    TALENT,
    FINANCE,
    INSTITUTIONS;

    /// What is counted for a cluster.
    enum Item {
        LEADERS(CLUSTER_ECOSYSTEM),
        SUPPLIERS(CLUSTER_ECOSYSTEM),
        SEGMENTS(CLUSTER_ECOSYSTEM),
        ZONES(CLUSTER_ECOSYSTEM),
        RESEARCH_PLATFORMS(TECHNOLOGY_SYSTEM),
        ALLIANCES(TECHNOLOGY_SYSTEM),
        TECHNOLOGIES(TECHNOLOGY_SYSTEM),
        PROJECTS(TECHNOLOGY_SYSTEM),
        CARRIERS(TECHNOLOGY_SYSTEM),
        TEAMS(TALENT),
        ORGANISATIONS(TALENT),
        FUNDS(FINANCE),
        FINANCIAL_ORGANISATIONS(FINANCE),
        MEASURES(INSTITUTIONS),
        SERVICE_PLATFORMS(INSTITUTIONS),
        DEMONSTRATION_BASES(INSTITUTIONS);

        private final Dimension dimension;

        Item(Dimension dimension) {
            this.dimension = dimension;
        }
    }

    List<Item> items() {
        return Arrays.stream(Item.values()).filter(i -> i.dimension == this).toList();
    }
}
