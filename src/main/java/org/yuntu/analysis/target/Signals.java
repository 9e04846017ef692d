package org.yuntu.analysis.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.EnterpriseYear;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.supply.SupplyView;
import org.yuntu.graph.GraphReader;

/// What is known of firms beside what they make.
///
/// @param texts bigrams of name, scope and main products by firm
/// @param research records (technologies, platforms, teams) a firm has on a product, by product and firm
/// @param revenue yuan of the latest year by firm
/// @param capital registered, yuan, by firm
/// @param customers buyers by supplier
public record Signals(
        NameSimilarity names,
        Map<String, Set<String>> texts,
        Map<String, Map<String, Set<String>>> research,
        Map<String, Double> revenue,
        Map<String, Double> capital,
        Map<String, Set<String>> customers) {

    public static Signals none() {
        return new Signals(new NameSimilarity(Map.of()), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /// Everything but texts, from which facts on products were read: to foresee a fact they must not be looked at.
    public static Signals withoutTexts(
            GraphReader graph, GapProjection projection, EcosystemView view, SupplyView supplies, int year) {
        return load(graph, projection, view, supplies, year, new NameSimilarity(Map.of()), Set.of());
    }

    /// @param firms whose texts are read
    static Signals load(
            GraphReader graph,
            GapProjection projection,
            EcosystemView view,
            SupplyView supplies,
            int year,
            NameSimilarity names,
            Set<String> firms) {
        Map<String, Set<String>> texts = new HashMap<>();
        Map<String, Double> capital = new HashMap<>();
        graph.forEach("analysis/target_scopes", Map.of("ids", List.copyOf(new TreeSet<>(firms))), row -> {
            texts.put(row.text("id"), NameSimilarity.bigrams(row.text("text")));
            double stated = row.decimal("capital", Double.NaN);
            if (stated > 0) {
                capital.put(row.text("id"), stated);
            }
        });
        Map<String, Set<String>> customers = new HashMap<>();
        supplies.deals()
                .forEach(d -> customers
                        .computeIfAbsent(d.supplier(), _ -> new HashSet<>())
                        .add(d.buyer()));
        return new Signals(names, texts, research(projection, view), revenue(view, year), capital, customers);
    }

    private static Map<String, Map<String, Set<String>>> research(GapProjection projection, EcosystemView view) {
        Map<String, Map<String, Set<String>>> all = new TreeMap<>();
        for (Technology t : view.technologies()) {
            put(all, projection, t, t.products(), t.developers());
        }
        for (Platform p : view.platforms()) {
            put(all, projection, p, p.products(), p.hosts());
            put(all, projection, p, p.products(), p.coHosts());
        }
        for (Team t : view.teams()) {
            put(all, projection, t, t.products(), t.employers());
        }
        return all;
    }

    /// What is about a kind of a product is about the product.
    private static void put(
            Map<String, Map<String, Set<String>>> all,
            GapProjection projection,
            EcosystemRecord record,
            List<String> products,
            List<Actor> actors) {
        for (String product : products) {
            for (int p = projection.productIndex(product); p >= 0; p = projection.parent(p)) {
                for (Actor actor : actors) {
                    all.computeIfAbsent(projection.product(p).id(), _ -> new TreeMap<>())
                            .computeIfAbsent(actor.id(), _ -> new TreeSet<>())
                            .add(record.id());
                }
            }
        }
    }

    private static Map<String, Double> revenue(EcosystemView view, int until) {
        Map<String, EnterpriseYear> latest = new HashMap<>();
        for (EnterpriseYear y : view.enterpriseYears()) {
            if (y.revenueCny().isPresent() && y.year().isPresent() && y.year().getAsInt() <= until) {
                y.enterprises()
                        .forEach(e -> latest.merge(
                                e.id(),
                                y,
                                (a, b) -> b.year().getAsInt() > a.year().getAsInt() ? b : a));
            }
        }
        Map<String, Double> revenue = new HashMap<>();
        latest.forEach((firm, y) -> revenue.put(firm, y.revenueCny().getAsDouble()));
        return revenue;
    }

    Set<String> research(String product, String firm) {
        return research.getOrDefault(product, Map.of()).getOrDefault(firm, Set.of());
    }

    Set<String> customers(String firm) {
        return customers.getOrDefault(firm, Set.of());
    }

    /// 0..1; NaN when nothing is known of what the firm says.
    double text(String product, String firm) {
        Set<String> text = texts.get(firm);
        return text == null ? Double.NaN : names.of(product, text);
    }

    /// Revenue of the latest year in yuan, else the registered capital, NaN when neither is known.
    ///
    /// @param byRevenue whether the firms compared are compared by revenue
    double size(String firm, boolean byRevenue) {
        return (byRevenue ? revenue : capital).getOrDefault(firm, Double.NaN);
    }

    boolean hasRevenue(String firm) {
        return revenue.containsKey(firm);
    }
}
