package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
@Tag(name = "enterprises")
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
    record EnterpriseLine(String id, String name, String prefecture, List<String> products) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.enterprises")
    Paged<EnterpriseLine> search(
            @Parameter(description = "api.enterprises.name", example = "装备") @RequestParam(defaultValue = "")
                    String name,
            @Parameter(description = "api.page", example = "0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "api.size", example = "50") @RequestParam(defaultValue = "50") int size) {
        Paged.Ask ask = Paged.Ask.of(page, size, MOST);
        long total = store.list("view/enterprise_count", Map.of("name", name.strip()), row -> row.integer("number"))
                .getFirst();
        List<EnterpriseLine> lines = store.list(
                "view/enterprises",
                Map.of("name", name.strip(), "skip", ask.skip(), "limit", ask.size()),
                row -> new EnterpriseLine(
                        row.text("id"), row.text("name"), row.text("prefecture"), row.texts("products")));
        return Paged.of(lines, total, ask);
    }

    /// 企业画像: everything the enterprise is tied to, and for every tie who says so and when.
    @GetMapping(path = "/{id}/profile", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.enterprise.profile")
    Profiles.Profile everything(@Parameter(description = "api.enterprise.id") @PathVariable String id) {
        return profiles.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No enterprise " + id + "; search by name with /api/v1/enterprises?name="));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.enterprise")
    EnterpriseNode profile(@Parameter(description = "api.enterprise.id") @PathVariable String id) {
        return enterprises
                .findById(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No enterprise " + id + "; search by name with /api/v1/enterprises?name="));
    }
}
