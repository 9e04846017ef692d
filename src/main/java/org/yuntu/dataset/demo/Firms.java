package org.yuntu.dataset.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.EnterpriseTier;

/// All enterprises: the cast, the ordinary ones, the suppliers outside the province.
///
/// Only what others look up often is kept; the rest is made again from the seed when a table is
/// written.
final class Firms {

    /// Of the ordinary ones this one in eight belongs to no cluster.
    private static final int BYSTANDER = 8;

    private static final int FIRST_PASS = 4;
    private static final int OUTSIDE_AT_LEAST = 240;
    private static final int OUTSIDE_SHARE = 20;
    private static final int MAKERS_OF_GAPS = 3;

    private final Plan plan;
    private final Catalog catalog;
    private final Wordings wordings;
    private final Geography geography;
    private final Cast cast;
    private final NamePool names;
    private final Seeds seeds;
    private final int inside;
    private final int size;
    private final int[] firstProduct;
    private int[] products = new int[1 << 12];
    private final byte[] wording;
    private final float[] revenue;

    Firms(
            Plan plan,
            Catalog catalog,
            Wordings wordings,
            Geography geography,
            Cast cast,
            NamePool names,
            Seeds seeds,
            int inside,
            ScopeReading reading) {
        this.plan = plan;
        this.catalog = catalog;
        this.wordings = wordings;
        this.geography = geography;
        this.cast = cast;
        this.names = names;
        this.seeds = seeds;
        this.inside = inside;
        this.size = inside + Math.max(OUTSIDE_AT_LEAST, inside / OUTSIDE_SHARE);
        this.firstProduct = new int[size + 1];
        this.wording = new byte[size];
        this.revenue = new float[size];
        for (int i = 0; i < size; i++) {
            revenue[i] = (float) newRevenue(i);
            read(i, reading);
        }
    }

    /// Writes the scope as planned; where words would make more of the firm than they should, with
    /// its first product only, or as a firm of no cluster.
    private void read(int i, ScopeReading reading) {
        int[] wanted = wanted(i);
        while (true) {
            Collection<String> found = reading.products(name(i), scope(i), industryCode(i));
            int end = firstProduct[i];
            boolean sound = true;
            for (String id : found) {
                int product = catalog.number(id);
                sound &= i >= inside || !plan.isReserved(product) || contains(wanted, product);
                if (end == products.length) {
                    products = java.util.Arrays.copyOf(products, 2 * end);
                }
                products[end++] = product;
            }
            if (sound || wording[i] == Wording.NONE) {
                firstProduct[i + 1] = sound ? end : firstProduct[i];
                return;
            }
            wording[i]++;
        }
    }

    /// How far a firm's business had to be cut down.
    private static final class Wording {
        private static final byte ALL = 0;
        private static final byte FIRST_ONLY = 1;
        private static final byte NONE = 2;
    }

