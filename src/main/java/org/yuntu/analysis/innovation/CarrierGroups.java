package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Incubator;
import org.yuntu.model.IncubatorType;

/// Carriers put together by the place whose 双创链 they are to form.
final class CarrierGroups {

    /// What a chain of incubation is asked of.
    enum By {
        PREFECTURE,
        COUNTY,
        ZONE,
        /// 智创城 and 晋创谷, and any other carrier that has parts.
        HUB
    }

    /// @param id of the division or the record
    record Group(String id, String name, List<Incubator> carriers) {

        Group {
            carriers = List.copyOf(carriers);
        }
    }

    private static final Set<IncubatorType> HUBS =
            EnumSet.of(IncubatorType.ZHICHUANG_HUB, IncubatorType.INNOVATION_VALLEY);

    private CarrierGroups() {}

    /// In the order of the ids. Prefectures are listed whether or not they have a carrier, all else only with one.
    ///
    /// @param carriers those in the area
    static List<Group> of(By by, Scope scope, Map<String, Division> divisions, List<Incubator> carriers) {
        return switch (by) {
            case PREFECTURE -> divisions(Scope.Level.PREFECTURE, scope, divisions, carriers);
            case COUNTY ->
                divisions(Scope.Level.COUNTY, scope, divisions, carriers).stream()
                        .filter(g -> !g.carriers().isEmpty())
                        .toList();
            case ZONE -> zones(carriers);
            case HUB -> hubs(carriers);
        };
    }

    /// The divisions of a level inside the area; the area itself when it is smaller.
    private static List<Group> divisions(
            Scope.Level level, Scope scope, Map<String, Division> divisions, List<Incubator> carriers) {
        List<Division> inside = divisions.values().stream()
                .filter(d -> d.level() == level && within(d, scope, divisions))
                .toList();
        return inside.isEmpty()
                ? List.of(new Group(scope.code(), scope.name(), carriers))
                : inside.stream()
                        .map(d -> new Group(
                                d.code(),
                                d.name(),
                                carriers.stream()
                                        .filter(c -> c.head().place().codes().contains(d.code()))
                                        .toList()))
                        .toList();
    }

    /// Whether a division is the area or lies in it.
    static boolean within(Division division, Scope scope, Map<String, Division> divisions) {
        Set<String> seen = new TreeSet<>();
        for (Division d = division; d != null && seen.add(d.code()); d = divisions.get(d.parent())) {
            if (scope.codes().contains(d.code())) {
                return true;
            }
        }
        return false;
    }

    private static List<Group> zones(List<Incubator> carriers) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<Incubator>> members = new TreeMap<>();
        for (Incubator carrier : carriers) {
            for (Actor zone : carrier.zones()) {
                names.put(zone.id(), zone.name());
                members.computeIfAbsent(zone.id(), _ -> new ArrayList<>()).add(carrier);
            }
        }
        return members.entrySet().stream()
                .map(e -> new Group(e.getKey(), names.getOrDefault(e.getKey(), ""), e.getValue()))
                .toList();
    }

    private static List<Group> hubs(List<Incubator> carriers) {
        Map<String, List<Incubator>> parts = new TreeMap<>();
        carriers.forEach(c -> c.parents()
                .forEach(p ->
                        parts.computeIfAbsent(p.id(), _ -> new ArrayList<>()).add(c)));
        return carriers.stream()
                .filter(c -> c.incubatorType().filter(HUBS::contains).isPresent() || parts.containsKey(c.id()))
                .map(hub -> new Group(hub.id(), hub.name(), whole(hub, parts)))
                .toList();
    }

    /// The hub and all that is part of it; a circle, which only wrong data have, ends where it began.
    private static List<Incubator> whole(Incubator hub, Map<String, List<Incubator>> parts) {
        Map<String, Incubator> found = new LinkedHashMap<>(Map.of(hub.id(), hub));
        List<Incubator> open = new ArrayList<>(List.of(hub));
        while (!open.isEmpty()) {
            for (Incubator part : parts.getOrDefault(open.removeLast().id(), List.of())) {
                if (found.putIfAbsent(part.id(), part) == null) {
                    open.add(part);
                }
            }
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(Incubator::id))
                .collect(Collectors.toList());
    }
}
