package org.yuntu.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.Profiles;
import org.yuntu.graph.RecordNode;
import org.yuntu.graph.Records;

/// Records of the ecosystem: by kind, page by page, and one with all it is tied to.
@Tag(name = "records")
@RestController
@RequestMapping("/api/v1/records")
final class RecordApi {

    private static final int MOST = 200;

    private final Records records;
    private final Profiles profiles;

    RecordApi(Records records, Profiles profiles) {
        this.records = records;
        this.profiles = profiles;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.records")
    Paged<RecordNode> list(
            @Parameter(description = "api.records.kind", required = true, example = "laboratory")
                    @RequestParam(defaultValue = "")
                    String kind,
            @Parameter(description = "api.page", example = "0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "api.size", example = "50") @RequestParam(defaultValue = "50") int size) {
        Paged.Ask ask = Paged.Ask.of(page, size, MOST);
        RecordKind known = RecordKinds.find(kind)
                .orElseThrow(() -> new WrongParameterException(
                        "kind",
                        kind,
                        RecordKinds.all().stream().map(RecordKind::id).collect(Collectors.joining(", "))));
        var found = records.findByKind(known.id(), PageRequest.of(page, size, Sort.by("name", "id")));
        return Paged.of(found.getContent(), found.getTotalElements(), ask);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "api.record")
    Profiles.Profile profile(@Parameter(description = "api.record.id") @PathVariable String id) {
        return profiles.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No record " + id + "; /api/v1/records?kind=… lists them"));
    }
}
