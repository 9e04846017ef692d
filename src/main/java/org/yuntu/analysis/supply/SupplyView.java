package org.yuntu.analysis.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.DataBasis.Count;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.network.SupplyNetworkBuilder;
import org.yuntu.model.Cluster;

/// The deals that count for a request: known on its date, of the kinds of facts asked for, invented ones only when
/// wanted.
public final class SupplyView {

    /// Most deals a cell names as evidence, the largest first.
    private static final int EVIDENCE = 5;

    private final SupplyData data;
    private final GapProjection projection;
    private final AnalysisRequest request;
    private final List<Deal> deals;
    private final int year;
    private final List<Deal> current;
    private final SupplyNetwork network;
    private final Set<String> foreign;
    private final Map<String, List<String>> sold;

    SupplyView(SupplyData data, GapProjection projection, AnalysisRequest request) {
        this.data = data;
        this.projection = projection;
        this.request = request;
        this.deals = data.deals().stream()
                .filter(d -> d.counts(
                        request.date(), request.get(EcosystemView.KINDS), request.get(EcosystemView.SYNTHETIC)))
                .toList();
        int asked = request.get(SupplyNetworks.YEAR);
        this.year =
                asked > 0 ? asked : deals.stream().mapToInt(Deal::year).max().orElse(0);
        this.current =
                deals.stream().filter(d -> d.year() == year || d.year() == 0).toList();
        this.network = network(current);
        this.sold = sold(current);
        this.foreign = deals.stream().filter(Deal::foreign).map(Deal::supplier).collect(Collectors.toSet());
    }

    /// Of all years up to the date.
    public List<Deal> deals() {
        return deals;
    }

    /// 0 when no deal states a year.
    int year() {
        return year;
    }

    /// Of the year looked at, and those without a year.
    List<Deal> current() {
        return current;
    }

    /// Of the deals of the year.
    SupplyNetwork network() {
        return network;
    }

    /// Up to the year looked at, in the order of the years.
    List<FirmYear> firmYears() {
        return data.years().stream()
                .filter(y -> year == 0 ? y.year() <= request.date().getYear() : y.year() <= year)
                .filter(y -> y.counts(request.get(EcosystemView.KINDS), request.get(EcosystemView.SYNTHETIC)))
                .toList();
    }

    GapProjection projection() {
        return projection;
    }

    /// A firm without a known industry is one of its own, since nobody is known to be able to stand in for it.
    SupplyNetwork network(List<Deal> of) {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        Set<String> seen = new HashSet<>();
        for (Deal d : of) {
            for (String id : List.of(d.supplier(), d.buyer())) {
                if (seen.add(id)) {
                    String code = contains(id) ? firm(id).industryCode() : "";
                    builder.firm(id, code.isEmpty() ? "?" + id : code);
                }
            }
            builder.supply(d.supplier(), d.buyer(), d.amountCny(), d.product(), d.year(), d.kind());
        }
        return builder.build();
    }

    SupplyFirm firm(String id) {
        SupplyFirm firm = data.firms().get(id);
        if (firm == null) {
            throw new IllegalArgumentException("No firm " + id + " among those that supply or buy");
        }
        return firm;
    }

    boolean contains(String id) {
        return data.firms().containsKey(id);
    }

    Collection<SupplyFirm> firms() {
        return data.firms().values();
    }

    public boolean here(String firm) {
        return !Collections.disjoint(firm(firm).codes(), request.scope().codes());
    }

    /// Of [#current()]: those with an end in the area, of the products of the clusters asked for.
    public List<Deal> asked() {
        return current.stream()
                .filter(d -> isAsked(d.product()) && (here(d.supplier()) || here(d.buyer())))
                .toList();
    }

    /// For programs.
    public SupplyEdge edge(Deal d) {
        SupplyFirm supplier = firm(d.supplier());
        SupplyFirm buyer = firm(d.buyer());
        int p = projection.productIndex(d.product());
        return new SupplyEdge(
                d.key(),
                supplier.id(),
                supplier.name(),
                supplier.industryCode(),
                buyer.id(),
                buyer.name(),
                buyer.industryCode(),
                d.product(),
                p < 0 ? d.product() : projection.product(p).nameZh(),
                Double.isNaN(d.amountCny()) ? null : d.amountCny(),
                d.year() == 0 ? null : d.year(),
                d.kind(),
                d.synthetic(),
                d.foreign(),
                d.source(),
                d.statedOn().map(Object::toString).orElse(null),
                d.batch());
    }

    /// Whether the supplier lies in the area.
    public boolean isLocal(Deal deal) {
        return origin(deal) == Origin.HERE;
    }

    Origin origin(Deal deal) {
        return deal.foreign() ? Origin.ABROAD : origin(deal.supplier());
    }

    /// Firms abroad are told by the deals that say so.
    Origin origin(String firm) {
        Set<String> codes = firm(firm).codes();
        if (!Collections.disjoint(codes, request.scope().codes())) {
            return Origin.HERE;
        }
        if (codes.isEmpty()) {
            return foreign.contains(firm) ? Origin.ABROAD : Origin.UNKNOWN;
        }
        return codes.contains(request.scope().province()) ? Origin.PROVINCE : Origin.OTHER_PROVINCE;
    }

