package org.yuntu.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.graph.EnterpriseNode;
import org.yuntu.graph.Enterprises;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Profiles;

/// Enterprises: search by name, and the profile with every relation, its source and date.
@RestController
@RequestMapping("/api/v1/enterprises")
final class EnterpriseApi {

    private static final int MOST = 200;

    private final Enterprises enterprises;
    private final GraphStore store;
    private final Profiles profiles;

    EnterpriseApi(Enterprises enterprises, GraphStore store, Profiles profiles) {
        this.profiles = profiles;
        this.enterprises = enterprises;
        this.store = store;
    }

    /// One line of a list.
    record Line(String id, String name, String prefecture, List<String> products) {}

    @GetMapping
    List<Line> search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int limit = Math.clamp(size, 1, MOST);
        return store.list(
                "view/enterprises",
                Map.of("name", name.strip(), "skip", (long) Math.max(0, page) * limit, "limit", limit),
                row -> new Line(row.text("id"), row.text("name"), row.text("prefecture"), row.texts("products")));
    }

    /// 企业画像: everything the enterprise is tied to, and for every tie who says so and when.
    @GetMapping("/{id}/profile")
    Profiles.Profile everything(@PathVariable String id) {
        return profiles.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No enterprise " + id + "; search by name with /api/v1/enterprises?name="));
    }

    @GetMapping("/{id}")
    EnterpriseNode profile(@PathVariable String id) {
        return enterprises
                .findById(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No enterprise " + id + "; search by name with /api/v1/enterprises?name="));
    }
}
