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

    private static final int TRAINING = 600;
    private static final int NEGATIVES = 5;
    private static final int NEAR = 50;

    /// Dishes and drinks, by their last character; rough.
    private static final Pattern FOOD = Pattern.compile(".*[菜肉饭面粥汤茶酒糖奶鱼虾蛋饼糕酱羹包饺串鸡鸭排丸煲食粉果豆腐]");

    private final List<Edge> all;
    private final Set<Edge> known;
    private final List<Edge> rest = new ArrayList<>();
    private final List<Edge> heldOut = new ArrayList<>();
    private final ProductUse use;
    private final LinkFeatures features;

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
        use = ProductUse.of(rest);
        features = new LinkFeatures(use);
        byPopularity = IntStream.range(0, use.materials().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer m) -> use.users(m).length)
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
        int cold = (int) asked.stream().filter(e -> use.material(e) < 0).count();
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature f : Feature.values()) {
            weights.put(f, model.weights()[f.ordinal()]);
        }
        return new Result(
                all.size(), heldOut.size(), asked.size(), cold, use.materials().size(), lines, weights);
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
        int truth = use.material(edge);
        boolean food = FOOD.matcher(edge.product()).matches();
        if (truth < 0) {
            return Stream.of(Method.values())
                    .map(m -> new Answer(m, food, true, Double.POSITIVE_INFINITY, 0, 0))
                    .toList();
        }
        int product = use.product(edge);
        double[][] columns = features.of(product, -1);
        boolean[] ignored = new boolean[use.materials().size()];
        for (int m : use.materials(product)) {
            ignored[m] = true;
        }
        Random random = new Random(edge.hashCode());
        int[] matched = negatives(edge, truth, random, true);
        int[] uniform = negatives(edge, truth, random, false);
        List<Answer> answers = new ArrayList<>();
        for (Method method : Method.values()) {
            double[] scores = scores(method, columns, model);
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

    private double[] scores(Method method, double[][] columns, Logistic model) {
        return switch (method) {
            case POPULARITY -> columns[Feature.POPULARITY.ordinal()];
            case CO_USE -> columns[Feature.CO_USE.ordinal()];
            case NAME_NEIGHBOURS -> columns[Feature.NAME_NEIGHBOURS.ordinal()];
            case NAME_CONTAINED -> columns[Feature.CONTAINED_SHARE.ordinal()];
            case LEARNED ->
                IntStream.range(0, use.materials().size())
                        .mapToDouble(m -> model.score(LinkFeatures.row(columns, m)))
                        .toArray();
        };
    }

    private int[] negatives(Edge edge, int truth, Random random, boolean matched) {
        int[] found = new int[NEGATIVES];
        int size = 0;
        for (int tries = 0; size < NEGATIVES && tries < 1_000; tries++) {
            int at = matched
                    ? Math.clamp((long) place[truth] + random.nextInt(2 * NEAR + 1) - NEAR, 0, place.length - 1)
                    : random.nextInt(place.length);
            int material = byPopularity[at];
            if (material != truth
                    && !known.contains(new Edge(edge.product(), use.materials().get(material)))) {
                found[size++] = material;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// Edges of the rest are hidden one by one; what is compared are the materials that any method would put forward.
    private Logistic fit() {
        List<Edge> possible = rest.stream()
                .filter(e -> use.materials(use.product(e)).length > 1 && use.users(use.material(e)).length > 1)
                .limit(TRAINING)
                .toList();
        record Lesson(List<double[]> rows) {}
        List<Lesson> lessons = possible.parallelStream()
                .map(e -> {
                    double[][] columns = features.of(use.product(e), use.material(e));
                    Set<Integer> pool = LinkFeatures.pool(columns);
                    for (int m : use.materials(use.product(e))) {
                        pool.remove(m);
                    }
                    List<double[]> rows = new ArrayList<>();
                    rows.add(LinkFeatures.row(columns, use.material(e)));
                    pool.forEach(m -> rows.add(LinkFeatures.row(columns, m)));
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
}
