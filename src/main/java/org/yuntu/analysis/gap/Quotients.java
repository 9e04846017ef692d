package org.yuntu.analysis.gap;

import java.util.OptionalDouble;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRow.Quotient;
import org.yuntu.analysis.SegmentRow.Quotient.Reference;

/// Location quotients from numbers of firms.
///
/// LQ = (n_v / firms of the scope) / (makers of v in the reference area / firms of the reference area), counting
/// firms with at least one admitted fact. An area smaller than the province is held against the province; the
/// province against all firms, but only where the list holds enough of them to stand for the country.
final class Quotients {

    private final Coverage coverage;
    private final GapParameters parameters;
    private final boolean province;

    Quotients(Coverage coverage, Scope scope, GapParameters parameters) {
        this.coverage = coverage;
        this.parameters = parameters;
        this.province = scope.level() == Scope.Level.PROVINCE;
    }

    Quotient of(int product) {
        int reference = province ? coverage.makers : coverage.makersInProvince;
        int makers = province ? coverage.local[product] + coverage.outside[product] : coverage.province[product];
        int others = reference - coverage.makersHere;
        if (coverage.makersHere == 0 || others == 0 || (province && tooFew(others))) {
            return new Quotient(OptionalDouble.empty(), Reference.TOO_SMALL);
        }
        if (makers == 0) {
            return new Quotient(OptionalDouble.empty(), Reference.NO_MAKER);
        }
        double share = (double) coverage.local[product] / coverage.makersHere;
        double referenceShare = (double) makers / reference;
        return new Quotient(OptionalDouble.of(share / referenceShare), province ? Reference.ALL : Reference.PROVINCE);
    }

    private boolean tooFew(int others) {
        return others < parameters.referenceRatio() * coverage.makersHere;
    }
}
