package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.analysis.target.Borda;
import org.yuntu.analysis.target.Capabilities;
import org.yuntu.analysis.target.ChainMap;
import org.yuntu.analysis.target.CoMaking;
import org.yuntu.analysis.target.LocalFeature;
import org.yuntu.analysis.target.LocalScorer;
import org.yuntu.analysis.target.Signals;
import org.yuntu.model.Cluster;

/// Protocol 2: one product of a firm here is forgotten; among all firms here that are not known to make it, where does
/// the firm stand?
///
/// The learned method is fitted on the other half of the hidden facts (two folds).
public final class TargetRecovery {

    /// Names of the methods beside those of the features.
    public static final String POPULARITY = "POPULARITY";

    public static final String BORDA = "BORDA";

    /// The aggregate within each kind of tie, as the analysis of targets ranks.
    public static final String TIES = "TIES";

    public static final String LEARNED = "LEARNED";

    private static final int NEGATIVES = 50;
    private static final double FAR = -10;

    /// @param method [LocalFeature] or one of the constants
    /// @param auc against firms with as many products
    public record Line(String method, double hits1, double hits10, double mrr, double auc) {}

    public record Result(int possible, int hidden, double candidates, List<Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    private record Fact(int firm, int product, int[] lost, int[] rest) {}

    /// @param level of each, larger before smaller
    /// @param truth place of the hidden firm
    /// @param tied whether anything but its size still ties it to the product; else it would not be a candidate
    private record Question(List<double[]> vectors, double[] popularity, int[] level, int truth, boolean tied) {}

    private final Capabilities capabilities;
    private final GapProjection projection;
    private final ChainMap chains;
    private final Signals signals;
    private final Scope scope;
    private final List<LocalFeature> features = Arrays.stream(LocalFeature.values())
            .filter(f -> f != LocalFeature.TEXT)
            .toList();

    /// @param signals without texts: the facts were read from them
    public TargetRecovery(Capabilities capabilities, Signals signals, Scope scope) {
        this.capabilities = capabilities;
        this.projection = capabilities.projection();
        this.chains = new ChainMap(projection);
        this.signals = signals;
        this.scope = scope;
    }

    /// @param most facts to hide
    /// @param seed which
    public Result run(Set<Cluster> clusters, int most, long seed) {
        List<Fact> possible = possible(clusters);
        List<Fact> shuffled = new ArrayList<>(possible);
        Collections.shuffle(shuffled, new Random(seed));
        List<Question> questions = shuffled.stream().limit(most).map(this::ask).toList();
        if (questions.size() < 2) {
            return new Result(possible.size(), questions.size(), 0, List.of());
        }
        Map<String, RankTally> tallies = new LinkedHashMap<>();
        tallies.put(POPULARITY, new RankTally());
        features.forEach(f -> tallies.put(f.name(), new RankTally()));
        tallies.put(BORDA, new RankTally());
        tallies.put(TIES, new RankTally());
        tallies.put(LEARNED, new RankTally());
        Map<Integer, Logistic> models = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
            answer(questions.get(i), models.computeIfAbsent(i % 2, half -> fit(questions, 1 - half)), tallies);
        }
        return new Result(
                possible.size(),
                questions.size(),
                questions.stream()
                        .mapToInt(q -> q.popularity().length)
                        .average()
                        .orElse(0),
                tallies.entrySet().stream()
                        .map(e -> new Line(
                                e.getKey(),
                                e.getValue().hits(1),
                                e.getValue().hits(10),
                                e.getValue().mrr(),
                                e.getValue().aucMatched()))
                        .toList());
    }

    private List<Fact> possible(Set<Cluster> clusters) {
        List<Fact> facts = new ArrayList<>();
        for (int f = 0; f < projection.firmCount(); f++) {
            if (!scope.contains(projection.firm(f)) || Standing.hasEnded(projection.firm(f))) {
                continue;
            }
            int[] made = capabilities.productsOf(f);
            for (int v : made) {
                boolean leaf = Arrays.stream(made).noneMatch(p -> projection.parent(p) == v);
                if (leaf && clusters.contains(projection.product(v).cluster())) {
                    int[] lost = lost(made, v);
                    int[] rest = Arrays.stream(made)
                            .filter(p -> Arrays.binarySearch(lost, p) < 0)
                            .toArray();
                    if (rest.length > 0) {
                        facts.add(new Fact(f, v, lost, rest));
                    }
                }
            }
        }
        return facts;
    }

