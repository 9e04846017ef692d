package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuntu.dataset.reference.ReferenceTable;

/// National economic industry classification GB/T 4754-2017 (国民经济行业分类), from
/// `reference/gbt4754.csv`: 20 门类 (a letter), 97 大类 (2 digits), 473 中类 (3), 1,381 小类 (4).
public final class IndustryCodes {

    private static final String FILE = "reference/gbt4754.csv";

    private final Map<String, Industry> byCode;
    private final Map<String, Industry> byName;

    private IndustryCodes(List<Industry> industries) {
        byCode = new HashMap<>();
        byName = new HashMap<>();
        for (Industry industry : industries) {
            byCode.put(industry.code(), industry);
            // The broadest class keeps a name that its only sub-class repeats (烟草制品业 …): it promises less
            byName.merge(industry.name(), industry, (a, b) -> a.level() <= b.level() ? a : b);
        }
    }

    /// @param level 1 门类, 2 大类, 3 中类, 4 小类
    /// @param parent code one level up, empty for a 门类
    public record Industry(String code, String name, String parent, int level) {}

    public static IndustryCodes read(Datasets datasets) {
        List<ReferenceProblem> problems = new ArrayList<>();
        List<Industry> industries =
                ReferenceTable.read(datasets, FILE, "section,code,name,parent,level", problems).stream()
                        .map(line -> new Industry(
                                line.required("code"),
                                line.required("name"),
                                line.get("parent"),
                                line.integer("level", 1, 4)))
                        .toList();
        if (!problems.isEmpty()) {
            throw new InvalidReferenceException(problems);
        }
        return new IndustryCodes(industries);
    }

    public Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Industry> findByName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public int size() {
        return byCode.size();
    }
}
