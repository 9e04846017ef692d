package org.yuntu.analysis.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.GapsHere.Gap;
import org.yuntu.analysis.target.Kin;
import org.yuntu.analysis.target.PolicyPlaces;
import org.yuntu.model.Cluster;
import org.yuntu.model.PolicyBook;

/// Draws up the lists from the graph.
final class ListBuilder {

    /// S3 二(六)22, which names who keeps the 机会清单.
    private static final String OPPORTUNITY_MEASURE = "M-083";

    private final EcosystemView view;
    private final AnalysisRequest request;
    private final GapProjection projection;
    private final PolicyBook book;
    private final int perGap;

    ListBuilder(EcosystemView view, GapProjection projection, PolicyBook book, AnalysisRequest request, int perGap) {
        this.view = view;
        this.request = request;
        this.projection = projection;
        this.book = book;
        this.perGap = perGap;
    }

    WorkItems build(GapsHere here) {
        WorkItems items = new WorkItems();
        Kin kin = new Kin(projection);
        PolicyPlaces places = new PolicyPlaces(book, projection, request.scope());
        List<String> keepers = places.departments(OPPORTUNITY_MEASURE);
        List<SegmentRow> segments = here.result().clusters().stream()
                .flatMap(c -> c.segments().stream())
                .toList();
        Set<Cluster> asked = Set.copyOf(request.clusters());

        FirmItems firms = new FirmItems(view, asked, new Extenders(here, kin), perGap, items);
        GapItems gaps = new GapItems(view, kin, keepers, perGap, items);
        firms.roles();
        for (Gap gap : here.gaps()) {
            gaps.add(gap);
            firms.extenders(gap);
        }
        segments.forEach(firms::leadersAndSoleMakers);

        Map<String, SegmentRow> byProduct = new HashMap<>();
        segments.forEach(row -> byProduct.put(row.segment().id(), row));
        RecordItems records = new RecordItems(new ItemScope(projection, asked), byProduct, keepers, perGap, items);
        view.here(view.demands()).forEach(records::demand);
        view.here(view.technologies()).forEach(records::technology);
        view.here(view.teams()).forEach(records::team);
        view.here(view.projects()).forEach(records::project);
        new PolicyItems(places, request.date()).add(book, items);
        return items;
    }
}
