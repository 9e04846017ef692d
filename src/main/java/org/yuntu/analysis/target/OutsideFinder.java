package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.Relation;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.ProjectState;
import org.yuntu.model.RecognitionType;

/// Makers elsewhere that are worth attracting (招商).
final class OutsideFinder {

    private static final int LEADER = 100;
    private static final int RECENT_YEARS = 3;

    /// Provinces that border on Shanxi (河北、内蒙古、河南、陕西).
    private static final Set<String> BESIDE_SHANXI = Set.of("130000", "150000", "410000", "610000");

    private final AnalysisRequest request;
    private final Capabilities capabilities;
    private final GapProjection projection;
    private final Signals signals;
    private final Field field;
    private final EcosystemView view;
    private final Map<String, Integer> expansion = new HashMap<>();
    private final Map<String, Set<String>> investors = new HashMap<>();
    private final Set<String> investorsHere = new HashSet<>();
    private final Map<String, Integer> firmNumbers = new HashMap<>();
    private final int[] gapsFilled;

    OutsideFinder(
            AnalysisRequest request,
            GapsHere here,
            Capabilities capabilities,
            Signals signals,
            Field field,
            EcosystemView view) {
        this.request = request;
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.signals = signals;
        this.field = field;
        this.view = view;
        this.gapsFilled = new int[projection.firmCount()];
        for (int f = 0; f < projection.firmCount(); f++) {
            firmNumbers.put(projection.firm(f).id(), f);
        }
        view.projects().forEach(this::expands);
        view.investments().forEach(this::invests);
        here.gaps().forEach(g -> {
            for (int f : capabilities.makersOf(
                    projection.productIndex(g.row().segment().id()))) {
                gapsFilled[f]++;
            }
        });
    }

    private void expands(Project project) {
        if (project.state()
                .filter(s -> s == ProjectState.FINISHED || s == ProjectState.STOPPED)
                .isEmpty()) {
            project.undertakers().forEach(u -> expansion.merge(u.id(), 1, Integer::sum));
        }
    }

    private void invests(Relation.Investment investment) {
        String firm = investment.enterprise().id();
        investors
                .computeIfAbsent(firm, _ -> new TreeSet<>())
                .add(investment.investor().id());
        if (view.here(investment.enterprise())) {
            investorsHere.add(investment.investor().id());
        }
        LocalDate since = request.date().minusYears(RECENT_YEARS);
        if (investment.on().filter(since::isBefore).isPresent()) {
            expansion.merge(firm, 1, Integer::sum);
        }
    }

    List<Ranked<OutsideFeature>> find(int product, Map<Integer, Set<RecognitionType>> excluded) {
        List<Integer> firms = IntStream.of(capabilities.makersOf(product))
                .filter(f -> !field.isHere(f) && field.admitted(f, excluded))
                .boxed()
                .toList();
        boolean byRevenue = field.byRevenue(firms);
        return Ranked.of(
                firms,
                firms.stream().map(f -> vector(f, product, byRevenue)).toList(),
                OutsideFeature.values(),
                field.popularity(firms));
    }

    private Map<OutsideFeature, Double> vector(int f, int product, boolean byRevenue) {
        Firm firm = projection.firm(f);
        Map<OutsideFeature, Double> vector = new EnumMap<>(OutsideFeature.class);
        vector.put(OutsideFeature.TIER, (double) (Standing.rank(firm) % LEADER));
        vector.put(OutsideFeature.MARKET_SHARE, projection.facts().marketShare(capabilities.factOf(f, product)));
        vector.put(
                OutsideFeature.PULL,
                customersHere(f).stream()
                        .mapToDouble(c -> Standing.isLeader(projection.firm(c)) ? 2 : 1)
                        .sum());
        vector.put(OutsideFeature.INVESTORS, (double) investors.getOrDefault(firm.id(), Set.of()).stream()
                .filter(investorsHere::contains)
                .count());
        vector.put(OutsideFeature.NEARNESS, nearness(firm));
        vector.put(OutsideFeature.EXPANSION, (double) expansion.getOrDefault(firm.id(), 0));
        vector.put(OutsideFeature.ALSO_FILLS, (double) Math.max(0, gapsFilled[f] - 1));
        vector.put(OutsideFeature.SIZE, signals.size(firm.id(), byRevenue));
        return vector;
    }

    private double nearness(Firm firm) {
        String home = request.scope().province();
        if (firm.province().isEmpty()) {
            return Double.NaN;
        }
        return firm.province().equals(home)
                ? 2
                : home.equals("140000") && BESIDE_SHANXI.contains(firm.province()) ? 1 : 0;
    }

    /// Firms of the area a firm supplies, leaders first.
    List<Integer> customersHere(int firm) {
        return signals.customers(projection.firm(firm).id()).stream()
                .flatMap(id -> Stream.ofNullable(firmNumbers.get(id)))
                .filter(field::isHere)
                .sorted(Comparator.comparing((Integer f) -> !Standing.isLeader(projection.firm(f)))
                        .thenComparing(f -> f))
                .toList();
    }
}
