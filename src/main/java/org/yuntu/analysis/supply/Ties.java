package org.yuntu.analysis.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// All ties between organisations, by either end.
///
/// @param names by id
/// @param byEnd in the order of the statement
record Ties(SortedMap<String, String> names, Map<String, List<Tie>> byEnd) {

    /// @param product id or words, empty when there is none
    /// @param year 0 when not stated
    /// @param amountCny NaN when not stated
    record Tie(
            TieType type,
            String from,
            String to,
            String key,
            FactKind kind,
            boolean synthetic,
            String product,
            int year,
            double amountCny,
            String source,
            Optional<LocalDate> statedOn,
            String batch) {

        String other(String end) {
            return end.equals(from) ? to : from;
        }
    }

    static Ties load(GraphReader graph) {
        SortedMap<String, String> names = new TreeMap<>();
        Map<String, List<Tie>> byEnd = new HashMap<>();
        List<String> types = Arrays.stream(TieType.values()).map(Enum::name).toList();
        graph.forEach("analysis/ties", Map.of("types", types), row -> {
            Tie tie = tie(row);
            names.put(tie.from(), text(row, "fromName"));
            names.put(tie.to(), text(row, "toName"));
            byEnd.computeIfAbsent(tie.from(), _ -> new ArrayList<>()).add(tie);
            byEnd.computeIfAbsent(tie.to(), _ -> new ArrayList<>()).add(tie);
        });
        return new Ties(names, byEnd);
    }

    private static Tie tie(Row row) {
        String from = row.text("from");
        String to = row.text("to");
        String key = row.findText("key");
        return new Tie(
                TieType.valueOf(row.text("type")),
                from,
                to,
                key == null ? from + " " + row.text("type") + " " + to : key,
                FactKind.valueOf(Objects.requireNonNullElse(row.findText("kind"), "observed")
                        .toUpperCase(Locale.ROOT)),
                row.flag("synthetic"),
                text(row, "product"),
                (int) row.decimal("year", 0),
                row.decimal("amountCny", Double.NaN),
                text(row, "source"),
                row.date("statedOn"),
                text(row, "batch"));
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNullElse(row.findText(column), "");
    }

    /// A shortest way, breadth first; of equal ones that over the smaller ids. Those with too many partners are no
    /// way through, since everybody meets there.
    ///
    /// @param avoided ids that are no way through
    /// @return empty when there is none within the hops
    List<Tie> way(String from, String to, int hops, int mostPartners, Set<String> avoided, Predicate<Tie> counts) {
        Map<String, @Nullable Tie> reachedBy = new LinkedHashMap<>();
        reachedBy.put(from, null);
        List<String> front = List.of(from);
        for (int hop = 0; hop < hops && !front.isEmpty() && !reachedBy.containsKey(to); hop++) {
            List<String> next = new ArrayList<>();
            for (String at : front) {
                if (!at.equals(from) && (avoided.contains(at) || partners(at) > mostPartners)) {
                    continue;
                }
                byEnd.getOrDefault(at, List.of()).stream().filter(counts).forEach(tie -> {
                    if (!reachedBy.containsKey(tie.other(at))) {
                        reachedBy.put(tie.other(at), tie);
                        next.add(tie.other(at));
                    }
                });
            }
            Collections.sort(next);
            front = next;
        }
        List<Tie> way = new ArrayList<>();
        String at = to;
        for (Tie tie = reachedBy.get(at); tie != null; tie = reachedBy.get(at)) {
            way.add(tie);
            at = tie.other(at);
        }
        return way.reversed();
    }

    private int partners(String id) {
        Set<String> partners = new HashSet<>();
        byEnd.getOrDefault(id, List.of()).forEach(t -> partners.add(t.other(id)));
        return partners.size();
    }
}
