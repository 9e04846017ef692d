package org.yuntu.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.GapProjection;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Profiles;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;

/// Enterprises and records: lists, profiles with the source of every fact, and the search over all.
@Controller
final class ProfilePages {

    private static final int PAGE = 50;
    private static final int FOUND = 30;

    /// What is for programs, or stands elsewhere on the page.
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "name",
            "nameKey",
            "regionSource",
            "fingerprint",
            "keys",
            "productTags",
            "province",
            "prefecture",
            "county");

    /// The same of our own reference data.
    private static final Set<String> HIDDEN_OF_REFERENCE = Set.of(
            "id",
            "name",
            "nameEn",
            "title",
            "code",
            "level",
            "formula",
            "ownersEn",
            "partsEn",
            "unitEn",
            "dimensionEn");

    private static final Set<String> PROVENANCE =
            Set.of("source", "statedOn", "batch", "line", "kind", "owner", "field", "key", "record", "fingerprint");

    private final Profiles profiles;
    private final GraphStore store;
    private final View view;

    ProfilePages(Profiles profiles, GraphStore store, View view) {
        this.profiles = profiles;
        this.store = store;
        this.view = view;
    }

    /// An enterprise in the list.
    record Line(String id, String name, String place, String status, String products) {}

    /// @param q part of a name
    @GetMapping("/enterprises")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        int at = Math.max(1, page);
        Map<String, Object> filter = Map.of(
                "name",
                q.strip(),
                "prefecture",
                city,
                "cluster",
                cluster,
                "skip",
                (long) (at - 1) * PAGE,
                "limit",
                PAGE + 1);
        ProfileWords status = words(Optional.empty());
        List<Line> lines = store.list(
                "view/enterprise_list",
                filter,
                row -> new Line(
                        row.text("id"),
                        row.text("name"),
                        row.text("place"),
                        status.status(row.text("status")),
                        String.join("、", row.texts("products"))));
        model.addAttribute("lines", lines.stream().limit(PAGE).toList());
        model.addAttribute("more", lines.size() > PAGE);
        model.addAttribute("page", at);
        model.addAttribute("q", q.isBlank() ? null : q);
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("cluster", cluster.isBlank() ? null : cluster);
        model.addAttribute("chosen", Cluster.findByCode(cluster).orElse(null));
        model.addAttribute("clusters", Cluster.values());
        model.addAttribute("prefectures", view.prefectures());
        return "enterprises";
    }

    /// A fact of a profile.
    record Fact(String label, String value) {}

    /// A relationship of a profile.
    ///
    /// @param evidence source and date; empty where the reference chains are meant
    record Tie(String otherId, String otherName, String detail, String kind, String evidence) {}

    @GetMapping({"/enterprises/{id}", "/records/{id}"})
    String profile(@PathVariable String id, Model model) {
        Profiles.Profile profile = profiles.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing with the id " + id));
        Texts texts = View.texts();
        ProfileWords words = words(
                Optional.ofNullable(profile.properties().get("kind")).flatMap(k -> RecordKinds.find(k.toString())));
        boolean imported =
                profile.labels().contains("Enterprise") || profile.labels().contains("Record");
        boolean synthetic = Boolean.TRUE.equals(profile.properties().get("synthetic"));
        Set<String> hidden = new TreeSet<>(PROVENANCE);
        if (synthetic) {
            hidden.add("synthetic");
        }
        Map<String, List<Tie>> ties = profile.relations().stream()
                .collect(Collectors.groupingBy(
                        r -> relation(texts, r.type(), r.outgoing()),
                        LinkedHashMap::new,
                        Collectors.mapping(r -> tie(texts, r, hidden), Collectors.toList())));
        model.addAttribute("id", id);
        model.addAttribute("name", name(profile));
        model.addAttribute(
                "labels",
                profile.labels().stream()
                        .map(l -> word(texts, "web.label." + l, l))
                        .toList());
        model.addAttribute("enterprise", profile.labels().contains("Enterprise"));
        model.addAttribute("imported", imported);
        model.addAttribute("synthetic", synthetic);
        model.addAttribute("properties", words.facts(profile.properties(), imported ? HIDDEN : HIDDEN_OF_REFERENCE));
        model.addAttribute("ties", ties);
        model.addAttribute("statements", profile.statements());
        return "profile";
    }

    private static String name(Profiles.Profile profile) {
        Map<String, Object> properties = profile.properties();
        String name = View.english() ? Objects.toString(properties.get("nameEn"), "") : "";
        return name.isEmpty()
                ? String.valueOf(properties.getOrDefault("name", properties.getOrDefault("title", profile.id())))
                : name;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String word = q.strip();
        model.addAttribute("q", word);
        model.addAttribute("subjects", word.isEmpty() ? List.of() : profiles.search(word, FOUND));
        model.addAttribute("segments", word.isEmpty() ? List.of() : segments(word));
        model.addAttribute(
                "areas",
                view.prefectures().stream()
                        .filter(d -> !word.isEmpty()
                                && (view.projection().divisionName(d.code()).contains(word)
                                        || d.name().toLowerCase().contains(word.toLowerCase())))
                        .toList());
        model.addAttribute(
                "clusters",
                Arrays.stream(Cluster.values())
                        .filter(c -> !word.isEmpty()
                                && (c.nameZh().contains(word)
                                        || c.nameEn().toLowerCase().contains(word.toLowerCase())))
                        .toList());
        return "search";
    }

    /// The page of whatever has this id.
    @GetMapping("/things/{id}")
    String thing(@PathVariable String id) {
        if (Cluster.findByCode(id).isPresent()) {
            return "redirect:/clusters/" + id + "/chain";
        }
        return view.projection().productIndex(id) >= 0
                ? "redirect:/segments/" + id
                : "redirect:/records/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private List<GapProjection.Product> segments(String word) {
        GapProjection projection = view.projection();
        String lower = word.toLowerCase();
        return IntStream.range(0, projection.productCount())
                .mapToObj(projection::product)
                .filter(p -> p.nameZh().contains(word)
                        || p.nameEn().toLowerCase().contains(lower)
                        || p.link().nameZh().contains(word))
                .limit(FOUND)
                .toList();
    }

    private static ProfileWords words(Optional<RecordKind> kind) {
        return new ProfileWords(kind, View.texts(), View.english());
    }

    private static Tie tie(Texts texts, Profiles.Relation r, Set<String> hidden) {
        Optional<RecordKind> edge = RecordKinds.all().stream()
                .filter(k -> k.labels().contains(r.type()))
                .findFirst();
        String detail = words(edge).facts(r.facts(), hidden).stream()
                .map(f -> f.label() + " " + f.value())
                .collect(Collectors.joining(" · "));
        String kind = Objects.toString(r.facts().get("kind"), "");
        String source = Objects.toString(r.facts().get("source"), "");
        String date = Objects.toString(r.facts().get("statedOn"), "");
        return new Tie(
                r.otherId(),
                r.otherName(),
                detail,
                kind.isEmpty() ? "" : word(texts, "web.kind." + kind, kind),
                source.isEmpty() ? date : date.isEmpty() ? source : source + " · " + date);
    }

    private static String relation(Texts texts, String type, boolean outgoing) {
        String key = "web.relation." + type + (outgoing ? ".out" : ".in");
        return word(texts, key, outgoing ? type + " →" : "← " + type);
    }

    private static String word(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.text(key) : otherwise;
    }
}
