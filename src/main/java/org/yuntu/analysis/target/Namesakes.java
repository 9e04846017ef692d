package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.Cluster;
import org.yuntu.model.EnterpriseName;

/// Firms here that bear the 字号 of a firm elsewhere and work in the same cluster: perhaps it is here already
/// (凯赛生物 and 凯赛(太原), 中国中车 and 中车太原). Names prove nothing, so this is a question to ask first, no fact.
final class Namesakes {

    private static final int SHORTEST = 2;

    private final Capabilities capabilities;
    private final GapProjection projection;
    private final Set<String> places;
    private final Map<String, List<Integer>> here = new HashMap<>();

    Namesakes(Capabilities capabilities, Scope scope) {
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.places = projection.divisions().values().stream()
                .map(Division::name)
                .filter(n -> n.length() > SHORTEST)
                .map(n -> n.substring(0, n.length() - 1))
                .collect(Collectors.toSet());
        IntStream.range(0, projection.firmCount())
                .filter(f -> capabilities.productsOf(f).length > 0)
                .filter(f -> scope.contains(projection.firm(f)) && !Standing.hasEnded(projection.firm(f)))
                .forEach(f -> findBrand(f)
                        .ifPresent(b ->
                                here.computeIfAbsent(b, _ -> new ArrayList<>()).add(f)));
    }

    /// In the order of the firms.
    List<Integer> of(int firm, Cluster cluster) {
        return findBrand(firm).stream()
                .flatMap(b -> here.getOrDefault(b, List.of()).stream())
                .filter(f -> f != firm && works(f, cluster))
                .toList();
    }

    private boolean works(int firm, Cluster cluster) {
        return IntStream.of(capabilities.productsOf(firm))
                .anyMatch(p -> projection.product(p).cluster() == cluster);
    }

    /// Of 中车太原机车车辆 it is 中车: subsidiaries put the place behind it, with brackets or without.
    private Optional<String> findBrand(int firm) {
        String brand = EnterpriseName.of(projection.firm(firm).name()).brand().split("\\(")[0];
        for (int at = SHORTEST; at < brand.length(); at++) {
            int from = at;
            String whole = brand;
            if (IntStream.rangeClosed(at + SHORTEST, whole.length())
                    .anyMatch(to -> places.contains(whole.substring(from, to)))) {
                brand = brand.substring(0, at);
            }
        }
        return brand.length() < SHORTEST ? Optional.empty() : Optional.of(brand);
    }
}
