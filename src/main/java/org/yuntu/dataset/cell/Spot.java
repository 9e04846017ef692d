package org.yuntu.dataset.cell;

import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

/// A division of today with the divisions around it, looked up once.
///
/// @param prefecture null for a province, and for a county or city directly under its province
/// @param county the division itself, or the county a whole zone lies in, or null
record Spot(
        Division division,
        @Nullable Division province,
        @Nullable Division prefecture,
        @Nullable Division county) {

    /// Lies in 太原 and 晋中 and so tells no prefecture.
    private static final String SPANNING_ZONE = "140171";

    static Spot of(Division division, Divisions divisions) {
        Division province =
                divisions.find(division.code().substring(0, 2) + "0000").orElse(null);
        return switch (division.level()) {
            case PROVINCE -> new Spot(division, division, null, null);
            case PREFECTURE -> new Spot(division, province, division, null);
            case COUNTY -> {
                Division prefecture = divisions
                        .find(division.parent())
                        .filter(parent -> parent.level() == DivisionLevel.PREFECTURE)
                        .orElse(null);
                yield new Spot(division, province, prefecture, division);
            }
            case ZONE -> {
                Divisions.Zone zone = divisions.findZone(division.code()).orElseThrow();
                Division prefecture = division.code().equals(SPANNING_ZONE)
                        ? null
                        : divisions.find(zone.prefecture()).orElse(null);
                yield new Spot(
                        division,
                        province,
                        prefecture,
                        divisions.find(zone.county()).orElse(null));
            }
        };
    }

    DivisionLevel level() {
        return division.level();
    }
}