    private static boolean contains(int[] products, int product) {
        for (int p : products) {
            if (p == product) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /// Number of enterprises of the province; those outside have the numbers from here on.
    int inside() {
        return inside;
    }

    boolean isInside(int i) {
        return i < inside;
    }

    /// Whether its purchases and sales are all planned.
    boolean isAloof(int i) {
        return i < cast.size() && cast.get(i).aloof();
    }

    boolean isLeader(int i) {
        return role(i) == ChainRole.LEADER;
    }

    Firm get(int i) {
        return new Firm(i, name(i), code(i), place(i), products(i));
    }

    Firm get(String key) {
        return get(cast.number(key));
    }

    Place place(int i) {
        if (i < cast.size()) {
            return cast.get(i).place();
        }
        SplittableRandom random = seeds.at("place", i);
        return isInside(i) ? geography.county(random) : geography.outside(random);
    }

    String code(int i) {
        return DemoCodes.of(place(i).code(), i);
    }

    String name(int i) {
        SplittableRandom random = seeds.at("firm name", i);
        Place place = place(i);
        String region =
                isInside(i) && random.nextInt(4) == 0 ? "山西" : place.shortName() + (random.nextBoolean() ? "市" : "");
        String form = random.nextInt(10) == 0 ? "股份有限公司" : "有限公司";
        return region + names.brand(i) + trade(i, random) + form;
    }

    private String trade(int i, SplittableRandom random) {
        int[] made = wanted(i);
        if (made.length == 0 || wording[i] == Wording.NONE) {
            return bystander(i).getFirst();
        }
        if (wording[i] == Wording.FIRST_ONLY) {
            return Trades.NEUTRAL;
        }
        List<String> words = Trades.words(catalog.cluster(made[0]));
        return words.get(random.nextInt(words.size()));
    }

    String scope(int i) {
        int[] made = wanted(i);
        if (made.length == 0 || wording[i] == Wording.NONE) {
            return bystander(i).get(1);
        }
        int[] named = wording[i] == Wording.ALL ? made : new int[] {made[0]};
        return wordings.scope(named, seeds.at("scope", i));
    }

    String industryCode(int i) {
        int[] made = wanted(i);
        return made.length == 0 || wording[i] == Wording.NONE
                ? bystander(i).get(2)
                : Wordings.industryCode(catalog.product(made[0]));
    }

    private List<String> bystander(int i) {
        return Trades.BYSTANDERS.get(seeds.at("bystander", i).nextInt(Trades.BYSTANDERS.size()));
    }

    /// As the classifier finds them.
    int[] products(int i) {
        return java.util.Arrays.copyOfRange(products, firstProduct[i], firstProduct[i + 1]);
    }

    /// In the last year, before what it turns out to sell.
    double revenueCny(int i) {
        return i < cast.size() ? cast.get(i).revenueCny().getLast() : revenue[i];
    }

    private double newRevenue(int i) {
        return i < cast.size()
                ? cast.get(i).revenueCny().getLast()
                : SizeModel.revenueCny(seeds.at("size", i)) * (isInside(i) ? 1 : 10);
    }

    int employees(int i) {
        return SizeModel.employees(seeds.at("employees", i), revenueCny(i));
    }

    LocalDate establishedOn(int i) {
        SplittableRandom random = seeds.at("founding", i);
        int youth = (int) (30 * random.nextDouble() * random.nextDouble());
        return LocalDate.of(2025 - youth, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    @Nullable
    ChainRole role(int i) {
        return i < cast.size() ? cast.get(i).role() : null;
    }

    /// Larger firms have more titles; the shares are ours.
    Set<EnterpriseTier> tiers(int i) {
        if (i < cast.size()) {
            return new TreeSet<>(cast.get(i).tiers());
        }
        Set<EnterpriseTier> tiers = new TreeSet<>();
        if (products(i).length == 0) {
            return tiers;
        }
        SplittableRandom random = seeds.at("tiers", i);
        double size = Math.min(4, Math.sqrt(revenueCny(i) / 9e6));
        add(tiers, random, EnterpriseTier.TECHNOLOGY_BASED_SME, 0.08);
        add(tiers, random, EnterpriseTier.INNOVATIVE_SME, 0.05 * size);
        add(tiers, random, EnterpriseTier.HIGH_TECH_ENTERPRISE, 0.05 * size);
        add(tiers, random, EnterpriseTier.SRDI_SME, 0.02 * size);
        add(tiers, random, EnterpriseTier.LITTLE_GIANT, 0.002 * size);
        add(tiers, random, EnterpriseTier.GAZELLE, 0.003 * size);
        add(tiers, random, EnterpriseTier.SINGLE_PRODUCT_CHAMPION, 0.0005 * size);
        return tiers;
    }

    private static void add(Set<EnterpriseTier> tiers, SplittableRandom random, EnterpriseTier tier, double share) {
        if (random.nextDouble() < share) {
            tiers.add(tier);
        }
    }

    /// What the firm is meant to make.
    private int[] wanted(int i) {
        if (i < cast.size()) {
            return cast.get(i).products();
        }
        return isInside(i) ? wantedInside(i - cast.size(), i) : wantedOutside(i - inside, i);
    }

    /// A first pass gives every product a maker, then products and clusters have their fashions.
    private int[] wantedInside(int number, int i) {
        if (number % BYSTANDER == BYSTANDER - 1) {
            return new int[0];
        }
        List<Integer> ordinary = plan.ordinary();
        int from = (number - number / BYSTANDER) * FIRST_PASS;
        return from < ordinary.size() ? run(ordinary, from, FIRST_PASS) : chosen(ordinary, seeds.at("products", i));
    }

    /// Outside, first of all somebody makes what the province lacks.
    private int[] wantedOutside(int number, int i) {
        List<Gap> gaps = plan.gaps();
        if (number < gaps.size() * MAKERS_OF_GAPS) {
            return new int[] {gaps.get(number % gaps.size()).product()};
        }
        List<Integer> ordinary = plan.ordinary();
        int from = (number - gaps.size() * MAKERS_OF_GAPS) * 2 * FIRST_PASS;
        return from < ordinary.size() ? run(ordinary, from, 2 * FIRST_PASS) : chosen(ordinary, seeds.at("products", i));
    }

    private static int[] run(List<Integer> products, int from, int length) {
        return products.subList(from, Math.min(products.size(), from + length)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// A product by popularity, which falls as a power of its place in a list of its own, and products beside it.
    private int[] chosen(List<Integer> ordinary, SplittableRandom random) {
        double u = random.nextDouble();
        int rank = (int) (ordinary.size() * u * u);
        int at = (int) (rank * 7919L % ordinary.size());
        Cluster cluster = catalog.cluster(ordinary.get(at));
        int beside = SizeModel.degree(random, 4) - 1;
        int to = at + 1;
        while (to < ordinary.size() && to - at <= beside && catalog.cluster(ordinary.get(to)) == cluster) {
            to++;
        }
        return run(ordinary, at, to - at);
    }
}
