package org.yuntu.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;

/// The area an analysis calls "here": the province, a prefecture, a county or a development zone. All else is
/// outside.
///
/// A firm whose county is unknown is outside every county, and its region is printed as far as it is known.
///
/// @param province code of the province the area lies in
/// @param codes of the area itself and, for a zone, of the parts it consists of
public record Scope(Level level, String code, String name, String province, Set<String> codes) {

    /// The whole province, the usual choice.
    public static final Scope SHANXI = new Scope(Level.PROVINCE, "140000", "山西省", "140000", Set.of("140000"));

    private static final String SUFFIXES = "[省市区县]$";

    public Scope {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        ZONE
    }

    /// What a user types: a code (`140100`), a full name (`太原市`), a name without its last character (`太原`),
    /// for names that occur twice the name after that of the division it lies in (`晋城市城区`), or a part that
    /// fits one name only. Of a prefecture and a county that fit equally well the prefecture is meant.
    ///
    /// @throws IllegalArgumentException when nothing fits, or several; the message lists what was found
    public static Scope parse(String word, GapProjection projection) {
        return parse(word, projection.divisions());
    }

    /// As above.
    ///
    /// @param divisions by code
    static Scope parse(String word, Map<String, Division> divisions) {
        String w = word.strip();
        if (SHANXI.code.equals(w) || SHANXI.name.equals(w) || "山西".equals(w) || "shanxi".equalsIgnoreCase(w)) {
            return SHANXI;
        }
        Division byCode = divisions.get(w);
        if (byCode != null) {
            return of(byCode, divisions);
        }
        List<Predicate<Division>> attempts = List.of(
                d -> d.name().equals(w) || qualified(d, divisions).equals(w),
                d -> d.name().length() > 2
                        && d.name().replaceFirst(SUFFIXES, "").equals(w),
                d -> w.length() > 2 && d.name().contains(w));
        List<Division> found = attempts.stream()
                .map(a -> divisions.values().stream().filter(a).toList())
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Division> widest = found.stream()
                .filter(d -> found.stream().noneMatch(o -> o.level().compareTo(d.level()) < 0))
                .toList();
        if (widest.size() != 1) {
            throw new IllegalArgumentException(
                    widest.isEmpty()
                            ? "No division is called \"" + word + "\"; give a code such as 140100 or a name such as 太原市"
                            : "\"" + word + "\" may be any of "
                                    + widest.stream()
                                            .map(d -> qualified(d, divisions) + " (" + d.code() + ")")
                                            .toList()
                                    + "; give the code");
        }
        return of(widest.getFirst(), divisions);
    }

    static Scope of(Division division, Map<String, Division> divisions) {
        Set<String> codes = new TreeSet<>(Set.of(division.code()));
        if (division.level() == Level.ZONE) {
            for (int size = 0; size < codes.size(); ) {
                size = codes.size();
                divisions.values().stream()
                        .filter(d -> d.level() == Level.ZONE && codes.contains(d.parent()))
                        .forEach(d -> codes.add(d.code()));
            }
        }
        return new Scope(division.level(), division.code(), division.name(), provinceOf(division, divisions), codes);
    }

    public boolean contains(Firm firm) {
        return contains(firm.province(), firm.prefecture(), firm.county(), firm.zone());
    }

    /// @param province code; this and the others are empty when unknown
    public boolean contains(String province, String prefecture, String county, String zone) {
        return codes.contains(
                switch (level) {
                    case PROVINCE -> province;
                    case PREFECTURE -> prefecture;
                    case COUNTY -> county;
                    case ZONE -> zone;
                });
    }

    private static String qualified(Division division, Map<String, Division> divisions) {
        Division parent = divisions.get(division.parent());
        return parent == null ? division.name() : parent.name() + division.name();
    }

    private static String provinceOf(Division division, Map<String, Division> divisions) {
        Division at = division;
        for (int steps = 0; steps < Level.values().length && at.level() != Level.PROVINCE; steps++) {
            Division parent = divisions.get(at.parent());
            if (parent == null) {
                return at.code().length() == 6 ? at.code().substring(0, 2) + "0000" : SHANXI.code;
            }
            at = parent;
        }
        return at.code();
    }
}
