package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.yuntu.analysis.finance.FundAssignment.Option;
import org.yuntu.analysis.finance.FundAssignment.Part;
import org.yuntu.analysis.finance.FundAssignment.Source;
import org.yuntu.analysis.finance.FundAssignment.Target;

/// Money from needs through funds to a sink as a flow of least cost: a unit costs 1 − score on its way through a fund
/// and 1 past all of them, so that the cheapest flow gives the most money times score.
///
/// JGraphT's successive shortest paths (Edmonds and Karp 1972; O(a · (m + n log n)) for a augmentations, m arcs and n
/// nodes) without capacity scaling, which took two to four times as long on 2,000 needs and 50 funds. It takes the
/// weights of the arcs for their costs, whatever costs the problem states.
final class MoneyFlow {

    /// Sums from 10⁹ on count as endless there.
    static final int MOST = 900_000_000;

    /// Costs are whole numbers, so that equal scores stay equal.
    private static final double COST = 1_000_000;

    private static final int NO_SCALING = 1;

    private final Graph<Integer, Integer> graph = new SimpleDirectedWeightedGraph<>(Integer.class);
    private final List<Integer> capacities = new ArrayList<>();
    private final Map<Integer, Integer> supplies = new HashMap<>();
    private final Map<Integer, Option> through = new HashMap<>();

    private MoneyFlow() {}

    /// @param targets in the order of their ids, as the others: of several cheapest flows the same one is found
    /// @return parts that are not nothing, in the order of the options
    static List<Part> solve(List<Source> sources, List<Target> targets, List<Option> options) {
        long asked = targets.stream().mapToLong(Target::asked).sum();
        if (options.isEmpty() || asked == 0) {
            return List.of();
        } else if (asked > MOST) {
            throw new IllegalArgumentException("Needs add up to more than " + MOST + " units: " + asked);
        }
        return new MoneyFlow().run(sources, targets, options);
    }

    private List<Part> run(List<Source> sources, List<Target> targets, List<Option> options) {
        int sink = 0;
        graph.addVertex(sink);
        Map<String, Integer> funds = new HashMap<>();
        Map<String, Integer> needs = new HashMap<>();
        for (Source source : sources) {
            int node = graph.vertexSet().size();
            graph.addVertex(node);
            funds.put(source.id(), node);
            arc(node, sink, source.room(), 0);
        }
        for (Target target : targets) {
            int node = graph.vertexSet().size();
            graph.addVertex(node);
            needs.put(target.id(), node);
            supplies.put(node, target.asked());
            supplies.merge(sink, -target.asked(), Integer::sum);
            arc(node, sink, target.asked(), COST);
        }
        for (Option option : options) {
            int arc = arc(
                    needs.getOrDefault(option.target(), -1),
                    funds.getOrDefault(option.source(), -1),
                    option.most(),
                    Math.rint((1 - option.score()) * COST));
            through.put(arc, option);
        }
        Map<Integer, Double> flow = new CapacityScalingMinimumCostFlow<Integer, Integer>(NO_SCALING)
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, node -> supplies.getOrDefault(node, 0), capacities::get))
                .getFlowMap();
        return IntStream.range(0, capacities.size())
                .filter(through::containsKey)
                .mapToObj(arc -> part(arc, flow))
                .filter(p -> p.units() > 0)
                .toList();
    }

    private Part part(int arc, Map<Integer, Double> flow) {
        Option option = through.get(arc);
        if (option == null) {
            throw new IllegalStateException("Arc " + arc + " is no option");
        }
        return new Part(option, (int) Math.rint(flow.getOrDefault(arc, 0.0)));
    }

    private int arc(int from, int to, int capacity, double cost) {
        int arc = capacities.size();
        capacities.add(capacity);
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, cost);
        return arc;
    }
}
