package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Protocol 4: materials of a product that were taken out come back, from what is left.
///
/// One edge in ten is held out where the product keeps one; the answer ranks all materials known from the rest, a
/// material that only the held-out edges know is a miss. The learned method is a logistic regression fitted on edges
/// of the rest, each hidden in turn; no held-out edge is looked at.
public final class LinkBacktest {

    /// Product → material.
    public record Edge(String product, String material) {}

    public enum Method {
        POPULARITY,
        /// Materials used by products that share materials with it (Jaccard of the sets).
        CO_USE,
        /// Materials of the forty products with the most similar names, by the square of the similarity.
        NAME_NEIGHBOURS,
        /// The longest part of the product's name that is a material.
        NAME_CONTAINED,
        /// All of them and their versions per user of the material, by logistic regression.
        LEARNED
    }

    public enum Feature {
        POPULARITY,
        CO_USE,
        CO_USE_PER_USER,
        NAME_NEIGHBOURS,
        NAME_NEIGHBOURS_PER_USER,
        NAME_SIMILARITY,
        CONTAINED_SHARE,
        CONTAINED
    }

    /// @param aucMatched against materials as popular as the truth; a material not known from the rest loses
    /// @param aucKnown the same over truths known from the rest
    public record Line(
            Method method,
            boolean industrial,
            int edges,
            double hits1,
            double hits10,
            double mrr,
            double aucMatched,
            double aucUniform,
            double aucKnown) {}

    public record Result(
            int edges,
            int heldOut,
            int asked,
            int cold,
            int candidates,
            List<Line> lines,
            Map<Feature, Double> weights) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    private static final int NEIGHBOURS = 40;
    private static final int TRAINING = 600;
    private static final int POOL = 100;
    private static final int NEGATIVES = 5;
    private static final int NEAR = 50;

    /// Dishes and drinks, by their last character; rough.
    private static final Pattern FOOD = Pattern.compile(".*[菜肉饭面粥汤茶酒糖奶鱼虾蛋饼糕酱羹包饺串鸡鸭排丸煲食粉果豆腐]");

    private final List<Edge> all;
    private final Set<Edge> known;
    private final List<Edge> rest = new ArrayList<>();
    private final List<Edge> heldOut = new ArrayList<>();
    private final List<String> products;
    private final List<String> materials;
    private final Map<String, Integer> productNumbers = new HashMap<>();
    private final Map<String, Integer> materialNumbers = new HashMap<>();
    private final int[][] materialsOf;
    private final int[][] usersOf;
    private final NameVectors productNames;
    private final NameVectors materialNames;

    /// Materials from the least popular on, and the place of each.
    private final int[] byPopularity;

    private final int[] place;

