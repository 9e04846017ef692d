package org.yuntu.analysis.gap;

import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.Scope;

/// Where a firm is, in as many words as a reader in the scope's province needs.
final class Regions {

    private final GapProjection projection;
    private final Scope scope;

    Regions(GapProjection projection, Scope scope) {
        this.projection = projection;
        this.scope = scope;
    }

    String of(Firm firm) {
        boolean sameProvince = firm.province().equals(scope.province());
        String province = sameProvince && !firm.prefecture().isEmpty() ? "" : firm.province();
        return name(province) + name(firm.prefecture()) + name(firm.county());
    }

    private String name(String code) {
        return code.isEmpty() ? "" : projection.divisionName(code);
    }
}
