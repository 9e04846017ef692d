package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.Region;
import org.yuntu.dataset.Region.Evidence;
import org.yuntu.dataset.cell.Gazetteer.Place;
import org.yuntu.model.CreditCode;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;
import org.yuntu.model.EnterpriseName;

/// Tells where an enterprise is: from cells that say so, else its address, else places in its name, else the
/// authority that issued its number. Stronger evidence is completed by weaker, never overruled.
///
/// Thread-safe.
public final class RegionResolver {

    /// A zone named in the middle of an address counts only if nothing else can be meant.
    private static final int ZONE_NAME_LENGTH = 5;

    private final Divisions divisions;
    private final Gazetteer gazetteer;

    public RegionResolver(Divisions divisions) {
        this.divisions = divisions;
        this.gazetteer = new Gazetteer(divisions);
    }

    /// What a row says of the place; empty strings where it says nothing.
    ///
    /// @param numbers registration numbers of the row, best first
    public record Clues(
            String province,
            String prefecture,
            String county,
            String region,
            String zone,
            String address,
            String nameKey,
            List<CreditCode> numbers) {}

    /// @param unknown cells (in the order province, prefecture, county, region, zone) in which no place was found,
    ///     for R01
    /// @param abolished abolished division that was used, for R02, or null
    /// @param contradiction place of an address or a number that does not fit the region, for R03, or null
    public record Resolved(
            Region region,
            List<String> unknown,
            @Nullable Division abolished,
            @Nullable Division contradiction) {}

    /// The places known to this resolver, for taking names apart.
    public EnterpriseName.PlaceNames placeNames() {
        return gazetteer;
    }

    public Resolved resolve(Clues clues) {
        Places places = new Places(divisions);
        List<String> unknown = new ArrayList<>(0);
        readCell(clues.province, places, unknown);
        readCell(clues.region, places, unknown);
        readCell(clues.prefecture, places, unknown);
        readCell(clues.county, places, unknown);
        readCell(clues.zone, places, unknown);
        Evidence evidence = narrowest(places) > 0 ? Evidence.CELL : Evidence.NONE;
        boolean cells = places.prefecture != null;

        int before = narrowest(places);
        read(clues.address, 0, places, true);
        findZone(clues.address, places);
        evidence = narrowest(places) > before ? Evidence.ADDRESS : evidence;

        if (places.prefecture == null && !outside(places)) {
            before = narrowest(places);
            readName(clues.nameKey, places);
            evidence = narrowest(places) > before ? Evidence.NAME : evidence;
        }
        Division contradiction = cells || places.prefecture == null ? places.contradiction : null;
        for (CreditCode number : clues.numbers) {
            Division issuer = issuer(number);
            if (issuer == null) {
                continue;
            }
            if (places.prefecture == null && places.province == null || fillsPrefecture(places, issuer)) {
                before = narrowest(places);
                accept(issuer, places);
                evidence = narrowest(places) > before ? Evidence.CODE : evidence;
            } else if (contradiction == null && contradicts(places, issuer)) {
                contradiction = issuer;
            }
            break;
        }
        Region region = new Region(places.province, places.prefecture, places.county, places.zone, evidence);
        return new Resolved(region, unknown, places.abolished, contradiction);
    }

    private static int narrowest(Places places) {
        return places.county != null ? 3 : places.prefecture != null ? 2 : places.province != null ? 1 : 0;
    }

    /// Counties outside Shanxi are not kept: a known province of another name is all there may be (北京市).
    private static boolean outside(Places places) {
        return places.province != null && !places.province.code().equals(Divisions.SHANXI);
    }

    private void readCell(String cell, Places places, List<String> unknown) {
        if (cell.isEmpty()) {
            return;
        }
        int end = read(cell, 0, places, false);
        if (end == 0) {
            // A code instead of a name
            Optional<Division> byCode = cell.length() == 6 ? divisions.find(cell) : Optional.empty();
            if (byCode.isPresent()) {
                places.accept(place(byCode.get(), List.of(byCode.get())));
            } else if (cell.length() == 6 && divisions.findAbolished(cell).isPresent()) {
                divisions.findAbolished(cell).ifPresent(old -> places.accept(place(old.division(), old.successors())));
            } else {
                unknown.add(cell);
            }
        }
    }

