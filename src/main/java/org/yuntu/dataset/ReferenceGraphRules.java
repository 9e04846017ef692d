package org.yuntu.dataset;

import static org.yuntu.dataset.ReferenceFinding.Rule.CYCLE;
import static org.yuntu.dataset.ReferenceFinding.Rule.ISOLATED;
import static org.yuntu.dataset.ReferenceFinding.Rule.NOT_CONNECTED;
import static org.yuntu.dataset.ReferenceFinding.Rule.UNREACHABLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.ReferenceChains;
import org.yuntu.model.ReferenceChains.Input;
import org.yuntu.model.ReferenceChains.Link;
import org.yuntu.model.ReferenceChains.Product;

/// Rules on the graph that inputs and parents span.
///
/// Cycles are the strongly connected components of more than one vertex (Gabow 2000, in JGraphT);
/// of each one shortest cycle is shown. Edges with unknown ends are left to [ReferenceIdRules].
final class ReferenceGraphRules {

    private final ReferenceChains reference;
    private final Map<String, Product> products;
    private final List<ReferenceFinding> findings = new ArrayList<>();

    private ReferenceGraphRules(ReferenceChains reference) {
        this.reference = reference;
        this.products = reference.products().stream().collect(Collectors.toMap(Product::id, p -> p, (a, b) -> a));
    }

    static List<ReferenceFinding> check(ReferenceChains chains) {
        ReferenceGraphRules rules = new ReferenceGraphRules(chains);
        rules.cycles(rules.inputs(edge -> true), "goes round in inputs");
        rules.cycles(rules.parents(), "goes round in parents");
        for (Cluster cluster : Cluster.values()) {
            rules.cluster(cluster);
        }
        return rules.findings;
    }

    private Graph<String, DefaultEdge> inputs(Predicate<Input> wanted) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        reference.products().forEach(p -> graph.addVertex(p.id()));
        reference.inputs().stream()
                .filter(wanted)
                .filter(e -> !e.input().equals(e.product()))
                .filter(e -> products.containsKey(e.input()) && products.containsKey(e.product()))
                .forEach(e -> graph.addEdge(e.input(), e.product()));
        return graph;
    }

    private Graph<String, DefaultEdge> parents() {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        reference.products().forEach(p -> graph.addVertex(p.id()));
        reference.products().stream()
                .filter(p -> products.containsKey(p.parent()) && !p.parent().equals(p.id()))
                .forEach(p -> graph.addEdge(p.id(), p.parent()));
        return graph;
    }

    private void cycles(Graph<String, DefaultEdge> graph, String what) {
        new GabowStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(set -> set.size() > 1)
                        .map(set -> shortestCycle(graph, set))
                        .sorted(Comparator.comparing(List::getFirst))
                        .forEach(cycle -> findings.add(ReferenceFinding.of(
                                CYCLE,
                                cycle.getFirst(),
                                what + ": " + String.join(" → ", cycle) + "; remove the edge that is least true")));
    }

    private static List<String> shortestCycle(Graph<String, DefaultEdge> graph, Set<String> component) {
        String start = component.stream().min(Comparator.naturalOrder()).orElseThrow();
        List<String> back = graph.outgoingEdgesOf(start).stream()
                .map(graph::getEdgeTarget)
                .filter(component::contains)
                .map(next -> BFSShortestPath.findPathBetween(graph, next, start))
                .map(GraphPath::getVertexList)
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::getFirst))
                .orElseThrow();
        return Stream.concat(Stream.of(start), back.stream()).toList();
    }

    private void cluster(Cluster cluster) {
        List<String> members = reference.products().stream()
                .filter(p -> p.cluster() == cluster)
                .map(Product::id)
                .toList();
        Set<String> own = new HashSet<>(members);
        Graph<String, DefaultEdge> graph = inputs(e -> own.contains(e.input()) && own.contains(e.product()));
        graph.removeAllVertices(
                products.keySet().stream().filter(id -> !own.contains(id)).toList());
        for (String id : own.stream().sorted().toList()) {
            if (graph.edgesOf(id).isEmpty()) {
                findings.add(
                        ReferenceFinding.of(ISOLATED, id, "is neither input nor product of an input of its cluster"));
            }
        }
        reachability(cluster, graph);
        connectivity(cluster, members, graph);
    }

    private void reachability(Cluster cluster, Graph<String, DefaultEdge> graph) {
        Map<String, ChainPosition> position = new HashMap<>();
        reference.links().forEach(link -> position.put(link.id(), link.position()));
        Set<String> fromUpstream = reach(graph, position, ChainPosition.UPSTREAM);
        Set<String> toDownstream = reach(new EdgeReversedGraph<>(graph), position, ChainPosition.DOWNSTREAM);
        for (Link link : reference.links()) {
            List<String> inLink = graph.vertexSet().stream()
                    .filter(id -> link.id().equals(product(id).link()))
                    .toList();
            if (link.cluster() != cluster || inLink.isEmpty()) {
                continue;
            }
            if (inLink.stream().noneMatch(fromUpstream::contains)) {
                findings.add(ReferenceFinding.of(UNREACHABLE, link.id(), "no walk of inputs leads here from 上游"));
            }
            if (inLink.stream().noneMatch(toDownstream::contains)) {
                findings.add(ReferenceFinding.of(UNREACHABLE, link.id(), "no walk of inputs leads from here to 下游"));
            }
        }
    }

    /// All products that can be walked to from the products that stand at a position, those included.
    private Set<String> reach(
            Graph<String, DefaultEdge> graph, Map<String, ChainPosition> position, ChainPosition start) {
        List<String> starts = graph.vertexSet().stream()
                .filter(id -> position.get(product(id).link()) == start)
                .toList();
        Set<String> reached = new HashSet<>();
        if (!starts.isEmpty()) {
            new BreadthFirstIterator<>(graph, starts).forEachRemaining(reached::add);
        }
        return reached;
    }

    private void connectivity(Cluster cluster, List<String> members, Graph<String, DefaultEdge> graph) {
        reference.products().stream()
                .filter(p -> graph.containsVertex(p.id()) && graph.containsVertex(p.parent()))
                .filter(p -> !p.parent().equals(p.id()))
                .forEach(p -> graph.addEdge(p.id(), p.parent()));
        List<Set<String>> parts = new ConnectivityInspector<>(graph).connectedSets();
        if (parts.size() > 1) {
            Set<String> largest =
                    parts.stream().max(Comparator.comparingInt(Set::size)).orElseThrow();
            String apart = members.stream()
                    .filter(id -> !largest.contains(id))
                    .sorted()
                    .collect(Collectors.joining(", "));
            findings.add(ReferenceFinding.of(
                    NOT_CONNECTED, cluster, "falls into " + parts.size() + " parts; apart: " + apart));
        }
    }

    private Product product(String id) {
        return Objects.requireNonNull(products.get(id));
    }
}
