package org.yuntu.analysis.gap;

import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;

/// Firms as readers of one province know them, made once each: where a firm is, in as many words as they need.
final class Regions {

    private final GapProjection projection;
    private final String province;
    private final FirmClaim.Firm[] firms;

    Regions(GapProjection projection, String province) {
        this.projection = projection;
        this.province = province;
        this.firms = new FirmClaim.Firm[projection.firmCount()];
    }

    /// May make a firm twice when two threads ask at once; the two are equal.
    FirmClaim.Firm firm(int f, boolean leader) {
        FirmClaim.Firm known = firms[f];
        if (known == null) {
            Firm firm = projection.firm(f);
            known = new FirmClaim.Firm(firm.id(), firm.name(), region(firm), firm.tiers(), firm.role(), leader);
            firms[f] = known;
        }
        return known;
    }

    private String region(Firm firm) {
        boolean sameProvince = firm.province().equals(province);
        String wider = sameProvince && !firm.prefecture().isEmpty() ? "" : firm.province();
        return name(wider) + name(firm.prefecture()) + name(firm.county());
    }

    private String name(String code) {
        return code.isEmpty() ? "" : projection.divisionName(code);
    }
}
