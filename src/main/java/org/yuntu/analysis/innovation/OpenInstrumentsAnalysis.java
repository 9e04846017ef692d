package org.yuntu.analysis.innovation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.ecosystem.Instrument;
import org.yuntu.analysis.ecosystem.Platform;
import org.yuntu.analysis.ecosystem.ServesClusters;
import org.yuntu.model.Cluster;

/// How many instruments of each cluster are open to others, and who owns those that are. Definitions in
/// `docs/analyses.md`.
@Component
final class OpenInstrumentsAnalysis implements Analysis {

    private static final AnalysisInfo INFO =
            AnalysisInfo.of("open-instruments", EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final Ecosystems ecosystems;

    OpenInstrumentsAnalysis(Ecosystems ecosystems) {
        this.ecosystems = ecosystems;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        EcosystemView view = ecosystems.view(request);
        List<Served> here = served(view);
        List<Served> asked = here.stream()
                .filter(s -> s.clusters().stream().anyMatch(request.clusters()::contains))
                .toList();
        return view.result(INFO, List.of(clusters(request, asked), owners(request, asked)), notes(here, asked));
    }

    /// An instrument and the clusters it counts for.
    private record Served(Instrument instrument, Set<Cluster> clusters) {

        boolean is(boolean open) {
            return instrument.open().equals(Optional.of(open));
        }
    }

    /// The instruments of the area. One has no clusters of its own but those of its products and its platforms.
    private static List<Served> served(EcosystemView view) {
        Map<String, Set<Cluster>> platforms =
                view.platforms().stream().collect(Collectors.toMap(Platform::id, Platform::served));
        return view.here(view.instruments()).stream()
                .map(i -> {
                    Set<Cluster> clusters = EnumSet.noneOf(Cluster.class);
                    i.platforms().forEach(p -> clusters.addAll(platforms.getOrDefault(p.id(), Set.of())));
                    return new Served(i, ServesClusters.served(clusters, i.products()));
                })
                .toList();
    }

    private static ResultTable clusters(AnalysisRequest request, List<Served> instruments) {
        ResultTable.Builder table = ResultTable.of(
                "clusters",
                Column.entity("cluster"),
                Column.integer("open", "items"),
                Column.integer("closed", "items"),
                Column.integer("unstated", "items"),
                Column.list("owners"));
        for (Cluster cluster : request.clusters()) {
            List<Served> own = instruments.stream()
                    .filter(s -> s.clusters().contains(cluster))
                    .toList();
            List<Served> open = own.stream().filter(s -> s.is(true)).toList();
            table.row(
                    Cell.cluster(cluster),
                    count(open),
                    count(own.stream().filter(s -> s.is(false)).toList()),
                    count(own.stream()
                            .filter(s -> s.instrument().open().isEmpty())
                            .toList()),
                    Cell.list(byOwner(open).stream()
                                    .map(o -> name(o.owner()).value())
                                    .toList())
                            .evidence(ids(open)));
        }
        return table.build();
    }

    private static ResultTable owners(AnalysisRequest request, List<Served> instruments) {
        ResultTable.Builder table = ResultTable.of(
                "owners", Column.entity("owner"), Column.integer("open", "items"), Column.list("clusters"));
        for (Owned owned : byOwner(instruments.stream().filter(s -> s.is(true)).toList())) {
            table.row(
                    name(owned.owner()),
                    count(owned.instruments()),
                    Cell.list(request.clusters().stream()
                            .filter(c -> owned.instruments().stream()
                                    .anyMatch(s -> s.clusters().contains(c)))
                            .map(Cell::value)
                            .toList()));
        }
        return table.build();
    }

    private static List<Note> notes(List<Served> here, List<Served> asked) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "total",
                Cell.integer(asked.size()).value(),
                Cell.integer(asked.stream().filter(s -> s.is(true)).count()).value(),
                Cell.integer(asked.stream().filter(s -> s.is(false)).count()).value()));
        limit(
                notes,
                "unstated",
                asked.stream().filter(s -> s.instrument().open().isEmpty()).count());
        limit(
                notes,
                "noOwner",
                asked.stream()
                        .filter(s -> s.is(true) && s.instrument().owners().isEmpty())
                        .count());
        limit(
                notes,
                "noCluster",
                here.stream().filter(s -> s.clusters().isEmpty()).count());
        return notes;
    }

    private record Owned(Actor owner, List<Served> instruments) {}

    /// The owners of instruments, with most first, then in the order of their ids.
    private static List<Owned> byOwner(Collection<Served> instruments) {
        Map<String, Owned> owners = new TreeMap<>();
        instruments.forEach(s -> s.instrument()
                .owners()
                .forEach(o -> owners.computeIfAbsent(o.id(), _ -> new Owned(o, new ArrayList<>()))
                        .instruments()
                        .add(s)));
        return owners.values().stream()
                .sorted(Comparator.comparing(o -> -o.instruments().size()))
                .toList();
    }

    private static void limit(List<Note> notes, String key, long count) {
        if (count > 0) {
            notes.add(Note.limit(key, Cell.integer(count).value()));
        }
    }

    private static Cell name(Actor actor) {
        return Cell.entity(actor.id(), actor.name());
    }

    private static Cell count(List<Served> instruments) {
        return Cell.integer(instruments.size()).evidence(ids(instruments));
    }

    private static List<String> ids(List<Served> instruments) {
        return EcosystemView.ids(instruments.stream().map(Served::instrument).toList());
    }
}
