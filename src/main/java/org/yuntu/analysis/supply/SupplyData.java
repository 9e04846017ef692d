package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// All deals and the firms in them as the graph holds them.
///
/// @param firms by id
/// @param deals in the order of the statement
/// @param years what they sold and bought altogether, by firm and year
record SupplyData(SortedMap<String, SupplyFirm> firms, List<Deal> deals, List<FirmYear> years) {

    private static final Logger LOG = LoggerFactory.getLogger(SupplyData.class);

    SupplyData {
        firms = Collections.unmodifiableSortedMap(firms);
        deals = Collections.unmodifiableList(deals);
        years = List.copyOf(years);
    }

    /// Three streaming statements.
    ///
    /// @param graph one transaction, so that the parts fit together
    static SupplyData load(GraphReader graph) {
        long start = System.nanoTime();
        Words words = new Words(new HashMap<>());
        SortedMap<String, SupplyFirm> firms = new TreeMap<>();
        graph.forEach(
                "analysis/supply_firms",
                Map.of(),
                row -> firms.put(
                        row.text("id"),
                        new SupplyFirm(
                                words.of(row, "id"),
                                row.text("name"),
                                Set.copyOf(row.texts("codes")),
                                words.of(row, "industryCode"),
                                words.of(row, "role"))));
        List<Deal> deals = new ArrayList<>();
        graph.forEach("analysis/supplies", Map.of(), row -> {
            if (firms.containsKey(row.text("supplier")) && firms.containsKey(row.text("buyer"))) {
                deals.add(deal(row, words));
            }
        });
        List<FirmYear> years = graph.list("analysis/supply_turnovers", Map.of(), FirmYear::of);
        LOG.info(
                "Supplies: {} firms, {} relationships in {} ms",
                firms.size(),
                deals.size(),
                (System.nanoTime() - start) / 1_000_000);
        return new SupplyData(firms, deals, years);
    }

    private static Deal deal(Row row, Words words) {
        return new Deal(
                row.text("key"),
                words.of(row, "supplier"),
                words.of(row, "buyer"),
                words.of(row, "product"),
                row.decimal("amountCny", Double.NaN),
                (int) row.decimal("year", 0),
                FactKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.flag("synthetic"),
                row.flag("foreign"),
                words.of(row, "country"),
                row.flag("intraGroup"),
                words.of(row, "source"),
                row.date("statedOn"),
                row.date("validFrom"),
                row.date("validTo"),
                words.of(row, "batch"));
    }

    /// The same word once in memory; empty for null.
    private record Words(Map<String, String> known) {

        String of(Row row, String column) {
            String found = row.findText(column);
            return found == null ? "" : known.computeIfAbsent(found, w -> w);
        }
    }
}
