package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.Divisions.Abolished;
import org.yuntu.dataset.Divisions.Zone;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;
import org.yuntu.model.EnterpriseName;

/// Finds place names in text: official names, names without their ending (太原, 小店), abolished names and names
/// of zones; and divisions by code.
///
/// Names are looked up by their first character, longest first; a look-up costs a handful of comparisons.
final class Gazetteer implements EnterpriseName.PlaceNames {

    private static final Pattern ENDING = Pattern.compile("(?:特别行政区|自治区|自治州|地区|省|市|县|区|盟|州)$");
    private static final Pattern PEOPLES =
            Pattern.compile("(?:壮族|回族|维吾尔|哈萨克|蒙古|柯尔克孜|藏族|羌族|彝族|土家族|苗族|侗族|布依族|白族|傣族|景颇族|傈僳族|哈尼族|朝鲜族)+$");
    /// Every town has a 城区 in everyday speech: these names mean a division only inside a prefecture that has
    /// one.
    private static final Set<String> EVERYDAY_WORDS = Set.of("城区", "郊区", "矿区", "南郊区", "北郊区", "南城区", "北城区", "河西区");
    /// What follows makes the name that of a street, a township or a station.
    private static final String NO_PLACE_AFTER = "路街巷道桥镇乡村里门站坡";

    private final Divisions divisions;
    private final Place[][] byFirstChar = new Place[Character.MAX_VALUE + 1][];
    private final Map<String, Meaning> byCode = new HashMap<>();

    Gazetteer(Divisions divisions) {
        this.divisions = divisions;
        Map<String, Place> places = new LinkedHashMap<>();
        // In the order of precedence: a name keeps the level it was first met on
        for (Division division : divisions.current()) {
            Meaning meaning = today(division);
            byCode.put(division.code(), meaning);
            if (division.level() != DivisionLevel.ZONE) {
                addNames(places, meaning);
            }
        }
        for (Abolished old : divisions.listAbolished()) {
            Meaning meaning = abolished(old);
            byCode.put(old.division().code(), meaning);
            addNames(places, meaning);
        }
        for (Zone zone : divisions.listZones()) {
            Meaning meaning = today(zone.division());
            add(places, zone.division().name(), meaning, true);
            zone.aliases().forEach(alias -> add(places, alias, meaning, true));
        }
        divisions.current().stream()
                .filter(division -> division.level() != DivisionLevel.ZONE)
                .forEach(division -> addStems(places, today(division)));
        divisions.listAbolished().forEach(old -> addStems(places, abolished(old)));
        index(places.values());
    }

    /// One name and all it can mean.
    ///
    /// @param full the official name; false for a name without its ending
    /// @param everyday also an everyday word, see [#EVERYDAY_WORDS]
    record Place(String text, boolean full, boolean everyday, DivisionLevel level, List<Meaning> meanings) {}

    /// @param division as named, possibly abolished
    /// @param today what it is now; several when it was divided
    /// @param abolished whether the name or code is of the past
    record Meaning(Division division, List<Spot> today, boolean abolished) {}

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

    /// What a division code means today, or null.
    @Nullable
    Meaning byCode(String code) {
        return byCode.get(code);
    }

    @Override
    public int lengthAt(String text, int from) {
        Place place = from < text.length() ? longestAt(text, from) : null;
        if (place == null || !place.full && place.level == DivisionLevel.COUNTY) {
            return 0;
        }
        return place.text.length();
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

    private Meaning today(Division division) {
        return new Meaning(division, List.of(Spot.of(division, divisions)), false);
    }

    private Meaning abolished(Abolished old) {
        List<Spot> spots =
                old.successors().stream().map(d -> Spot.of(d, divisions)).toList();
        boolean sameName = spots.size() == 1
                && spots.getFirst().division().name().equals(old.division().name());
        return new Meaning(old.division(), spots, !sameName);
    }

    private void addNames(Map<String, Place> places, Meaning meaning) {
        add(places, meaning.division.name(), meaning, true);
        divisions.formerNames(meaning.division.code()).forEach(name -> add(places, name, meaning, true));
    }

    private void addStems(Map<String, Place> places, Meaning meaning) {
        addStem(places, meaning.division.name(), meaning);
        divisions.formerNames(meaning.division.code()).forEach(name -> addStem(places, name, meaning));
    }

    private static void addStem(Map<String, Place> places, String name, Meaning meaning) {
        String stem = stem(name);
        if (!stem.equals(name)) {
            add(places, stem, meaning, false);
        }
    }

    /// 恩施 of 恩施土家族苗族自治州, 内蒙古 of 内蒙古自治区; a county of one character keeps its ending.
    private static String stem(String name) {
        String stem = ENDING.matcher(name).replaceFirst("");
        String place = PEOPLES.matcher(stem).replaceFirst("");
        stem = place.length() >= 2 ? place : stem;
        return stem.length() >= 2 ? stem : name;
    }

    private static void add(Map<String, Place> places, String text, Meaning meaning, boolean full) {
        Place known = places.get(text);
        if (known == null) {
            List<Meaning> meanings = new ArrayList<>();
            meanings.add(meaning);
            boolean everyday = EVERYDAY_WORDS.contains(text);
            places.put(text, new Place(text, full, everyday, meaning.division.level(), meanings));
        } else if (known.level == meaning.division.level() && known.full == full && isNews(known.meanings, meaning)) {
            known.meanings.add(meaning);
        }
    }

    /// 榆次市 and 榆次县 of different decades are the same 榆次区 today: one meaning is enough.
    private static boolean isNews(List<Meaning> meanings, Meaning meaning) {
        return meanings.stream().noneMatch(known -> known.today.equals(meaning.today));
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