    /// With the broader products it makes by this one only.
    private int[] lost(int[] made, int product) {
        TreeSet<Integer> lost = new TreeSet<>(Set.of(product));
        for (int p = projection.parent(product); p >= 0; p = projection.parent(p)) {
            int broader = p;
            if (Arrays.stream(made).anyMatch(q -> projection.parent(q) == broader && !lost.contains(q))) {
                break;
            }
            lost.add(p);
        }
        return lost.stream().mapToInt(Integer::intValue).toArray();
    }

    private Question ask(Fact fact) {
        Set<String> demanders = new TreeSet<>();
        for (int user : chains.users(fact.product())) {
            for (int f : capabilities.makersOf(user)) {
                if (scope.contains(projection.firm(f))) {
                    demanders.add(projection.firm(f).id());
                }
            }
        }
        LocalScorer scorer =
                new LocalScorer(capabilities, chains, CoMaking.Rule.DEFAULT, signals, fact.product(), demanders);
        int[] others = IntStream.range(0, projection.firmCount())
                .filter(f -> scope.contains(projection.firm(f)) && !Standing.hasEnded(projection.firm(f)))
                .filter(scorer::isCandidate)
                .toArray();
        List<double[]> vectors = new ArrayList<>();
        double[] popularity = new double[others.length + 1];
        int[] level = new int[others.length + 1];
        for (int i = 0; i < others.length; i++) {
            vectors.add(row(scorer.vector(others[i], true)));
            popularity[i] = capabilities.productsOf(others[i]).length;
            level[i] = level(scorer.findNear(others[i]));
        }
        Map<LocalFeature, Double> hidden = scorer.vectorWithout(fact.firm(), fact.lost(), fact.rest(), true);
        Optional<LocalScorer.Near> near = scorer.findNearWithout(fact.firm(), fact.lost(), fact.rest());
        level[others.length] = level(near);
        vectors.add(row(hidden));
        popularity[others.length] = fact.rest().length;
        return new Question(vectors, popularity, level, others.length, near.isPresent());
    }

    private static int level(Optional<LocalScorer.Near> near) {
        return near.map(LocalScorer.Near::level).orElse(0);
    }

    private double[] row(Map<LocalFeature, Double> vector) {
        return features.stream()
                .mapToDouble(f -> vector.getOrDefault(f, Double.NaN))
                .toArray();
    }

    private void answer(Question q, Logistic model, Map<String, RankTally> tallies) {
        score(q, q.popularity(), POPULARITY, tallies);
        double[][] columns = new double[features.size()][];
        for (int k = 0; k < columns.length; k++) {
            int feature = k;
            columns[k] = q.vectors().stream().mapToDouble(v -> v[feature]).toArray();
            score(q, known(columns[k]), features.get(k).name(), tallies);
        }
        double[] borda = Borda.scores(columns, q.vectors().size());
        score(q, borda, BORDA, tallies);
        score(
                q,
                IntStream.range(0, borda.length)
                        .mapToDouble(i -> borda[i] + 2 * q.level()[i])
                        .toArray(),
                TIES,
                tallies);
        score(q, q.vectors().stream().mapToDouble(v -> model.score(known(v))).toArray(), LEARNED, tallies);
    }

    private static Logistic fit(List<Question> questions, int half) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        Random random = new Random(half);
        for (int i = half; i < questions.size(); i += 2) {
            Question q = questions.get(i);
            truths.add(rows.size());
            rows.add(known(q.vectors().get(q.truth())));
            for (int n = 0; n < NEGATIVES && q.truth() > 0; n++) {
                rows.add(known(q.vectors().get(random.nextInt(q.truth()))));
            }
        }
        boolean[] positive = new boolean[rows.size()];
        truths.forEach(t -> positive[t] = true);
        return Logistic.fit(rows, positive);
    }

    /// Sizes by their logarithm; what is unknown as the least.
    private static double[] known(double[] values) {
        return Arrays.stream(values)
                .map(v -> Double.isNaN(v) ? 0 : v < FAR ? FAR : v > 1_000 ? Math.log(v) : v)
                .toArray();
    }

    private static void score(Question q, double[] scores, String method, Map<String, RankTally> tallies) {
        RankTally tally = tallies.getOrDefault(method, new RankTally());
        tally.add(q.tied() ? Scores.rank(scores, q.truth(), new boolean[scores.length]) : Double.POSITIVE_INFINITY);
        double own = q.popularity()[q.truth()];
        tally.addMatched(Scores.wins(
                scores[q.truth()],
                IntStream.range(0, scores.length)
                        .filter(j -> j != q.truth() && q.popularity()[j] == own)
                        .mapToDouble(j -> scores[j])
                        .toArray()));
    }
}
