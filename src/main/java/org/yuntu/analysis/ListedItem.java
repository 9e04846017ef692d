package org.yuntu.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An item of a list (清单) as the answer of `lists` shows it, for those who record progress on it.
///
/// @param list key of [org.yuntu.model.ListKind]
/// @param clusters codes; empty when it belongs to none
public record ListedItem(String id, String list, String name, Set<String> clusters) {

    /// Id of the analysis.
    public static final String ANALYSIS = "lists";

    public ListedItem {
        clusters = java.util.Collections.unmodifiableSet(new TreeSet<>(clusters));
    }

    /// All items of an answer of `lists`, those that have vanished included.
    public static Map<String, ListedItem> of(AnalysisResult result) {
        Map<String, ListedItem> items = new LinkedHashMap<>();
        for (ResultTable table : result.tables()) {
            for (List<Cell> row : table.rows()) {
                ListedItem item = new ListedItem(
                        text(row.get(table.indexOf("id")).value()),
                        text(row.get(table.indexOf("list")).value()),
                        name(row.get(table.indexOf("item")).value()),
                        ids(row.get(table.indexOf("clusters")).value()));
                items.put(item.id(), item);
            }
        }
        return items;
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Text text -> text.text();
            case CellValue.Entity entity -> entity.id();
            default -> "";
        };
    }

    private static String name(CellValue value) {
        return value instanceof CellValue.Entity entity ? entity.nameZh() : text(value);
    }

    private static Set<String> ids(CellValue value) {
        Set<String> ids = new TreeSet<>();
        if (value instanceof CellValue.Many many) {
            many.values().forEach(v -> ids.add(text(v)));
        }
        return ids;
    }
}
