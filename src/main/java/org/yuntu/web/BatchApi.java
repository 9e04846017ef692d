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
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.Receipt;

/// Imports and their receipts.
@Tag(name = "batches")
@RestController
@RequestMapping("/api/v1/batches")
final class BatchApi {

    private static final int MOST = 200;

    private final GraphStore store;
    private final EnterpriseImport imports;

    BatchApi(GraphStore store, EnterpriseImport imports) {
        this.store = store;
        this.imports = imports;
    }

    record Batch(String id, String state, String file, long stated, long created, long held) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.batches")
    Paged<Batch> list(
            @Parameter(description = "api.page", example = "0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "api.size", example = "50") @RequestParam(defaultValue = "50") int size) {
        Paged.Ask ask = Paged.Ask.of(page, size, MOST);
        List<Batch> all = store.list(
                "ingest/find_batches",
                Map.of("ids", List.of()),
                row -> new Batch(
                        row.text("id"),
                        row.text("state"),
                        row.text("file"),
                        row.integer("stated"),
                        row.integer("created"),
                        row.integer("held")));
        return Paged.cut(all, ask, line -> line);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.batch")
    Receipt receipt(@Parameter(description = "api.batch.id") @PathVariable String id) {
        return imports.findReceipt(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No finished import " + id + "; /api/v1/batches lists them"));
    }
}
