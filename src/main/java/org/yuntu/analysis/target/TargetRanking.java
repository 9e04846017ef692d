package org.yuntu.analysis.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.GapProjection;

/// Candidates for gaps as other analyses name them: their order, and the way by which the data tie each to the gap.
public final class TargetRanking {

    private final GapProjection projection;
    private final TargetFinder finder;
    private final TargetCells cells;

    TargetRanking(AnalysisRequest request, Capabilities capabilities, TargetFinder finder) {
        this.projection = capabilities.projection();
        this.finder = finder;
        this.cells = new TargetCells(request, capabilities, finder.evidence());
    }

    /// @param place 1 for the first
    /// @param path hops as a list, nothing when no way of few hops ties the firm to the product
    public record Place(int place, Cell path) {}

    /// @param local firms here that could extend, by id, the first first
    /// @param outside makers elsewhere
    /// @param excluded ids of those not to be named: on lists of abnormal or dishonest firms, or mere leads
    public record Candidates(Map<String, Place> local, Map<String, Place> outside, Set<String> excluded) {}

    public Candidates of(GapsHere.Gap gap) {
        TargetFinder.Candidates found = finder.candidates(gap);
        Set<String> excluded = new TreeSet<>();
        found.excluded().keySet().forEach(f -> excluded.add(projection.firm(f).id()));
        found.leads()
                .forEach(l -> excluded.add(projection.firm(l.ranked().item()).id()));
        return new Candidates(
                places(found.local().stream().map(GapTargets.Local::ranked).toList(), found.ways()),
                places(found.outside(), found.ways()),
                excluded);
    }

    private Map<String, Place> places(List<? extends Ranked<?>> ranked, EvidenceGraph.Ways ways) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Ranked<?> r : ranked) {
            String id = projection.firm(r.item()).id();
            places.put(id, new Place(places.size() + 1, cells.path(ways.from(id))));
        }
        return places;
    }
}
