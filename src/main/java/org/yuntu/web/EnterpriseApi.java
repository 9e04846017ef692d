package org.yuntu.web;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.graph.EnterpriseNode;
import org.yuntu.graph.Enterprises;

/// Enterprises: search by name, and the profile with every relation, its source and date.
@RestController
@RequestMapping("/api/enterprises")
final class EnterpriseApi {

    private static final int MOST = 200;

    private final Enterprises enterprises;

    EnterpriseApi(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @GetMapping
    List<Enterprises.Line> search(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return enterprises.search(
                name.strip(), PageRequest.of(Math.max(0, page), Math.clamp(size, 1, MOST)));
    }

    @GetMapping("/{id}")
    EnterpriseNode profile(@PathVariable String id) {
        return enterprises
                .findById(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No enterprise " + id + "; search by name with /api/enterprises?name="));
    }
}
