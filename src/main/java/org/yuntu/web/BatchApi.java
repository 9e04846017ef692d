package org.yuntu.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.Receipt;

/// Imports and their receipts.
@RestController
@RequestMapping("/api/v1/batches")
final class BatchApi {

    private final GraphStore store;
    private final EnterpriseImport imports;

    BatchApi(GraphStore store, EnterpriseImport imports) {
        this.store = store;
        this.imports = imports;
    }

    record Line(String id, String state, String file, long stated, long created, long held) {}

    @GetMapping
    List<Line> list() {
        return store.list(
                "ingest/find_batches",
                Map.of("ids", List.of()),
                row -> new Line(
                        row.text("id"),
                        row.text("state"),
                        row.text("file"),
                        row.integer("stated"),
                        row.integer("created"),
                        row.integer("held")));
    }

    @GetMapping("/{id}")
    Receipt receipt(@PathVariable String id) {
        return imports.findReceipt(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No finished import " + id + "; /api/v1/batches lists them"));
    }
}
