package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.yuntu.dataset.record.Targets;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;

/// Finds what names stand for, many at once.
///
/// Of the kinds of target a field allows the first that has the name wins. A credit code, stock code or id goes
/// before a name, a name before a former one. Of several with the same name the one in the prefecture of who names
/// it; if that does not decide, none: the reference waits rather than guess.
final class References {

    private final GraphReader graph;
    private final Words words;
    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Map<String, List<Candidate>> byCode = new HashMap<>();

    References(GraphReader graph, Words words) {
        this.graph = graph;
        this.words = words;
    }

    /// @param labels of the node
    /// @param strength 0 id or code, 1 name, 2 former or short name
    private record Candidate(Hit hit, List<String> labels, String prefecture, int strength) {}

    /// Only those that were found; most have one hit, words shared by several products and divided divisions more.
    Map<Reach, List<Hit>> find(Collection<Reach> reaches) {
        Set<String> keys = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        List<Reach> distinct = reaches.stream().distinct().toList();
        for (Reach reach : distinct) {
            if (wantsGraph(reach)) {
                keys.add(reach.nameKey());
                codes.add(reach.word());
                if (!reach.code().isEmpty()) {
                    codes.add(reach.code());
                }
            }
        }
        byKey.clear();
        byCode.clear();
        if (!keys.isEmpty()) {
            graph.forEach(
                    "record/find_targets", Map.of("names", List.copyOf(keys), "codes", List.copyOf(codes)), this::take);
        }
        Map<Reach, List<Hit>> found = new LinkedHashMap<>();
        for (Reach reach : distinct) {
            List<Hit> hits = decide(reach, lookup(reach));
            if (!hits.isEmpty()) {
                found.put(reach, hits);
            }
        }
        return found;
    }

    /// Those that anything at all answers to, even if it cannot be decided which.
    Set<Reach> answered(Collection<Reach> reaches) {
        Set<Reach> answered = new HashSet<>(find(reaches).keySet());
        reaches.stream().filter(r -> !lookup(r).isEmpty()).forEach(answered::add);
        return answered;
    }

    private static boolean wantsGraph(Reach reach) {
        return reach.targets().stream()
                .anyMatch(
                        t -> !Set.of("cluster", "chain", "product", "division").contains(t));
    }

    private List<Candidate> lookup(Reach reach) {
        List<Candidate> here = new ArrayList<>();
        if (!reach.code().isEmpty()) {
            here.addAll(byCode.getOrDefault(reach.code(), List.of()));
        }
        here.addAll(byCode.getOrDefault(reach.word(), List.of()));
        here.addAll(byKey.getOrDefault(reach.nameKey(), List.of()));
        Set<String> labels = Set.copyOf(Targets.labels(reach.targets()));
        return here.stream()
                .filter(c -> c.labels().stream().anyMatch(labels::contains))
                .toList();
    }

    private void take(Row row) {
        int strength = (int) row.integer("strength");
        Candidate candidate = new Candidate(
                new Hit(row.text("family"), row.text("id")),
                row.texts("labels"),
                Objects.requireNonNullElse(row.findText("prefecture"), ""),
                strength);
        (strength == 0 ? byCode : byKey)
                .computeIfAbsent(row.text("key"), k -> new ArrayList<>())
                .add(candidate);
    }

    private List<Hit> decide(Reach reach, List<Candidate> candidates) {
        for (String target : reach.targets()) {
            List<Hit> hits = Targets.labels(List.of(target)).stream()
                    .map(label -> ofLabel(label, reach, candidates))
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    private List<Hit> ofLabel(String label, Reach reach, List<Candidate> candidates) {
        return switch (label) {
            case "Cluster" ->
                words.findCluster(reach.word()).map(c -> new Hit(label, c)).stream()
                        .toList();
            case "IndustrialChain" ->
                words.findChain(reach.word()).map(c -> new Hit(label, c)).stream()
                        .toList();
            case "Product" -> hits(label, words.listProducts(reach.word()));
            case "Division" -> hits(label, words.listDivisions(reach.word()));
            default ->
                one(candidates.stream().filter(c -> c.labels().contains(label)).toList(), reach).stream()
                        .toList();
        };
    }

    private static List<Hit> hits(String label, Collection<String> keys) {
        return keys.stream().sorted().map(key -> new Hit(label, key)).toList();
    }

    private static List<Hit> one(List<Candidate> candidates, Reach reach) {
        int best = candidates.stream().mapToInt(Candidate::strength).min().orElse(0);
        List<Candidate> strongest =
                candidates.stream().filter(c -> c.strength() == best).toList();
        List<Hit> hits = strongest.stream().map(Candidate::hit).distinct().toList();
        if (hits.size() > 1) {
            hits = strongest.stream()
                    .filter(c -> c.prefecture().equals(reach.prefecture()))
                    .map(Candidate::hit)
                    .distinct()
                    .toList();
        }
        return hits.size() == 1 ? hits : List.of();
    }
}
