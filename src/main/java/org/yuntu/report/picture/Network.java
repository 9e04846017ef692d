package org.yuntu.report.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who is tied to whom: a small network to draw. The same ties give the same network in whatever order they came.
///
/// @param nodes in the order of their ids
/// @param links in the order of their ends
/// @param left how many nodes were left out because a picture of all would show nothing
public record Network(List<Node> nodes, List<Link> links, int left) {

    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /// @param label `Enterprise`, `Laboratory`, `Fund` …
    /// @param ties how many it has in all, drawn or not
    public record Node(String id, String name, String label, int ties) {}

    /// @param ties relationships between the two that are drawn as one line
    /// @param types their types
    public record Link(String from, String to, int ties, Set<String> types) {

        public Link {
            types = Set.copyOf(types);
        }
    }

    /// A relationship as read.
    public record Tie(
            String from,
            String fromName,
            String fromLabel,
            String to,
            String toName,
            String toLabel,
            String type,
            String kind,
            String source,
            String statedOn) {}

    /// @param most how many nodes to keep, those with the most ties first; of these, those tied to none of the
    /// others are left out
    /// @param always ids that are kept in any case
    public static Network of(Collection<Tie> ties, int most, Set<String> always) {
        Map<String, Integer> degrees = new HashMap<>();
        Map<String, Node> nodes = new TreeMap<>();
        Map<String, Map<String, List<Tie>>> between = new TreeMap<>();
        for (Tie tie : ties) {
            if (tie.from().equals(tie.to())) {
                continue;
            }
            degrees.merge(tie.from(), 1, Integer::sum);
            degrees.merge(tie.to(), 1, Integer::sum);
            nodes.put(tie.from(), new Node(tie.from(), tie.fromName(), tie.fromLabel(), 0));
            nodes.put(tie.to(), new Node(tie.to(), tie.toName(), tie.toLabel(), 0));
            boolean forward = tie.from().compareTo(tie.to()) < 0;
            between.computeIfAbsent(forward ? tie.from() : tie.to(), _ -> new TreeMap<>())
                    .computeIfAbsent(forward ? tie.to() : tie.from(), _ -> new ArrayList<>())
                    .add(tie);
        }
        List<Node> ranked = nodes.values().stream()
                .map(n -> new Node(n.id(), n.name(), n.label(), degrees.getOrDefault(n.id(), 0)))
                .sorted(Comparator.comparing((Node n) -> !always.contains(n.id()))
                        .thenComparing(n -> -n.ties())
                        .thenComparing(Node::id))
                .toList();
        List<Node> kept = ranked.stream()
                .limit(most)
                .sorted(Comparator.comparing(Node::id))
                .toList();
        Set<String> ids = new HashSet<>(kept.stream().map(Node::id).toList());
        List<Link> links = new ArrayList<>();
        between.forEach((a, row) -> row.forEach((b, all) -> {
            if (ids.contains(a) && ids.contains(b)) {
                links.add(new Link(
                        a,
                        b,
                        all.size(),
                        new HashSet<>(all.stream().map(Tie::type).toList())));
            }
        }));
        Set<String> tied = new HashSet<>(always);
        links.forEach(l -> tied.addAll(List.of(l.from(), l.to())));
        List<Node> drawn = kept.stream().filter(n -> tied.contains(n.id())).toList();
        return new Network(drawn, links, ranked.size() - drawn.size());
    }
}
