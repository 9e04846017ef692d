package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.GapProjection;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;
import org.yuntu.report.picture.Network;
import org.yuntu.report.picture.NetworkPicture;

/// 关系网络 of a cluster, and of one enterprise or record up to three steps around it; with all ties as a table.
@Controller
final class NetworkPage {

    private static final int MOST_NODES = 110;
    private static final int MOST_TIES = 20_000;
    private static final int ROWS = 200;

    private static final Map<String, List<String>> KINDS = Map.of(
            "supply", List.of("SUPPLIES"),
            "coop",
                    List.of(
                            "HOSTS",
                            "CO_HOSTS",
                            "MEMBER_OF",
                            "LEADS_ALLIANCE",
                            "DEVELOPS",
                            "PILOTED_AT",
                            "INDUSTRIALISED_BY",
                            "MENTORS",
                            "UNDERTAKES"),
            "invest", List.of("INVESTS_IN", "MANAGES", "PART_OF_FUND", "TENANT_OF", "OPERATES"));

    private final GraphStore store;
    private final View view;

    NetworkPage(GraphStore store, View view) {
        this.store = store;
        this.view = view;
    }

    /// @param rel kinds of ties: supply, coop, invest; all when empty
    @GetMapping("/clusters/{code}/network")
    String cluster(@PathVariable String code, @RequestParam(defaultValue = "") List<String> rel, Model model) {
        Cluster cluster = Cluster.findByWord(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No cluster " + code));
        model.addAttribute("cluster", cluster);
        model.addAttribute("title", View.english() ? cluster.nameEn() : cluster.nameZh());
        model.addAttribute("action", "/clusters/" + cluster.code() + "/network");
        fill(ties(members(cluster), types(rel)), "", rel, model);
        return "network";
    }

    /// @param depth steps around it, 1 to 3
    @GetMapping("/things/{id}/network")
    String around(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int depth,
            @RequestParam(defaultValue = "") List<String> rel,
            Model model) {
        List<Network.Tie> ties = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of(id));
        Set<String> border = Set.of(id);
        for (int step = 0; step < Math.clamp(depth, 1, 3) && known.size() < MOST_NODES; step++) {
            List<Network.Tie> found = ties(border, types(rel));
            ties.addAll(found);
            border = new TreeSet<>();
            for (Network.Tie tie : found) {
                for (String end : List.of(tie.from(), tie.to())) {
                    if (known.add(end)) {
                        border.add(end);
                    }
                }
            }
        }
        model.addAttribute("focus", id);
        model.addAttribute("enterprise", isEnterprise(id, ties));
        model.addAttribute("title", name(id, ties));
        model.addAttribute("depth", Math.clamp(depth, 1, 3));
        model.addAttribute("action", "/things/" + id + "/network");
        fill(new LinkedHashSet<>(ties), id, rel, model);
        return "network";
    }

    private void fill(Collection<Network.Tie> ties, String focus, List<String> rel, Model model) {
        Network network = Network.of(ties, MOST_NODES, focus.isEmpty() ? Set.of() : Set.of(focus));
        Texts texts = View.texts();
        model.addAttribute("rel", rel);
        model.addAttribute("kinds", List.of("supply", "coop", "invest"));
        model.addAttribute("empty", network.nodes().isEmpty());
        model.addAttribute("left", network.left());
        model.addAttribute("total", ties.size());
        if (!network.nodes().isEmpty()) {
            NetworkPicture picture = new NetworkPicture(network, texts, id -> "/things/" + id + "/network", focus);
            model.addAttribute("picture", picture.svg());
            model.addAttribute(
                    "central",
                    network.nodes().stream()
                            .sorted(Comparator.comparingDouble((Network.Node n) -> -picture.centrality(n.id()))
                                    .thenComparing(n -> -n.ties())
                                    .thenComparing(Network.Node::id))
                            .limit(10)
                            .map(n -> new Central(n.id(), n.name(), n.ties(), picture.centrality(n.id())))
                            .toList());
        }
        model.addAttribute(
                "ties", ties.stream().limit(ROWS).map(t -> Line.of(t, texts)).toList());
    }

    /// A node that many shortest ways lead through.
    record Central(String id, String name, int ties, double share) {}

    /// A tie in the table.
    record Line(String from, String fromName, String type, String to, String toName, String kind, String source) {

        static Line of(Network.Tie t, Texts texts) {
            String type = "web.relation." + t.type() + ".out";
            String kind = "web.kind." + t.kind();
            return new Line(
                    t.from(),
                    t.fromName(),
                    texts.has(type) ? texts.text(type) : t.type(),
                    t.to(),
                    t.toName(),
                    texts.has(kind) ? texts.text(kind) : t.kind(),
                    t.statedOn().isEmpty() ? t.source() : t.source() + " · " + t.statedOn());
        }
    }

    private static String name(String id, List<Network.Tie> ties) {
        return ties.stream()
                .filter(t -> t.from().equals(id) || t.to().equals(id))
                .map(t -> t.from().equals(id) ? t.fromName() : t.toName())
                .findFirst()
                .orElse(id);
    }

    private static boolean isEnterprise(String id, List<Network.Tie> ties) {
        return ties.stream()
                .anyMatch(t -> t.from().equals(id) && t.fromLabel().equals("Enterprise")
                        || t.to().equals(id) && t.toLabel().equals("Enterprise"));
    }

    private Set<String> members(Cluster cluster) {
        GapProjection projection = view.projection();
        Set<String> members = new TreeSet<>();
        for (int i = 0; i < projection.facts().count(); i++) {
            if (projection.product(projection.facts().product(i)).cluster() == cluster) {
                members.add(projection.firm(projection.facts().firm(i)).id());
            }
        }
        return members;
    }

    private List<Network.Tie> ties(Collection<String> ids, List<String> types) {
        return store.list(
                "view/ties",
                Map.of("ids", List.copyOf(ids), "types", types, "limit", MOST_TIES),
                row -> new Network.Tie(
                        row.text("from"),
                        row.text("fromName"),
                        row.text("fromLabel"),
                        row.text("to"),
                        row.text("toName"),
                        row.text("toLabel"),
                        row.text("type"),
                        row.text("kind"),
                        row.text("source"),
                        row.text("statedOn")));
    }

    private static List<String> types(List<String> rel) {
        List<String> chosen = rel.stream()
                .filter(KINDS::containsKey)
                .flatMap(r -> KINDS.getOrDefault(r, List.of()).stream())
                .toList();
        return chosen.isEmpty()
                ? KINDS.values().stream().flatMap(List::stream).sorted().toList()
                : chosen;
    }
}
