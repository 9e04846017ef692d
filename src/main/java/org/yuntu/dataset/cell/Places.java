package org.yuntu.dataset.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.cell.Gazetteer.Meaning;
import org.yuntu.dataset.cell.Gazetteer.Place;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

/// What has been found out about one enterprise's place so far; never overwritten by weaker evidence.
final class Places {

    private final Divisions divisions;

    @Nullable
    Division province;

    @Nullable
    Division prefecture;

    @Nullable
    Division county;

    @Nullable
    Division zone;
    /// Abolished division that was used to find one of the above, for R02.
    @Nullable
    Division abolished;
    /// A full name was read that does not lie in the prefecture known before, for R03.
    @Nullable
    Division contradiction;

    Places(Divisions divisions) {
        this.divisions = divisions;
    }

    /// Takes a place name into account as far as it fits what is known; of several meanings the only one that fits.
    ///
    /// @return false when it contradicts what is known
    boolean accept(Place place) {
        Meaning fitting = null;
        int fits = 0;
        for (Meaning meaning : place.meanings()) {
            if (fits(meaning)) {
                // A division of today goes before an abolished one of the same name
                if (fitting == null || fitting.abolished() && !meaning.abolished()) {
                    fits = fitting == null || fitting.abolished() && !meaning.abolished() ? 1 : fits;
                    fitting = meaning;
                } else if (fitting.abolished() == meaning.abolished()) {
                    fits++;
                }
            }
        }
        if (fitting == null) {
            if (place.full() && contradiction == null) {
                contradiction = place.meanings().getFirst().today().getFirst();
            }
            return false;
        }
        if (fits == 1) {
            take(fitting);
        }
        return true;
    }

    private void take(Meaning meaning) {
        List<Division> today = meaning.today();
        if (meaning.abolished()) {
            abolished = meaning.division();
        }
        if (today.size() == 1) {
            set(today.getFirst());
            return;
        }
        // Divided: only what all successors share is known
        Division first = prefectureOf(today.getFirst());
        if (first != null && today.stream().allMatch(d -> first.equals(prefectureOf(d)))) {
            set(first);
        } else {
            setProvince(divisions.find(Divisions.SHANXI).orElseThrow());
        }
    }

    private boolean fits(Meaning meaning) {
        return meaning.today().stream().anyMatch(this::fits);
    }

    private boolean fits(Division division) {
        return switch (division.level()) {
            case PROVINCE -> province == null || province.equals(division);
            case PREFECTURE, COUNTY, ZONE -> {
                Division its = prefectureOf(division);
                boolean prefectureFits =
                        prefecture == null || its == null || prefecture.equals(its) || spansPrefectures(division);
                Division itsProvince = provinceOf(division);
                boolean provinceFits = province == null || itsProvince == null || province.equals(itsProvince);
                boolean countyFits =
                        division.level() != DivisionLevel.COUNTY || county == null || county.equals(division);
                yield prefectureFits && provinceFits && countyFits;
            }
        };
    }

    /// 综改示范区 lies in 太原 and 晋中.
    private static boolean spansPrefectures(Division division) {
        return division.code().equals("140171");
    }

    private void set(Division division) {
        switch (division.level()) {
            case PROVINCE -> setProvince(division);
            case PREFECTURE -> {
                prefecture = prefecture == null ? division : prefecture;
                setParentProvince(division);
            }
            case COUNTY -> {
                county = county == null ? division : county;
                setPrefectureOf(division);
            }
            case ZONE -> setZone(division);
        }
    }

    private void setZone(Division division) {
        if (zone == null || division.parent().equals(zone.code())) {
            zone = division;
        }
        divisions.findZone(division.code()).ifPresent(z -> {
            if (!z.county().isEmpty() && county == null) {
                county = divisions.find(z.county()).orElse(null);
            }
        });
        if (!spansPrefectures(division)) {
            setPrefectureOf(division);
        }
        setParentProvince(division);
    }

    private void setPrefectureOf(Division division) {
        Division its = prefectureOf(division);
        if (its != null && prefecture == null) {
            prefecture = its;
        }
        setParentProvince(division);
    }

    private void setParentProvince(Division division) {
        Division its = provinceOf(division);
        if (its != null) {
            setProvince(its);
        }
    }

    private void setProvince(Division division) {
        province = province == null ? division : province;
    }

    @Nullable
    Division prefectureOf(Division division) {
        return switch (division.level()) {
            case PROVINCE -> null;
            case PREFECTURE -> division;
            case COUNTY ->
                divisions
                        .find(division.parent())
                        .filter(d -> d.level() == DivisionLevel.PREFECTURE)
                        .orElse(null);
            case ZONE ->
                divisions
                        .findZone(division.code())
                        .flatMap(z -> divisions.find(z.prefecture()))
                        .orElse(null);
        };
    }

    @Nullable
    Division provinceOf(Division division) {
        return divisions.find(division.code().substring(0, 2) + "0000").orElse(null);
    }
}
