package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.Divisions.Abolished;
import org.yuntu.dataset.Divisions.Zone;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;
import org.yuntu.model.EnterpriseName;

/// Finds place names in text: official names, names without their ending (太原, 小店), abolished names and names of
/// zones.
///
/// Names are looked up by their first character, longest first; a look-up costs a handful of comparisons.
final class Gazetteer implements EnterpriseName.PlaceNames {

    private static final Pattern ENDING = Pattern.compile("(?:特别行政区|自治区|自治州|地区|省|市|县|区|盟|州)$");
    private static final Pattern PEOPLES =
            Pattern.compile("(?:壮族|回族|维吾尔|哈萨克|蒙古|柯尔克孜|藏族|羌族|彝族|土家族|苗族|侗族|布依族|白族|傣族|景颇族|傈僳族|哈尼族|朝鲜族|壮族)+$");
    /// What follows a street, a township or a thing that only bears the name of a place.
    private static final String NO_PLACE_AFTER = "路街巷道桥镇乡村里门站坡";

    private final Place[][] byFirstChar = new Place[Character.MAX_VALUE + 1][];

    Gazetteer(Divisions divisions) {
        Map<String, Place> places = new LinkedHashMap<>();
        // In the order of precedence: a name keeps what it meant first, and gets further meanings only on the county
        // level
        for (Division division : divisions.current()) {
            if (division.level() != DivisionLevel.ZONE) {
                add(places, division.name(), division, List.of(division), true);
                divisions
                        .formerNames(division.code())
                        .forEach(name -> add(places, name, division, List.of(division), true));
            }
        }
        for (Abolished old : divisions.listAbolished()) {
            add(places, old.division().name(), old.division(), old.successors(), true);
        }
        for (Zone zone : divisions.listZones()) {
            add(places, zone.division().name(), zone.division(), List.of(zone.division()), true);
            zone.aliases().forEach(alias -> add(places, alias, zone.division(), List.of(zone.division()), true));
        }
        for (Division division : divisions.current()) {
            if (division.level() != DivisionLevel.ZONE) {
                addStem(places, division, List.of(division));
            }
        }
        for (Abolished old : divisions.listAbolished()) {
            addStem(places, old.division(), old.successors());
        }
        index(places.values());
    }

    /// One name and all it can mean.
    ///
    /// @param full the official name; false for a name without its ending
    record Place(String text, boolean full, DivisionLevel level, List<Meaning> meanings) {}

    /// @param division as named, possibly abolished
    /// @param today what it is now; several when it was divided
    record Meaning(Division division, List<Division> today) {

        boolean abolished() {
            return today.size() != 1 || !today.getFirst().code().equals(division.code());
        }
    }

    /// The longest place name that starts at the position, or null.
    @Nullable
    Place longestAt(String text, int from) {
        Place[] candidates = byFirstChar[text.charAt(from)];
        if (candidates != null) {
            for (Place place : candidates) {
                if (text.startsWith(place.text, from)
                        && (place.full || standsAlone(text, from + place.text.length()))) {
                    return place;
                }
            }
        }
        return null;
    }

    @Override
    public int lengthAt(String text, int from) {
        Place place = from < text.length() ? longestAt(text, from) : null;
        return place == null || !place.full && place.level == DivisionLevel.COUNTY ? 0 : place.text.length();
    }

    private static boolean standsAlone(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (NO_PLACE_AFTER.indexOf(next) >= 0) {
            return false;
        }
        boolean direction = "东西南北中大".indexOf(next) >= 0;
        return !direction || end + 1 >= text.length() || NO_PLACE_AFTER.indexOf(text.charAt(end + 1)) < 0;
    }

    private static void addStem(Map<String, Place> places, Division division, List<Division> today) {
        String stem = stem(division.name());
        if (stem.length() >= 2 && !stem.equals(division.name())) {
            add(places, stem, division, today, false);
        }
    }

    static String stem(String name) {
        String stem = ENDING.matcher(name).replaceFirst("");
        return PEOPLES.matcher(stem).replaceFirst("");
    }

    private static void add(
            Map<String, Place> places, String text, Division division, List<Division> today, boolean full) {
        Place known = places.get(text);
        Meaning meaning = new Meaning(division, today);
        if (known == null) {
            List<Meaning> meanings = new ArrayList<>();
            meanings.add(meaning);
            places.put(text, new Place(text, full, division.level(), meanings));
        } else if (known.level == division.level() && known.full == full && isNews(known.meanings, meaning)) {
            known.meanings.add(meaning);
        }
    }

    /// 榆次市 and 榆次县 of different decades are the same 榆次区 today: one meaning is enough.
    private static boolean isNews(List<Meaning> meanings, Meaning meaning) {
        return meanings.stream().noneMatch(m -> m.today.equals(meaning.today));
    }

    private void index(Iterable<Place> places) {
        Map<Character, List<Place>> byChar = new HashMap<>();
        for (Place place : places) {
            byChar.computeIfAbsent(place.text.charAt(0), c -> new ArrayList<>()).add(place);
        }
        byChar.forEach((first, list) -> {
            list.sort(Comparator.comparingInt((Place p) -> p.text.length()).reversed());
            byFirstChar[first] = list.toArray(Place[]::new);
        });
    }
}
