package org.yuntu.dataset.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.cell.Gazetteer.Meaning;
import org.yuntu.dataset.cell.Gazetteer.Place;
import org.yuntu.dataset.cell.RegionResolver.Clue;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

/// What has been found out about one enterprise's place so far; what is known is completed, never overwritten.
final class Places {

    @Nullable
    Division province;

    @Nullable
    Division prefecture;

    @Nullable
    Division county;

    @Nullable
    Division zone;

    /// The clue being read.
    Clue clue = Clue.REGION;

    /// Abolished division that told one of the above, and the clue it stood in.
    @Nullable
    Division abolished;

    Clue abolishedIn = Clue.REGION;

    /// First division that does not fit what is known, and the clue it stood in.
    @Nullable
    Division contradiction;

    Clue contradictionIn = Clue.REGION;

    /// Takes a place name into account. Of several meanings the only one that fits counts, one of today before one
    /// of the past; when several fit equally well nothing is known.
    void accept(Place place) {
        if (place.everyday() && (prefecture == null || county != null)) {
            return;
        }
        Meaning fitting = null;
        boolean several = false;
        for (Meaning meaning : place.meanings()) {
            if (!fits(meaning)) {
                continue;
            }
            if (fitting == null || fitting.abolished() && !meaning.abolished()) {
                fitting = meaning;
                several = false;
            } else {
                several |= fitting.abolished() == meaning.abolished();
            }
        }
        if (fitting == null) {
            if (place.full() && !place.everyday() && place.level() != DivisionLevel.ZONE) {
                contradict(place.meanings().getFirst().today().getFirst().division());
            }
        } else if (!several) {
            take(fitting);
        }
    }

    void accept(Meaning meaning) {
        if (fits(meaning)) {
            take(meaning);
        } else {
            contradict(meaning.today().getFirst().division());
        }
    }

    void contradict(Division division) {
        if (contradiction == null) {
            contradiction = division;
            contradictionIn = clue;
        }
    }

    /// How much is known: 0 nothing, 1 the province, 2 the prefecture, 3 the county.
    int depth() {
        return county != null ? 3 : prefecture != null ? 2 : province != null ? 1 : 0;
    }

    boolean outsideShanxi() {
        return province != null && !province.code().equals(Divisions.SHANXI);
    }

    private boolean fits(Meaning meaning) {
        for (Spot spot : meaning.today()) {
            if (fits(spot)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Spot spot) {
        boolean provinceFits = province == null || province.equals(spot.province());
        boolean prefectureFits =
                prefecture == null || spot.prefecture() == null || prefecture.equals(spot.prefecture());
        boolean countyFits = county == null || spot.level() != DivisionLevel.COUNTY || county.equals(spot.county());
        return provinceFits && prefectureFits && countyFits;
    }

    private void take(Meaning meaning) {
        if (meaning.abolished() && abolished == null) {
            abolished = meaning.division();
            abolishedIn = clue;
        }
        List<Spot> today = meaning.today();
        Spot first = today.getFirst();
        if (today.size() > 1) {
            takeShared(first, today);
            return;
        }
        if (first.level() == DivisionLevel.ZONE
                && (zone == null || first.division().parent().equals(zone.code()))) {
            zone = first.division();
        }
        province = province == null ? first.province() : province;
        prefecture = prefecture == null ? first.prefecture() : prefecture;
        boolean inside = prefecture != null && prefecture.equals(first.prefecture());
        county = county == null && (inside || first.prefecture() == null) ? first.county() : county;
    }

    /// Of a divided division only what all its parts share is known.
    private void takeShared(Spot first, List<Spot> today) {
        province = province == null ? first.province() : province;
        Division its = first.prefecture();
        if (prefecture == null && its != null && today.stream().allMatch(spot -> its.equals(spot.prefecture()))) {
            prefecture = its;
        }
    }
}
