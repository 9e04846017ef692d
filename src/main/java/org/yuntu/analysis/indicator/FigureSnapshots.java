package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// Keeps the figures of a year in the graph, so that later years can be held against it.
///
/// One transaction each: a run that is killed leaves the old state or the new one. The same name, day and area
/// replaces what was stored.
@Component
public final class FigureSnapshots {

    /// What facts of a snapshot give as their source.
    private static final String SOURCE = "yuntu snapshot";

    private final GraphStore store;
    private final AreaFigures figures;
    private final Ecosystems ecosystems;

    FigureSnapshots(GraphStore store, AreaFigures figures, Ecosystems ecosystems) {
        this.store = store;
        this.figures = figures;
        this.ecosystems = ecosystems;
    }

    /// By date, then name.
    public List<FigureSnapshot> list() {
        return store.read(SnapshotLoader::load);
    }

    /// Computes and stores the figures of a request.
    public FigureSnapshot store(String name, AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        AreaFigures.Answer answer = figures.of(request, view);
        List<ComparedFigure> known =
                answer.figures().stream().filter(f -> f.value().isPresent()).toList();
        FigureSnapshot snapshot = new FigureSnapshot(
                name + "@" + request.date() + "@" + request.scope().code(),
                name,
                request.date(),
                request.scope().code(),
                request.scope().name(),
                request.clusters().stream().map(Cluster::code).toList(),
                view.basis().fingerprint() + "+" + answer.gaps().data().fingerprint(),
                known);
        Map<String, Object> properties = Map.of(
                "name", name,
                "date", snapshot.date(),
                "scope", snapshot.scope(),
                "scopeName", snapshot.scopeName(),
                "clusters", snapshot.clusters(),
                "kinds",
                        request.get(EcosystemView.KINDS).stream()
                                .map(k -> k.name().toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                "synthetic", request.get(EcosystemView.SYNTHETIC),
                "fingerprint", snapshot.fingerprint(),
                "source", SOURCE,
                "figures", known.size());
        store.write(work -> {
            work.run("snapshot/put", Map.of("id", snapshot.id(), "properties", properties));
            work.run("snapshot/clear_figures", Map.of("id", snapshot.id()));
            work.run("snapshot/put_figures", Map.of("id", snapshot.id(), "rows", rows(snapshot)));
            return true;
        });
        return snapshot;
    }

    /// Forgets all snapshots of the name, or the one of `name@date`.
    ///
    /// @return what was deleted
    public List<FigureSnapshot> delete(String word) {
        List<FigureSnapshot> found =
                list().stream().filter(s -> s.isCalled(word.strip())).toList();
        store.write(work -> {
            work.run(
                    "snapshot/delete",
                    Map.of("ids", found.stream().map(FigureSnapshot::id).toList()));
            return true;
        });
        return found;
    }

    private static List<Map<String, @Nullable Object>> rows(FigureSnapshot snapshot) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ComparedFigure f : snapshot.figures()) {
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("id", snapshot.id() + "#" + f.key());
            properties.put("number", rows.size());
            properties.put("group", f.group().name());
            properties.put("key", f.key());
            properties.put("name", f.name().zh());
            properties.put("nameEn", f.name().en());
            properties.put("unit", f.unit().zh());
            properties.put("unitEn", f.unit().en());
            properties.put("value", number(f.value()));
            properties.put("target", number(f.target()));
            properties.put("better", f.better().name());
            properties.put("evidence", f.evidence());
            properties.put("source", SOURCE);
            properties.put("statedOn", snapshot.date());
            properties.put("batch", snapshot.id());
            properties.put("factKind", "derived");
            rows.add(properties);
        }
        return rows;
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
