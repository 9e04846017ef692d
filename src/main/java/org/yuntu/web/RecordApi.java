package org.yuntu.web;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
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

    /// @param total of the kind, on all pages
    record Listing(String kind, long total, int page, int size, List<RecordNode> records) {}

    @GetMapping
    Listing list(
            @RequestParam String kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        RecordKind known = RecordKinds.find(kind)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No kind " + kind + "; there are "
                                + RecordKinds.all().stream().map(RecordKind::id).toList()));
        var found = records.findByKind(
                known.id(), PageRequest.of(Math.max(0, page), Math.clamp(size, 1, MOST), Sort.by("name", "id")));
        return new Listing(
                known.id(), found.getTotalElements(), found.getNumber(), found.getSize(), found.getContent());
    }

    @GetMapping("/{id}")
    Profiles.Profile profile(@PathVariable String id) {
        return profiles.find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No record " + id + "; /api/v1/records?kind=… lists them"));
    }
}
