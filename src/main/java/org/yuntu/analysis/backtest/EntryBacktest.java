package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.complexity.ActivityTable;
import org.yuntu.analysis.complexity.Presence;
import org.yuntu.analysis.complexity.PresenceRule;
import org.yuntu.analysis.complexity.Relatedness;

/// Protocol 3: which industry enters which region after a year, from what was there before it.
///
/// The learned methods are fitted on the five years before the cut (features of cut − 5, entries until the cut), and
/// for each region on the other regions only. Nothing after the cut is looked at but the answer.
public final class EntryBacktest {

    private static final int WINDOW = 5;
    private static final int TOP = 10;
    private static final int HITS = 5;

    /// What a score is made of.
    public enum Method {
        RANDOM,
        /// The trivial baseline.
        SIZE_POPULARITY,
        DENSITY_COUNT,
        DENSITY_RCA,
        /// Relatedness from the other regions.
        DENSITY_OTHERS,
        DENSITY_POPULARITY,
        LEARNED_SIZE_POPULARITY,
        LEARNED_DENSITY,
        LEARNED_RECENT,
        LEARNED_ALL
    }

    /// Features of the learned methods, in order; each method takes the first ones.
    public enum Feature {
        SIZE,
        POPULARITY,
        DENSITY,
        /// Firms of the industry that came in the last five years.
        RECENT_IN_INDUSTRY,
        RECENT_IN_REGION,
        /// Share of similar regions that have the industry.
        SIMILAR_REGIONS
    }

    /// @param precision share of truths among the first ten of each region, mean over regions
    /// @param hits regions with a truth among the first five, of those with one
    public record Line(Method method, double auc, double precision, double hits) {}

    /// @param weights of the features in [Method#LEARNED_ALL], mean over the folds
    public record Result(int cut, int candidates, int positives, List<Line> lines, Map<Feature, Double> weights) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    private final List<Entry> entries;
    private final List<String> regions;
    private final List<String> industries;

    public EntryBacktest(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.regions =
                List.copyOf(new TreeSet<>(entries.stream().map(Entry::region).toList()));
        this.industries =
                List.copyOf(new TreeSet<>(entries.stream().map(Entry::industry).toList()));
    }

    /// @param cut entries before this year are known
    public Result run(int cut) {
        State now = new State(cut);
        boolean[][] later = new State(Integer.MAX_VALUE).present();
        EnumMap<Method, double[][]> scores = new EnumMap<>(Method.class);
        for (Method m : Method.values()) {
            plain(m, now, scores);
        }
        double[] weights = new double[Feature.values().length];
        learned(cut, now, scores, weights);
        List<Line> lines = new ArrayList<>();
        scores.forEach((method, score) -> lines.add(line(method, score, now.present(), later)));
        Map<Feature, Double> named = new EnumMap<>(Feature.class);
        for (Feature f : Feature.values()) {
            named.put(f, weights[f.ordinal()] / regions.size());
        }
        int candidates = 0;
        int positives = 0;
        for (int c = 0; c < regions.size(); c++) {
            for (int p = 0; p < industries.size(); p++) {
                candidates += now.present()[c][p] ? 0 : 1;
                positives += !now.present()[c][p] && later[c][p] ? 1 : 0;
            }
        }
        return new Result(cut, candidates, positives, lines, named);
    }

    private void plain(Method method, State now, Map<Method, double[][]> scores) {
        double[][] score = new double[regions.size()][industries.size()];
        Random random = new Random(1);
        double[][] density = switch (method) {
            case DENSITY_COUNT, DENSITY_POPULARITY -> now.density(PresenceRule.AT_LEAST_ONE);
            case DENSITY_RCA -> now.density(PresenceRule.COMPARATIVE_ADVANTAGE);
            case DENSITY_OTHERS -> now.densityFromOthers();
            default -> score;
        };
        for (int c = 0; c < score.length; c++) {
            for (int p = 0; p < score[c].length; p++) {
                score[c][p] = switch (method) {
                    case RANDOM -> random.nextDouble();
                    case SIZE_POPULARITY -> now.table.regionTotal(c) * now.table.activityTotal(p);
                    case DENSITY_POPULARITY -> density[c][p] * Math.log1p(now.table.activityTotal(p));
                    default -> density[c][p];
                };
            }
        }
        scores.put(method, score);
    }

