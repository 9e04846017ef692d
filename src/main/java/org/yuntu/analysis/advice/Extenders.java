package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.target.GapsHere;
import org.yuntu.analysis.target.Kin;

/// Local firms that could extend into a gap: those of the gap analysis, then all other makers of direct neighbours.
/// The latter make equipment for it or provide services, whom the gap analysis does not call near. Who uses the product
/// is no extender but a demander.
final class Extenders {

    private final Kin kin;
    private final Map<String, List<FirmClaim>> makers = new HashMap<>();

    Extenders(GapsHere here, Kin kin) {
        this.kin = kin;
        here.result().clusters().stream()
                .flatMap(c -> c.segments().stream())
                .forEach(row -> makers.put(row.segment().id(), row.makers()));
    }

    List<FirmClaim> of(SegmentRow row) {
        List<FirmClaim> all = new ArrayList<>(row.extenders());
        Set<String> named = new HashSet<>();
        all.forEach(c -> named.add(c.firm().id()));
        row.makers().forEach(c -> named.add(c.firm().id()));
        kin.around(row.segment().id()).forEach((product, relation) -> {
            if (relation != Relation.SELF && relation != Relation.SUCCESSOR) {
                makers.getOrDefault(product, List.of()).stream()
                        .filter(c -> named.add(c.firm().id()))
                        .forEach(c -> all.add(new FirmClaim(c.firm(), c.through(), relation, 1, c.evidence())));
            }
        });
        return all;
    }
}
