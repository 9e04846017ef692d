package org.yuntu.analysis.target;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.GapProjection;
import org.yuntu.model.EnterpriseName;

/// Which firms are parts of others: a branch (分公司, 生产部 …) is named after its head and is registered beside it.
final class Branches {

    private final GapProjection projection;

    Branches(GapProjection projection) {
        this.projection = projection;
    }

    /// Without branches whose head is among the firms, in the order of the firms.
    List<Integer> without(Collection<Integer> firms) {
        Set<String> names = firms.stream().map(this::key).collect(Collectors.toSet());
        return firms.stream()
                .filter(f -> {
                    EnterpriseName name = EnterpriseName.of(projection.firm(f).name());
                    return !name.isBranch() || !names.contains(name.parentKey());
                })
                .toList();
    }

    private String key(int firm) {
        return EnterpriseName.keyOf(projection.firm(firm).name());
    }
}
