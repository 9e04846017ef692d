package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.yuntu.dataset.Divisions;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

/// Where enterprises are: prefectures as often as in the real registrations, counties of one prefecture equally often.
final class Geography {

    /// 晋城市城区, where the measures of 城发改字〔2022〕66号 apply.
    static final String JINCHENG_URBAN = "140502";

    /// 泽州县, around it, where they do not.
    static final String ZEZHOU = "140525";

    /// Companies by prefecture among 62,617 of Shanxi registered 1980–2009 (public registry).
    private static final Map<String, Integer> REGISTERED = shares();

    private final List<Place> counties = new ArrayList<>();
    private final Map<String, List<Place>> byPrefecture = new LinkedHashMap<>();
    private final List<Place> outside = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Geography(Divisions divisions) {
        Map<String, Division> current = new LinkedHashMap<>();
        divisions.current().forEach(d -> current.put(d.code(), d));
        for (Division division : divisions.current()) {
            Division parent = current.get(division.parent());
            if (division.level() == DivisionLevel.COUNTY && parent != null && REGISTERED.containsKey(parent.code())) {
                Place county = new Place(division.code(), "山西省", parent.name(), parent.code(), division.name());
                counties.add(county);
                byPrefecture
                        .computeIfAbsent(parent.code(), p -> new ArrayList<>())
                        .add(county);
            } else if (division.level() == DivisionLevel.PREFECTURE
                    && parent != null
                    && !parent.code().equals(Divisions.SHANXI)
                    && division.name().endsWith("市")) {
                outside.add(new Place(division.code(), parent.name(), division.name(), division.code(), ""));
            }
        }
        for (Place place : counties) {
            numbers.put(place.code(), numbers.size());
        }
        for (Place place : outside) {
            numbers.put(place.code(), numbers.size());
        }
    }

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("140100", 22_447);
        shares.put("140200", 4_635);
        shares.put("140300", 2_201);
        shares.put("140400", 4_929);
        shares.put("140500", 3_578);
        shares.put("140600", 1_835);
        shares.put("140700", 5_504);
        shares.put("140800", 5_288);
        shares.put("140900", 3_520);
        shares.put("141000", 5_269);
        shares.put("141100", 3_411);
        return shares;
    }

    /// Codes of the eleven prefectures.
    List<String> prefectures() {
        return List.copyOf(REGISTERED.keySet());
    }

    Place county(SplittableRandom random) {
        int at = random.nextInt(
                REGISTERED.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> share : REGISTERED.entrySet()) {
            at -= share.getValue();
            if (at < 0) {
                return countyIn(share.getKey(), random);
            }
        }
        throw new IllegalStateException("Shares of prefectures do not add up");
    }

    Place countyIn(String prefecture, SplittableRandom random) {
        List<Place> choice = byPrefecture.getOrDefault(prefecture, List.of());
        return choice.get(random.nextInt(choice.size()));
    }

    /// @throws IllegalArgumentException when the province has no such county
    Place get(String county) {
        return counties.stream()
                .filter(p -> p.code().equals(county))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No county " + county + " in divisions.csv"));
    }

    /// A city of another province.
    Place outside(SplittableRandom random) {
        return outside.get(random.nextInt(outside.size()));
    }

    /// Number of a county, for compact storage; outside cities count on.
    int number(Place place) {
        return numbers.getOrDefault(place.code(), -1);
    }

    Place place(int number) {
        return number < counties.size() ? counties.get(number) : outside.get(number - counties.size());
    }
}
