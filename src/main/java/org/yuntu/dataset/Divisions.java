package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuntu.dataset.reference.ReferenceTable;
import org.yuntu.dataset.reference.ReferenceTable.Line;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

/// Where enterprises can be: Shanxi down to counties and development zones with all codes abolished since 1982
/// (`reference/divisions.csv`, `zones.csv`), the rest of China down to prefectures (`divisions_china.csv`).
///
/// Abolished codes stay findable because credit codes keep the division of their issue: 3.8 % of Shanxi's carry
/// one.
public final class Divisions {

    /// GB/T 2260 code of Shanxi.
    public static final String SHANXI = "140000";

    private final Map<String, Division> current = new LinkedHashMap<>();
    private final Map<String, Abolished> abolished = new LinkedHashMap<>();
    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private final Map<String, List<String>> formerNames = new LinkedHashMap<>();
    private final List<ReferenceProblem> problems = new ArrayList<>();

    private Divisions() {}

    /// A division that is no more.
    ///
    /// @param successors current divisions its area went to; more than one when it was divided
    public record Abolished(Division division, int year, List<Division> successors) {

        public Abolished {
            successors = List.copyOf(successors);
        }
    }

    /// @param prefecture code of the prefecture the zone lies in
    /// @param county code of the county the whole zone lies in, or empty
    /// @param aliases how addresses write it
    public record Zone(Division division, String prefecture, String county, List<String> aliases) {

        public Zone {
            aliases = List.copyOf(aliases);
        }
    }

    public static Divisions read(Datasets datasets) {
        Divisions divisions = new Divisions();
        divisions.readShanxi(datasets);
        divisions.readChina(datasets);
        divisions.readZones(datasets);
        divisions.current.values().forEach(divisions::checkParent);
        if (!divisions.problems.isEmpty()) {
            throw new InvalidReferenceException(divisions.problems);
        }
        return divisions;
    }

    /// All divisions of today, parents before children.
    public List<Division> current() {
        return List.copyOf(current.values());
    }

    /// @param code of a division of today or of a zone
    public Optional<Division> find(String code) {
        return Optional.ofNullable(current.get(code));
    }

    public Optional<Abolished> findAbolished(String code) {
        return Optional.ofNullable(abolished.get(code));
    }

    public Optional<Zone> findZone(String code) {
        return Optional.ofNullable(zones.get(code));
    }

    public List<Abolished> listAbolished() {
        return List.copyOf(abolished.values());
    }

    public List<Zone> listZones() {
        return List.copyOf(zones.values());
    }

    /// Earlier names under the same code (襄樊市 for 襄阳市, 忻县地区 for 忻州地区).
    public List<String> formerNames(String code) {
        return formerNames.getOrDefault(code, List.of());
    }

    private void readShanxi(Datasets datasets) {
        List<Line> lines = ReferenceTable.read(
                datasets,
                "reference/divisions.csv",
                "code,name,level,parent,state,abolished,successors,former_names,note,source",
                problems);
        for (Line line : lines) {
            formerNames.put(line.get("code"), split(line.get("former_names")));
            switch (line.get("state")) {
                case "current" -> add(line, division(line, level(line)));
                case "statistical" ->
                    addZone(line, division(line, DivisionLevel.ZONE), line.get("parent"), "", List.of());
                case "abolished" -> addAbolished(line);
                default -> line.problem("state", "write current, statistical or abolished");
            }
        }
    }

    private void addAbolished(Line line) {
        List<Division> successors = new ArrayList<>();
        for (String code : split(line.required("successors"))) {
            Division successor = current.get(code);
            if (successor == null) {
                line.problem("successors", code + " is no current division; list current ones first");
            } else {
                successors.add(successor);
            }
        }
        Division division = division(line, level(line));
        abolished.put(division.code(), new Abolished(division, line.integer("abolished", 1949, 2100), successors));
    }

    private void readChina(Datasets datasets) {
        String file = "reference/divisions_china.csv";
        for (Line line : ReferenceTable.read(datasets, file, "code,name,level,parent,former_names", problems)) {
            Division division = division(line, level(line));
            add(line, division);
            formerNames.put(division.code(), split(line.get("former_names")));
        }
    }

    private void readZones(Datasets datasets) {
        String header = "code,name,prefecture,county,parent,grade,aliases,source";
        for (Line line : ReferenceTable.read(datasets, "reference/zones.csv", header, problems)) {
            String prefecture = line.required("prefecture");
            String county = line.get("county");
            if (!current.containsKey(prefecture)) {
                line.problem("prefecture", "is no current division");
            }
            if (!county.isEmpty() && !current.containsKey(county)) {
                line.problem("county", "is no current division");
            }
            addZone(line, division(line, DivisionLevel.ZONE), prefecture, county, split(line.get("aliases")));
        }
    }

    /// A zone of zones.csv replaces the statistical pseudo-division of the same code.
    private void addZone(Line line, Division division, String prefecture, String county, List<String> aliases) {
        if (zones.put(division.code(), new Zone(division, prefecture, county, aliases)) == null) {
            add(line, division);
        } else {
            current.put(division.code(), division);
        }
    }

    private void add(Line line, Division division) {
        if (current.put(division.code(), division) != null) {
            line.problem("code", "stands there twice");
        }
    }

    private void checkParent(Division division) {
        if (!division.parent().isEmpty() && !current.containsKey(division.parent())) {
            problems.add(new ReferenceProblem(
                    "reference",
                    0,
                    "parent",
                    division.parent(),
                    "the parent of " + division.code() + " does not exist"));
        }
    }

    private static Division division(Line line, DivisionLevel level) {
        return new Division(line.required("code"), line.required("name"), level, line.get("parent"));
    }

    private static DivisionLevel level(Line line) {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level.name().equalsIgnoreCase(line.get("level"))) {
                return level;
            }
        }
        line.problem("level", "write province, prefecture or county");
        return DivisionLevel.COUNTY;
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(";"));
    }
}