    /// @param seed which edges are held out
    public LinkBacktest(List<Edge> edges, long seed) {
        all = edges.stream()
                .distinct()
                .sorted(Comparator.comparing(Edge::product).thenComparing(Edge::material))
                .toList();
        known = new HashSet<>(all);
        split(seed);
        products = List.copyOf(new TreeSet<>(rest.stream().map(Edge::product).toList()));
        materials = List.copyOf(new TreeSet<>(rest.stream().map(Edge::material).toList()));
        number(products, productNumbers);
        number(materials, materialNumbers);
        List<TreeSet<Integer>> made = sets(products.size());
        List<TreeSet<Integer>> used = sets(materials.size());
        for (Edge e : rest) {
            made.get(product(e)).add(material(e));
            used.get(material(e)).add(product(e));
        }
        materialsOf = arrays(made);
        usersOf = arrays(used);
        Set<String> names = new TreeSet<>(products);
        names.addAll(materials);
        productNames = new NameVectors(products, names);
        materialNames = new NameVectors(materials, names);
        byPopularity = IntStream.range(0, materials.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer m) -> usersOf[m].length)
                        .thenComparing(m -> m))
                .mapToInt(Integer::intValue)
                .toArray();
        place = new int[byPopularity.length];
        for (int i = 0; i < place.length; i++) {
            place[byPopularity[i]] = i;
        }
    }

    private void split(long seed) {
        Map<String, Integer> left = new HashMap<>();
        all.forEach(e -> left.merge(e.product(), 1, Integer::sum));
        List<Edge> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        for (Edge e : shuffled) {
            if (heldOut.size() < all.size() / 10 && left.getOrDefault(e.product(), 0) > 1) {
                heldOut.add(e);
                left.merge(e.product(), -1, Integer::sum);
            } else {
                rest.add(e);
            }
        }
    }

    /// @param most how many of the held-out edges are asked for
    public Result run(int most) {
        Logistic model = fit();
        List<Edge> asked = heldOut.subList(0, Math.min(most, heldOut.size()));
        List<List<Answer>> answers =
                asked.parallelStream().map(e -> ask(e, model)).toList();
        List<Line> lines = new ArrayList<>();
        for (boolean industrial : new boolean[] {false, true}) {
            for (Method method : Method.values()) {
                lines.add(line(method, industrial, answers));
            }
        }
        int cold = (int) asked.stream()
                .filter(e -> !materialNumbers.containsKey(e.material()))
                .count();
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature f : Feature.values()) {
            weights.put(f, model.weights()[f.ordinal()]);
        }
        return new Result(all.size(), heldOut.size(), asked.size(), cold, materials.size(), lines, weights);
    }

    private record Answer(Method method, boolean food, boolean cold, double rank, double matched, double uniform) {}

    private static Line line(Method method, boolean industrial, List<List<Answer>> answers) {
        RankTally tally = new RankTally();
        RankTally warm = new RankTally();
        int edges = 0;
        for (Answer a : (Iterable<Answer>) answers.stream().flatMap(List::stream)::iterator) {
            if (a.method() == method && (!industrial || !a.food())) {
                edges++;
                tally.add(a.rank());
                tally.addMatched(a.matched());
                tally.addUniform(a.uniform());
                if (!a.cold()) {
                    warm.addMatched(a.matched());
                }
            }
        }
        return new Line(
                method,
                industrial,
                edges,
                tally.hits(1),
                tally.hits(10),
                tally.mrr(),
                tally.aucMatched(),
                tally.aucUniform(),
                warm.aucMatched());
    }

    private List<Answer> ask(Edge edge, Logistic model) {
        Integer truth = materialNumbers.get(edge.material());
        boolean food = FOOD.matcher(edge.product()).matches();
        if (truth == null) {
            return Stream.of(Method.values())
                    .map(m -> new Answer(m, food, true, Double.POSITIVE_INFINITY, 0, 0))
                    .toList();
        }
        int product = product(edge);
        double[][] features = features(product, -1);
        boolean[] ignored = new boolean[materials.size()];
        for (int m : materialsOf[product]) {
            ignored[m] = true;
        }
        Random random = new Random(edge.hashCode());
        int[] matched = negatives(edge, truth, random, true);
        int[] uniform = negatives(edge, truth, random, false);
        List<Answer> answers = new ArrayList<>();
        for (Method method : Method.values()) {
            double[] scores = scores(method, features, model);
            answers.add(new Answer(
                    method,
                    food,
                    false,
                    Scores.rank(scores, truth, ignored),
                    Scores.wins(
                            scores[truth],
                            Arrays.stream(matched).mapToDouble(m -> scores[m]).toArray()),
                    Scores.wins(
                            scores[truth],
                            Arrays.stream(uniform).mapToDouble(m -> scores[m]).toArray())));
        }
        return answers;
    }

    private double[] scores(Method method, double[][] features, Logistic model) {
        return switch (method) {
            case POPULARITY -> features[Feature.POPULARITY.ordinal()];
            case CO_USE -> features[Feature.CO_USE.ordinal()];
            case NAME_NEIGHBOURS -> features[Feature.NAME_NEIGHBOURS.ordinal()];
            case NAME_CONTAINED -> features[Feature.CONTAINED_SHARE.ordinal()];
            case LEARNED ->
                IntStream.range(0, materials.size())
                        .mapToDouble(m -> model.score(row(features, m)))
                        .toArray();
        };
    }

    private static double[] row(double[][] features, int material) {
        return Arrays.stream(features).mapToDouble(f -> f[material]).toArray();
    }

    private int[] negatives(Edge edge, int truth, Random random, boolean matched) {
        int[] found = new int[NEGATIVES];
        int size = 0;
        for (int tries = 0; size < NEGATIVES && tries < 1_000; tries++) {
            int at = matched
                    ? Math.clamp((long) place[truth] + random.nextInt(2 * NEAR + 1) - NEAR, 0, place.length - 1)
                    : random.nextInt(place.length);
            int material = byPopularity[at];
            if (material != truth && !known.contains(new Edge(edge.product(), materials.get(material)))) {
                found[size++] = material;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// Edges of the rest are hidden one by one; what is compared are the materials that any method would put forward.
    private Logistic fit() {
        List<Edge> possible = rest.stream()
                .filter(e -> materialsOf[product(e)].length > 1 && usersOf[material(e)].length > 1)
                .limit(TRAINING)
                .toList();
        record Lesson(List<double[]> rows) {}
        List<Lesson> lessons = possible.parallelStream()
                .map(e -> {
                    double[][] features = features(product(e), material(e));
                    Set<Integer> pool = pool(features);
                    for (int m : materialsOf[product(e)]) {
                        pool.remove(m);
                    }
                    List<double[]> rows = new ArrayList<>();
                    rows.add(row(features, material(e)));
                    pool.forEach(m -> rows.add(row(features, m)));
                    return new Lesson(rows);
                })
                .toList();
        List<double[]> rows = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        lessons.forEach(l -> {
            truths.add(rows.size());
            rows.addAll(l.rows());
        });
        boolean[] positive = new boolean[rows.size()];
        truths.forEach(t -> positive[t] = true);
        return Logistic.fit(rows, positive);
    }

    private static Set<Integer> pool(double[][] features) {
        Set<Integer> pool = new TreeSet<>();
        for (Feature f : List.of(Feature.NAME_NEIGHBOURS, Feature.CONTAINED_SHARE)) {
            double[] column = features[f.ordinal()];
            IntStream.range(0, column.length).filter(m -> column[m] > 0).forEach(pool::add);
        }
        for (Feature f : List.of(Feature.POPULARITY, Feature.CO_USE, Feature.NAME_SIMILARITY)) {
            double[] column = features[f.ordinal()];
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            double least = sorted[Math.max(0, sorted.length - POOL)];
            IntStream.range(0, column.length)
                    .filter(m -> column[m] >= least && column[m] > 0)
                    .limit(2L * POOL)
                    .forEach(pool::add);
        }
        return pool;
    }

    /// @param hidden material that counts as not used by the product, or -1
    private double[][] features(int product, int hidden) {
        int[] own = Arrays.stream(materialsOf[product]).filter(m -> m != hidden).toArray();
        double[] coUse = coUse(product, own);
        Map<String, Double> name = productNames.vector(product);
        double[] neighbours = neighbours(product, productNames.similarities(name));
        double[] similarity = materialNames.similarities(name);
        double[] contained = contained(products.get(product));
        double[][] features = new double[Feature.values().length][materials.size()];
        for (int m = 0; m < materials.size(); m++) {
            int users = usersOf[m].length - (m == hidden ? 1 : 0);
            double root = Math.sqrt(Math.max(1, users));
            features[Feature.POPULARITY.ordinal()][m] = Math.log1p(users);
            features[Feature.CO_USE.ordinal()][m] = Math.log1p(10 * coUse[m]);
            features[Feature.CO_USE_PER_USER.ordinal()][m] = Math.log1p(10 * coUse[m] / root);
            features[Feature.NAME_NEIGHBOURS.ordinal()][m] = Math.log1p(10 * neighbours[m]);
            features[Feature.NAME_NEIGHBOURS_PER_USER.ordinal()][m] = Math.log1p(10 * neighbours[m] / root);
            features[Feature.NAME_SIMILARITY.ordinal()][m] = similarity[m];
            features[Feature.CONTAINED_SHARE.ordinal()][m] = Math.sqrt(contained[m]);
            features[Feature.CONTAINED.ordinal()][m] = contained[m] > 0 ? 1 : 0;
        }
        return features;
    }

    private double[] coUse(int product, int[] own) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int m : own) {
            for (int p : usersOf[m]) {
                if (p != product) {
                    shared.merge(p, 1, Integer::sum);
                }
            }
        }
        double[] scores = new double[materials.size()];
        shared.keySet().stream().sorted().forEach(p -> {
            int both = shared.getOrDefault(p, 0);
            double jaccard = (double) both / (own.length + materialsOf[p].length - both);
            for (int m : materialsOf[p]) {
                scores[m] += jaccard;
            }
        });
        return scores;
    }

    private double[] neighbours(int product, double[] similarity) {
        similarity[product] = 0;
        double[] scores = new double[materials.size()];
        IntStream.range(0, similarity.length)
                .filter(p -> similarity[p] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -similarity[p])
                        .thenComparing(p -> p))
                .limit(NEIGHBOURS)
                .forEach(p -> {
                    for (int m : materialsOf[p]) {
                        scores[m] += similarity[p] * similarity[p];
                    }
                });
        return scores;
    }

    /// Share of the product's name that each material contained in it takes.
    private double[] contained(String name) {
        double[] share = new double[materials.size()];
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + 1; to <= name.length(); to++) {
                Integer material = materialNumbers.get(name.substring(from, to));
                if (material != null && to - from < name.length()) {
                    share[material] = (double) (to - from) / name.length();
                }
            }
        }
        return share;
    }

    private int product(Edge e) {
        return productNumbers.getOrDefault(e.product(), -1);
    }

    private int material(Edge e) {
        return materialNumbers.getOrDefault(e.material(), -1);
    }

    private static void number(List<String> names, Map<String, Integer> numbers) {
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
    }

    private static List<TreeSet<Integer>> sets(int n) {
        return IntStream.range(0, n).mapToObj(i -> new TreeSet<Integer>()).toList();
    }

    private static int[][] arrays(List<TreeSet<Integer>> sets) {
        return sets.stream()
                .map(s -> s.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
