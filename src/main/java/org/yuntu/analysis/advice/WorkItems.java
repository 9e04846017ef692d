package org.yuntu.analysis.advice;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.model.FactKind;
import org.yuntu.model.ListKind;

/// Items on their way into lists; what is about the same thing becomes one.
final class WorkItems {

    /// Stated ones first, then the weightiest.
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(
                    (WorkItem i) -> i.kind() != FactKind.OBSERVED)
            .thenComparing(WorkItem::weight, Comparator.reverseOrder())
            .thenComparing(WorkItem::about);

    private final Map<ListKind, Map<String, WorkItem>> lists = new EnumMap<>(ListKind.class);

    void add(WorkItem item) {
        lists.computeIfAbsent(item.list(), _ -> new LinkedHashMap<>()).merge(item.about(), item, WorkItem::and);
    }

    List<WorkItem> of(ListKind list) {
        return lists.getOrDefault(list, Map.of()).values().stream()
                .sorted(ORDER)
                .toList();
    }
}