    /// Country or province of a supplier from elsewhere, else the name of the [Origin].
    String origins(Deal deal) {
        return switch (origin(deal)) {
            case ABROAD -> deal.country().isEmpty() ? Origin.ABROAD.name() : deal.country();
            case HERE, PROVINCE, OTHER_PROVINCE ->
                firm(deal.supplier()).codes().stream()
                        .filter(c -> c.length() == 6)
                        .map(c -> projection.divisionName(c.substring(0, 2) + "0000"))
                        .findFirst()
                        .orElse(Origin.UNKNOWN.name());
            case UNKNOWN -> Origin.UNKNOWN.name();
        };
    }

    Cell firmCell(String id) {
        return Cell.entity(id, firm(id).name());
    }

    /// Of the reference chains, else the words of the source.
    Cell productCell(String product) {
        int p = projection.productIndex(product);
        return product.isEmpty()
                ? Cell.none()
                : p < 0
                        ? Cell.named(product, product, "")
                        : Cell.entity(
                                product,
                                projection.product(p).nameZh(),
                                projection.product(p).nameEn());
    }

    /// What the firm sells in the year, most first.
    List<String> sells(String firm) {
        return sold.getOrDefault(firm, List.of());
    }

    private static Map<String, List<String>> sold(List<Deal> deals) {
        Map<String, Map<String, Double>> amounts = new HashMap<>();
        deals.stream()
                .filter(d -> !d.product().isEmpty())
                .forEach(d -> amounts.computeIfAbsent(d.supplier(), _ -> new TreeMap<>())
                        .merge(d.product(), d.knownCny(), Double::sum));
        Map<String, List<String>> sold = new HashMap<>();
        amounts.forEach((firm, products) -> sold.put(
                firm,
                products.entrySet().stream()
                        .sorted(Comparator.comparingDouble((Map.Entry<String, Double> p) -> -p.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList()));
        return sold;
    }

    /// Whether the product belongs to one of the clusters asked for; words that name no product do when all are.
    boolean isAsked(String product) {
        int p = projection.productIndex(product);
        return p < 0
                ? request.clusters().size() == Cluster.values().length
                : request.clusters().contains(projection.product(p).cluster());
    }

    /// Largest first.
    static List<String> keys(Collection<Deal> deals) {
        return deals.stream()
                .sorted(Comparator.comparingDouble((Deal d) -> -d.knownCny()).thenComparing(Deal::key))
                .limit(EVIDENCE)
                .map(Deal::key)
                .toList();
    }

    static double sum(Collection<Deal> deals) {
        return deals.stream().mapToDouble(Deal::knownCny).sum();
    }

    /// An answer with the evidence of its cells and the data it rests on.
    AnalysisResult result(AnalysisInfo info, List<ResultTable> tables, List<Note> notes) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(limits());
        return new AnalysisResult(info, request, basis(), tables, all, evidence(tables));
    }

    List<Evidence> evidence(List<ResultTable> tables) {
        Set<String> cited = tables.stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(List::stream)
                .flatMap(c -> c.evidence().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Deal> byKey = deals.stream()
                .filter(d -> cited.contains(d.key()))
                .collect(Collectors.toMap(Deal::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return byKey.values().stream().map(this::evidence).toList();
    }

    private Evidence evidence(Deal d) {
        int p = projection.productIndex(d.product());
        String what = p < 0 ? d.product() : projection.product(p).nameZh();
        String name = firm(d.supplier()).name() + " → " + firm(d.buyer()).name() + (what.isEmpty() ? "" : "：" + what)
                + (d.year() > 0 ? " " + d.year() : "");
        return new Evidence(d.key(), name, d.source(), d.statedOn(), d.batch(), d.kind(), d.synthetic());
    }

    /// What was read, and how much of it counted.
    public DataBasis basis() {
        List<LocalDate> dates = current.stream()
                .map(Deal::statedOn)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new DataBasis(
                network.fingerprint(),
                dates.stream().findFirst(),
                dates.reversed().stream().findFirst(),
                List.of(
                        new Count("supplies", data.deals().size()),
                        new Count("suppliesAdmitted", deals.size()),
                        new Count("suppliesOfYear", current.size()),
                        new Count("suppliesWithoutAmount", count(d -> Double.isNaN(d.amountCny()))),
                        new Count(
                                "suppliesWithoutProduct", count(d -> d.product().isEmpty())),
                        new Count("suppliesSynthetic", count(Deal::synthetic)),
                        new Count("supplyFirms", network.firmCount())));
    }

    private long count(Predicate<Deal> which) {
        return current.stream().filter(which).count();
    }

    private List<Note> limits() {
        List<Note> notes = new ArrayList<>();
        if (current.isEmpty()) {
            notes.add(Note.limit("noSupplies"));
            return notes;
        }
        notes.add(Note.limit(
                "recordedOnly",
                Cell.integer(year).value(),
                Cell.integer(current.size()).value(),
                Cell.integer(network.firmCount()).value()));
        long synthetic = count(Deal::synthetic);
        if (synthetic > 0) {
            notes.add(Note.limit(
                    "synthetic",
                    Cell.integer(synthetic).value(),
                    Cell.integer(current.size()).value()));
        }
        return notes;
    }
}
