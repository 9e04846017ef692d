package org.yuntu.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.InvalidQueryException.Field;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// All analyses there are, by their ids, and the way from what a user typed to an answer.
@Component
public final class Analyses implements KeptWarm {

    private static final Logger LOG = LoggerFactory.getLogger(Analyses.class);

    private final List<Analysis> analyses;
    private final Snapshot<Areas> areas;
    private final GraphStore store;
    private final LatelyAnswered answers = new LatelyAnswered();

    Analyses(List<Analysis> analyses, GraphStore store) {
        this.analyses = analyses.stream()
                .sorted(Comparator.comparing(a -> a.info().id()))
                .toList();
        this.store = store;
        this.areas = new Snapshot<>(store, Areas::load);
        List<String> ids = this.analyses.stream().map(a -> a.info().id()).toList();
        if (Set.copyOf(ids).size() < ids.size()) {
            throw new IllegalStateException("Two analyses have the same id among " + ids);
        }
    }

    public List<AnalysisInfo> list() {
        return analyses.stream().map(Analysis::info).toList();
    }

    /// @throws InvalidQueryException when there is no such analysis, area, cluster or parameter, or a value is out
    /// of its range
    public AnalysisResult run(String id, AnalysisQuery query) {
        Analysis analysis = analyses.stream()
                .filter(a -> a.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidQueryException(
                        Field.ANALYSIS,
                        id,
                        list().stream().map(AnalysisInfo::id).collect(Collectors.joining(", "))));
        return run(analysis, request(analysis.info(), query));
    }

    /// Answers every analysis for the whole province, which reads all they rest on.
    @Override
    public void warm() {
        analyses.forEach(a -> Look.take(() -> run(a, request(a.info(), AnalysisQuery.everything()))));
    }

    private AnalysisResult run(Analysis analysis, AnalysisRequest request) {
        String id = analysis.info().id();
        LatelyAnswered.Asked asked = new LatelyAnswered.Asked(id, request);
        String now = Look.state(store);
        Optional<AnalysisResult> known = answers.find(now, asked);
        if (known.isPresent()) {
            return known.get();
        }
        long start = System.nanoTime();
        AnalysisResult result = analysis.run(request);
        answers.keep(now, asked, result);
        LOG.info(
                "Analysis {}: {} rows in {} ms",
                id,
                result.tables().stream().mapToInt(t -> t.rows().size()).sum(),
                (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    /// What a query asks of an area and its clusters at the date of the data, for pages that look at records without
    /// an analysis.
    ///
    /// @throws InvalidQueryException when there is no such area or cluster
    public AnalysisRequest request(AnalysisQuery query) {
        return request(new AnalysisInfo("page", List.of()), query);
    }

    private AnalysisRequest request(AnalysisInfo info, AnalysisQuery query) {
        Areas current = areas.current();
        return new AnalysisRequest(
                scope(query.scope(), current),
                clusters(query.clusters()),
                date(query.date(), current),
                parameters(info, query.settings()));
    }

    private static Scope scope(String word, Areas areas) {
        try {
            return Scope.parse(word, areas.divisions());
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(Field.SCOPE, word, String.valueOf(e.getMessage()));
        }
    }

    private static Set<Cluster> clusters(List<String> words) {
        Set<Cluster> chosen = EnumSet.noneOf(Cluster.class);
        for (String word : words) {
            chosen.add(Cluster.findByWord(word)
                    .orElseThrow(() -> new InvalidQueryException(
                            Field.CLUSTER,
                            word,
                            Arrays.stream(Cluster.values())
                                    .map(c -> c.nameZh() + " " + c.code())
                                    .collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    private static LocalDate date(String word, Areas areas) {
        try {
            return word.isBlank() ? areas.date() : LocalDate.parse(word.strip());
        } catch (DateTimeParseException _) {
            throw new InvalidQueryException(Field.DATE, word, "2026-06-30");
        }
    }

    private static Map<String, Object> parameters(AnalysisInfo info, Map<String, String> settings) {
        Map<String, Parameter<?>> known = info.parameters().stream()
                .collect(Collectors.toMap(Parameter::name, p -> p, (a, b) -> a, TreeMap::new));
        Map<String, Object> values = new TreeMap<>();
        settings.forEach((name, word) -> {
            Parameter<?> parameter = known.get(name);
            if (parameter == null) {
                throw new InvalidQueryException(
                        Field.PARAMETER, name, known.isEmpty() ? "-" : String.join(", ", known.keySet()));
            }
            values.put(name, parameter.read(word));
        });
        return values;
    }
}
