package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;

/// What the gap analysis reads: templates, firms and who produces what, as one immutable picture in memory.
///
/// Products, firms and facts are numbered in the order of their ids, so that the same content gives the same
/// numbers, the same [#fingerprint()] and the same report, in whatever order it was loaded.
public final class GapProjection {

    private final Product[] products;
    private final int[] parents;
    private final Input[] inputs;
    private final int[] inputFrom;
    private final int[] inputTo;
    private final Firm[] firms;
    private final Map<String, Division> divisions;
    private final Census census;
    private final Facts facts;
    private final String fingerprint;

    GapProjection(ProjectionContent content, String fingerprint) {
        this.products = content.products();
        this.parents = content.parents();
        this.inputs = content.inputs();
        this.inputFrom = content.inputFrom();
        this.inputTo = content.inputTo();
        this.firms = content.firms();
        this.divisions = content.divisions();
        this.census = content.census();
        this.facts = content.facts();
        this.fingerprint = fingerprint;
    }

    public static GapProjectionBuilder builder() {
        return new GapProjectionBuilder();
    }

    /// Hash of the whole content (SHA-256, hexadecimal): two results with the same fingerprint speak of the same
    /// state.
    public String fingerprint() {
        return fingerprint;
    }

    public int productCount() {
        return products.length;
    }

    public Product product(int p) {
        return products[p];
    }

    /// Number of the product with this id, or -1.
    public int productIndex(String id) {
        return Arrays.binarySearch(products, id, (a, b) -> idOf(a).compareTo(idOf(b)));
    }

    /// Number of the broader product (产品小类), or -1.
    public int parent(int p) {
        return parents[p];
    }

    public int inputCount() {
        return inputs.length;
    }

    public Input input(int i) {
        return inputs[i];
    }

    /// The product that goes in.
    public int inputFrom(int i) {
        return inputFrom[i];
    }

    /// The product that is made of it.
    public int inputTo(int i) {
        return inputTo[i];
    }

    /// Firms with facts, and any others that were put in.
    public int firmCount() {
        return firms.length;
    }

    public Firm firm(int f) {
        return firms[f];
    }

    /// Who produces what.
    public Facts facts() {
        return facts;
    }

    /// All divisions by code.
    public Map<String, Division> divisions() {
        return divisions;
    }

    /// All firms counted, those without a fact included.
    public Census census() {
        return census;
    }

    /// How many of all firms are in the area.
    public int firmsIn(Scope scope) {
        return census.firmsIn(scope, divisions);
    }

    /// How many of all firms no source places anywhere.
    public int firmsUnplaced() {
        return census.unplaced(divisions);
    }

    /// Name of a division, or the code itself when it is not in the graph.
    public String divisionName(String code) {
        Division division = divisions.get(code);
        return division == null ? code : division.name();
    }

    /// Of a county with its prefecture, since names of counties are not unique: 晋城市城区.
    public String fullDivisionName(String code) {
        Division division = divisions.get(code);
        return division != null && division.level() == Scope.Level.COUNTY
                ? divisionName(division.parent()) + division.name()
                : divisionName(code);
    }

    private static String idOf(Object o) {
        return o instanceof Product p ? p.id() : (String) o;
    }

    /// A segment of a template.
    ///
    /// @param weight importance for the chain, 1..5
    /// @param parent id of the broader product, or empty
    /// @param industryCodes GB/T 4754-2017 小类 its makers belong to
    public record Product(
            String id,
            Cluster cluster,
            Link link,
            String nameZh,
            String nameEn,
            ProductKind kind,
            int weight,
            String parent,
            Set<String> industryCodes) {

        /// 专用设备制造业, and industrial furnaces.
        private static final Predicate<String> EQUIPMENT =
                Pattern.compile("35\\d\\d|3461").asMatchPredicate();

        /// 通用设备, 专用设备, 汽车, 铁路船舶航空航天: what is assembled from machines.
        private static final Predicate<String> MACHINES =
                Pattern.compile("3[4-7]\\d\\d").asMatchPredicate();

        public Product {
            industryCodes = Collections.unmodifiableSortedSet(new TreeSet<>(industryCodes));
        }

        /// Whether the other, into which this goes, is made with it and does not contain it: this is special equipment,
        /// and the other is no machine itself.
        public boolean isEquipmentFor(Product other) {
            return industryCodes.stream().anyMatch(EQUIPMENT)
                    && other.industryCodes().stream().noneMatch(MACHINES);
        }
    }

    /// 环节 with its 产业链.
    public record Link(
            String id,
            String nameZh,
            String nameEn,
            ChainPosition position,
            String chainId,
            String chainNameZh,
            String chainNameEn) {}

    /// `from` goes directly into `to`.
    ///
    /// @param chokepoint 卡脖子: publicly known foreign dependence
    public record Input(
            String from, String to, Criticality criticality, boolean chokepoint, String source, String note) {}

    /// @param province code of the province; this and the other codes are empty when unknown
    /// @param tiers 专精特新, 小巨人 …, as stated
    /// @param role 链主, 龙头, 链核 …, as stated; empty when unknown
    /// @param status 存续, 注销 …, as stated; empty when unknown
    public record Firm(
            String id,
            String name,
            String province,
            String prefecture,
            String county,
            String zone,
            List<String> tiers,
            String role,
            String status) {

        public Firm {
            tiers = List.copyOf(tiers);
        }
    }

    /// @param parent code of the division it lies in, or empty
    public record Division(String code, String name, Scope.Level level, String parent) {}

    /// The fact that a firm produces something.
    ///
    /// @param confidence 0..1
    /// @param line of the batch's file, 0 when unknown
    /// @param marketShare 0..1, or empty when unknown
    /// @param revenueCny revenue with this product, or empty when unknown
    public record Produces(
            String firm,
            String product,
            FactKind kind,
            double confidence,
            String phrase,
            String rule,
            String source,
            String batch,
            int line,
            Optional<LocalDate> statedOn,
            Optional<Double> marketShare,
            Optional<Double> revenueCny) {

        /// A fact without figures.
        public Produces(
                String firm,
                String product,
                FactKind kind,
                double confidence,
                String phrase,
                String rule,
                String source,
                String batch,
                int line,
                Optional<LocalDate> statedOn) {
            this(
                    firm,
                    product,
                    kind,
                    confidence,
                    phrase,
                    rule,
                    source,
                    batch,
                    line,
                    statedOn,
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
