package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.Region;
import org.yuntu.dataset.Region.Evidence;
import org.yuntu.dataset.cell.Gazetteer.Meaning;
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

    private static final List<Clue> CELLS =
            List.of(Clue.PROVINCE, Clue.REGION, Clue.PREFECTURE, Clue.COUNTY, Clue.ZONE);

    /// A zone named in the middle of an address counts only if nothing else can be meant.
    private static final int ZONE_NAME_LENGTH = 5;

    private final Gazetteer gazetteer;

    public RegionResolver(Divisions divisions) {
        this.gazetteer = new Gazetteer(divisions);
    }

    /// Where a row can speak of its place, in the order in which it is asked.
    public enum Clue {
        PROVINCE,
        /// Province, prefecture and county in one cell.
        REGION,
        PREFECTURE,
        COUNTY,
        ZONE,
        ADDRESS,
        NAME,
        NUMBER
    }

    /// What a row says of the place.
    ///
    /// @param texts without entries for what the row does not say
    /// @param numbers registration numbers of the row, best first
    public record Clues(Map<Clue, String> texts, List<CreditCode> numbers) {

        String text(Clue clue) {
            return texts.getOrDefault(clue, "");
        }

        static Clues of(Map<Clue, String> texts) {
            return new Clues(texts, List.of());
        }
    }

    /// @param unknown cells in which no place was found, for R01
    /// @param abolished division of the past that told the region, for R02, or null
    /// @param contradiction place that does not fit the region, for R03, or null
    public record Resolved(
            Region region,
            List<Clue> unknown,
            @Nullable Found abolished,
            @Nullable Found contradiction) {}

    public record Found(Division division, Clue clue) {}

    /// The places known here, for taking names apart.
    public EnterpriseName.PlaceNames placeNames() {
        return gazetteer;
    }

    public Resolved resolve(Clues clues) {
        Places places = new Places();
        List<Clue> unknown = readCells(clues, places);
        Evidence evidence = places.depth() > 0 ? Evidence.CELL : Evidence.NONE;

        int before = places.depth();
        readAddress(clues.text(Clue.ADDRESS), places);
        evidence = places.depth() > before ? Evidence.ADDRESS : evidence;

        before = places.depth();
        if (places.prefecture == null && !places.outsideShanxi()) {
            places.clue = Clue.NAME;
            readName(clues.text(Clue.NAME), places);
            evidence = places.depth() > before ? Evidence.NAME : evidence;
        }
        before = places.depth();
        places.clue = Clue.NUMBER;
        readNumbers(clues.numbers(), places);
        evidence = places.depth() > before ? Evidence.CODE : evidence;

        before = places.depth();
        readAddressAgain(clues.text(Clue.ADDRESS), places);
        evidence = places.depth() > before ? Evidence.ADDRESS : evidence;

        Region region = new Region(places.province, places.prefecture, places.county, places.zone, evidence);
        return new Resolved(
                region,
                unknown,
                places.abolished == null ? null : new Found(places.abolished, places.abolishedIn),
                places.contradiction == null ? null : new Found(places.contradiction, places.contradictionIn));
    }

    private List<Clue> readCells(Clues clues, Places places) {
        List<Clue> unknown = List.of();
        for (Clue clue : CELLS) {
            String cell = clues.text(clue);
            if (!cell.isEmpty()) {
                places.clue = clue;
                if (!readCell(cell, places)) {
                    unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                    unknown.add(clue);
                }
            }
        }
        return unknown;
    }

    private boolean readCell(String cell, Places places) {
        Meaning byCode = cell.length() == 6 ? gazetteer.byCode(cell) : null;
        if (byCode != null) {
            places.accept(byCode);
            return true;
        }
        return read(cell, 0, places, false) > 0;
    }

    private void readAddress(String address, Places places) {
        places.clue = Clue.ADDRESS;
        int end = read(address, 0, places, true);
        if (places.zone != null || address.indexOf('区', end) < 0) {
            return;
        }
        for (int i = end; i < address.length(); i++) {
            Place place = gazetteer.longestAt(address, i);
            if (place != null
                    && place.level() == DivisionLevel.ZONE
                    && place.text().length() >= ZONE_NAME_LENGTH) {
                places.accept(place);
                return;
            }
        }
    }

    /// With all else heard: counties without their ending (洪洞古槐南路) count if they lie in the prefecture
    /// known by now or if none is, and a zone in two prefectures means the one of its seat.
    private void readAddressAgain(String address, Places places) {
        if (places.county == null && !places.outsideShanxi()) {
            places.clue = Clue.ADDRESS;
            read(address, 0, places, places.prefecture != null);
        }
        if (places.prefecture == null && places.zone != null) {
            Meaning seat = gazetteer.byCode(places.zone.parent());
            if (seat != null) {
                places.accept(seat);
            }
        }
    }

    /// Reads place names from the position on as long as they follow each other.
    ///
    /// @param running running text, where a name without its ending often means something else (古交路, 朝阳街)
    /// @return where reading ended
    private int read(String text, int from, Places places, boolean running) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (at > from && (c == ' ' || c == '-' || c == '/' || c == '·' || c == ',' || c == '，')) {
                at++;
                continue;
            }
            Place place = gazetteer.longestAt(text, at);
            if (place == null || running && !place.full() && !trusted(place, places)) {
                break;
            }
            places.accept(place);
            at += place.text().length();
        }
        return at;
    }

    /// Without their ending, running text names only provinces, Shanxi's prefectures, and counties of the
    /// prefecture named before.
    private static boolean trusted(Place place, Places places) {
        Spot spot = place.meanings().getFirst().today().getFirst();
        return switch (place.level()) {
            case PROVINCE, ZONE -> true;
            case PREFECTURE -> spot.division().parent().equals(Divisions.SHANXI) || places.outsideShanxi();
            case COUNTY -> places.prefecture != null && places.prefecture.equals(spot.prefecture());
        };
    }

    /// `…公司太原分公司` and `…驻厦门代表处` are where the branch is, not where the parent comes from.
    private void readName(String nameKey, Places places) {
        int stationed = nameKey.endsWith("处") ? nameKey.lastIndexOf('驻') : -1;
        if (stationed > 1 && read(nameKey, stationed + 1, places, false) > stationed + 1) {
            return;
        }
        int company = nameKey.lastIndexOf("公司", nameKey.length() - 3);
        if (company > 0) {
            read(nameKey, company + 2, places, true);
            return;
        }
        read(nameKey, 0, places, true);
        int bracket = nameKey.indexOf('(');
        if (places.prefecture == null && bracket > 0) {
            read(nameKey, bracket + 1, places, true);
        }
    }

    /// Only the first number that names an authority counts. Its county is not the enterprise's: authorities of a
    /// prefecture register for all of it.
    private void readNumbers(List<CreditCode> numbers, Places places) {
        for (CreditCode number : numbers) {
            Spot issuer = issuer(number);
            if (issuer == null) {
                continue;
            }
            Division its = issuer.prefecture() == null ? issuer.province() : issuer.prefecture();
            Meaning meaning = its == null ? null : gazetteer.byCode(its.code());
            if (meaning != null) {
                places.accept(meaning);
            }
            return;
        }
    }

    private @Nullable Spot issuer(CreditCode number) {
        String code = number.findIssuingDivision().orElse("");
        if (code.isEmpty()) {
            return null;
        }
        Meaning meaning = gazetteer.byCode(code);
        if (meaning == null) {
            meaning = gazetteer.byCode(code.substring(0, 4) + "00");
        }
        if (meaning == null) {
            meaning = gazetteer.byCode(code.substring(0, 2) + "0000");
        }
        return meaning == null ? null : meaning.today().getFirst();
    }
}
