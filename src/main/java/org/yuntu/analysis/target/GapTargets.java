package org.yuntu.analysis.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.supply.Redundancy;
import org.yuntu.model.RecognitionType;

/// Who could close one gap, and what that would change.
///
/// @param leads firms here that nothing ties directly, to be named where nobody else is
/// @param excluded candidates on a list of abnormal or dishonest firms, by number
/// @param risk of those who supply the product to firms here
/// @param measures measures for attracting makers, with the departments in charge
record GapTargets(
        GapsHere.Gap gap,
        int product,
        List<Local> local,
        List<Local> leads,
        List<Ranked<OutsideFeature>> outside,
        List<Ranked<ResearchFeature>> research,
        List<Technology> technologies,
        Map<Integer, Set<RecognitionType>> excluded,
        EvidenceGraph.Ways ways,
        ClusterSummary before,
        ClusterSummary after,
        Bought bought,
        Redundancy.Relief risk,
        List<GapMeasures.Applicable> measures) {

    /// @param near what ties the firm to the product
    record Local(Ranked<LocalFeature> ranked, LocalScorer.Near near) {

        int firm() {
            return ranked.item();
        }
    }

    /// What firms here bought of the product in the latest year known.
    ///
    /// @param elsewhereCny of it from makers elsewhere; NaN when nothing is known
    /// @param shareBefore 本地配套率 of these firms over all they buy
    /// @param shareAfter the same if all of the product was bought here
    record Bought(int year, double elsewhereCny, double shareBefore, double shareAfter) {}
}
