package org.yuntu.dataset;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.Division;

/// Where an enterprise is, as far as its row tells, in divisions of today.
///
/// @param evidence what the narrowest of province, prefecture and county rests on
public record Region(
        @Nullable Division province,
        @Nullable Division prefecture,
        @Nullable Division county,
        @Nullable Division zone,
        Evidence evidence) {

    public static final Region UNKNOWN = new Region(null, null, null, null, Evidence.NONE);

    /// Strongest first.
    public enum Evidence {
        /// A cell for province, prefecture, county, region or zone.
        CELL,
        ADDRESS,
        /// A place in the enterprise's name.
        NAME,
        /// First digits of a registration number: the registering authority at issue time.
        CODE,
        NONE
    }

    public boolean inShanxi() {
        return province != null && province.code().equals(Divisions.SHANXI);
    }
}
