package org.yuntu.dataset.record;

import java.util.List;
import java.util.stream.Stream;

/// What a reference may point at, as labels of the graph.
public final class Targets {

    private Targets() {}

    /// Labels of the nodes a name in `ref:…` stands for, the first being the likeliest.
    public static List<String> labels(List<String> targets) {
        return targets.stream().flatMap(Targets::labels).distinct().toList();
    }

    private static Stream<String> labels(String target) {
        return switch (target) {
            case "enterprise" -> Stream.of("Enterprise");
            case "organisation" -> Stream.of("Organisation");
            case "cluster" -> Stream.of("Cluster");
            case "chain" -> Stream.of("IndustrialChain");
            case "product" -> Stream.of("Product");
            case "division" -> Stream.of("Division");
            case "any" -> Stream.of("Record", "Enterprise", "Division");
            default -> Stream.of(RecordKinds.get(target).label());
        };
    }
}