    private void learned(int cut, State now, Map<Method, double[][]> scores, double[] weights) {
        State before = new State(cut - WINDOW);
        double[][][] past = before.features();
        double[][][] present = now.features();
        Map<Method, Integer> sizes = new EnumMap<>(Map.of(
                Method.LEARNED_SIZE_POPULARITY,
                2,
                Method.LEARNED_DENSITY,
                3,
                Method.LEARNED_RECENT,
                4,
                Method.LEARNED_ALL,
                6));
        sizes.forEach((method, features) -> IntStream.range(0, regions.size()).forEach(left -> {
            List<double[]> rows = new ArrayList<>();
            List<Boolean> truths = new ArrayList<>();
            for (int c = 0; c < regions.size(); c++) {
                for (int p = 0; c != left && p < industries.size(); p++) {
                    if (!before.present()[c][p]) {
                        rows.add(Arrays.copyOf(past[c][p], features));
                        truths.add(now.present()[c][p]);
                    }
                }
            }
            boolean[] positive = new boolean[truths.size()];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = truths.get(i);
            }
            if (rows.isEmpty()) {
                return;
            }
            Logistic model = Logistic.fit(rows, positive);
            double[][] score = Objects.requireNonNull(scores.get(method));
            for (int p = 0; p < industries.size(); p++) {
                score[left][p] = model.score(Arrays.copyOf(present[left][p], features));
            }
            if (method == Method.LEARNED_ALL) {
                double[] own = model.weights();
                Arrays.setAll(weights, i -> weights[i] + own[i]);
            }
        }));
    }

    private Line line(Method method, double[][] score, boolean[][] now, boolean[][] later) {
        List<Double> all = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        double precision = 0;
        int asked = 0;
        int hit = 0;
        int withTruth = 0;
        for (int c = 0; c < regions.size(); c++) {
            int region = c;
            List<Integer> open = IntStream.range(0, industries.size())
                    .filter(p -> !now[region][p])
                    .boxed()
                    .sorted(Comparator.comparingDouble(p -> -score[region][p]))
                    .toList();
            for (int p : open) {
                all.add(score[c][p]);
                truths.add(later[c][p]);
            }
            if (open.isEmpty()) {
                continue;
            }
            asked++;
            precision += (double) open.stream()
                            .limit(TOP)
                            .filter(p -> later[region][p])
                            .count()
                    / Math.min(TOP, open.size());
            if (open.stream().anyMatch(p -> later[region][p])) {
                withTruth++;
                hit += open.stream().limit(HITS).anyMatch(p -> later[region][p]) ? 1 : 0;
            }
        }
        boolean[] positive = new boolean[truths.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = truths.get(i);
        }
        return new Line(
                method,
                Scores.auc(all.stream().mapToDouble(d -> d).toArray(), positive),
                precision / asked,
                (double) hit / withTruth);
    }

    /// What is there before a year.
    private final class State {

        private final ActivityTable table;
        private final int[] recentInIndustry = new int[industries.size()];
        private final int[] recentInRegion = new int[regions.size()];
        private final boolean[][] present = new boolean[regions.size()][industries.size()];

        State(int year) {
            double[][] counts = new double[regions.size()][industries.size()];
            for (Entry e : entries) {
                if (e.year() < year) {
                    int c = regions.indexOf(e.region());
                    int p = industries.indexOf(e.industry());
                    counts[c][p]++;
                    present[c][p] = true;
                    if (e.year() >= year - WINDOW) {
                        recentInIndustry[p]++;
                        recentInRegion[c]++;
                    }
                }
            }
            table = new ActivityTable(regions, industries, counts);
        }

        boolean[][] present() {
            return present;
        }

        double[][] density(PresenceRule rule) {
            Presence presence = table.presence(rule);
            return Relatedness.proximity(presence).density(presence);
        }

        double[][] densityFromOthers() {
            double[][] density = new double[regions.size()][];
            Presence all = table.presence(PresenceRule.AT_LEAST_ONE);
            for (int c = 0; c < density.length; c++) {
                boolean[][] others = present.clone();
                others[c] = new boolean[industries.size()];
                density[c] = Relatedness.proximity(new Presence(others)).density(all)[c];
            }
            return density;
        }

        double[][][] features() {
            double[][] density = densityFromOthers();
            double[][] similar = similarRegions();
            double[][][] features = new double[regions.size()][industries.size()][];
            for (int c = 0; c < regions.size(); c++) {
                for (int p = 0; p < industries.size(); p++) {
                    features[c][p] = new double[] {
                        Math.log1p(table.regionTotal(c)),
                        Math.log1p(table.activityTotal(p)),
                        Math.log(density[c][p] + 0.01),
                        Math.log1p(recentInIndustry[p]),
                        Math.log1p(recentInRegion[c]),
                        similar[c][p]
                    };
                }
            }
            return features;
        }

        /// Regions weighed by the cosine of their logarithmic counts.
        private double[][] similarRegions() {
            double[][] share = new double[regions.size()][industries.size()];
            for (int c = 0; c < regions.size(); c++) {
                double all = 0;
                for (int d = 0; d < regions.size(); d++) {
                    double weight = c == d ? 0 : cosine(c, d);
                    all += weight;
                    for (int p = 0; p < industries.size(); p++) {
                        share[c][p] += present[d][p] ? weight : 0;
                    }
                }
                for (int p = 0; all > 0 && p < industries.size(); p++) {
                    share[c][p] /= all;
                }
            }
            return share;
        }

        private double cosine(int c, int d) {
            double dot = 0;
            double one = 0;
            double other = 0;
            for (int p = 0; p < industries.size(); p++) {
                double x = Math.log1p(table.value(c, p));
                double y = Math.log1p(table.value(d, p));
                dot += x * y;
                one += x * x;
                other += y * y;
            }
            return dot == 0 ? 0 : dot / Math.sqrt(one * other);
        }
    }
}