    /// Reads place names from the position on as long as they follow each other.
    ///
    /// @param address stems of counties do not count in addresses unless the prefecture is known: 古交路 is no 古交市
    /// @return where reading ended
    private int read(String text, int from, Places places, boolean address) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (at > from && (c == ' ' || c == '-' || c == '/' || c == '·' || c == ',' || c == '，')) {
                at++;
                continue;
            }
            Place place = gazetteer.longestAt(text, at);
            if (place == null || address && !place.full() && !trusted(place, places)) {
                break;
            }
            places.accept(place);
            at += place.text().length();
        }
        return at;
    }

    /// A name without its ending at the head of an address: only Shanxi's prefectures, and counties that lie in a
    /// known prefecture.
    private boolean trusted(Place place, Places places) {
        Division division = place.meanings().getFirst().today().getFirst();
        return switch (place.level()) {
            case PROVINCE -> true;
            case PREFECTURE -> division.parent().equals(Divisions.SHANXI) || outside(places);
            case COUNTY -> places.prefecture != null && places.prefecture.equals(places.prefectureOf(division));
            case ZONE -> true;
        };
    }

    private void findZone(String address, Places places) {
        if (places.zone != null || address.indexOf('区') < 0) {
            return;
        }
        for (int i = 1; i < address.length(); i++) {
            Place place = gazetteer.longestAt(address, i);
            if (place != null
                    && place.level() == DivisionLevel.ZONE
                    && place.text().length() >= ZONE_NAME_LENGTH) {
                Division contradiction = places.contradiction;
                if (places.accept(place)) {
                    return;
                }
                places.contradiction = contradiction;
            }
        }
    }

    /// `…公司太原分公司` and `…驻厦门代表处` are where the branch is, not where the parent comes from.
    private void readName(String nameKey, Places places) {
        int stationed = nameKey.lastIndexOf('驻');
        if (stationed > 1 && nameKey.endsWith("处") && read(nameKey, stationed + 1, places, false) > stationed + 1) {
            return;
        }
        int company = nameKey.lastIndexOf("公司", nameKey.length() - 3);
        if (company > 0) {
            Places branch = new Places(divisions);
            if (read(nameKey, company + 2, branch, false) > company + 2 && branch.prefecture != null) {
                read(nameKey, company + 2, places, false);
                return;
            }
        }
        read(nameKey, 0, places, false);
        int bracket = nameKey.indexOf('(');
        if (places.prefecture == null && bracket > 0) {
            read(nameKey, bracket + 1, places, false);
        }
    }

    private @Nullable Division issuer(CreditCode number) {
        String code = number.findIssuingDivision().orElse("");
        if (code.isEmpty()) {
            return null;
        }
        return divisions
                .find(code)
                .or(() -> divisions
                        .findAbolished(code)
                        .map(old ->
                                old.successors().size() == 1 ? old.successors().getFirst() : parent(old.division())))
                .or(() -> divisions.find(code.substring(0, 4) + "00"))
                .or(() -> divisions.find(code.substring(0, 2) + "0000"))
                .orElse(null);
    }

    private @Nullable Division parent(Division division) {
        return divisions.find(division.parent()).orElse(null);
    }

    private static boolean fillsPrefecture(Places places, Division issuer) {
        return places.prefecture == null
                && places.province != null
                && issuer.code().startsWith(places.province.code().substring(0, 2))
                && issuer.level() != DivisionLevel.PROVINCE;
    }

    private boolean contradicts(Places places, Division issuer) {
        Division its = places.prefectureOf(issuer);
        boolean otherPrefecture = its != null && places.prefecture != null && !its.equals(places.prefecture);
        boolean otherProvince = places.province != null
                && !issuer.code().startsWith(places.province.code().substring(0, 2));
        return otherPrefecture || otherProvince;
    }

    /// The authority's county is not the enterprise's: authorities of a prefecture register for all of it. Only the
    /// prefecture is taken.
    private void accept(Division division, Places places) {
        Division its = places.prefectureOf(division);
        Division taken = its == null ? division : its;
        places.accept(place(taken, List.of(taken)));
    }

    private static Place place(Division division, List<Division> today) {
        return new Place(division.name(), true, division.level(), List.of(new Gazetteer.Meaning(division, today)));
    }
}
