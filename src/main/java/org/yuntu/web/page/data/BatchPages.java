package org.yuntu.web.page.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.Receipt;
import org.yuntu.report.ImportReport;
import org.yuntu.report.ReceiptPage;
import org.yuntu.web.page.View;

/// Imports that were made: what came of each, the rows it refused, and taking it back.
@Controller
@RequestMapping("/data/batches")
final class BatchPages {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final GraphStore store;
    private final EnterpriseImport imports;
    private final ImportWork work;

    BatchPages(GraphStore store, EnterpriseImport imports, ImportWork work) {
        this.store = store;
        this.imports = imports;
        this.work = work;
    }

    /// @param state open, done, undoing or undone
    record Line(
            String id,
            String state,
            String file,
            String source,
            String statedOn,
            long stated,
            long created,
            long updated,
            long held) {}

    static List<Line> lines(GraphStore store) {
        return store.list("ingest/find_batches", Map.of("ids", List.of()), BatchPages::line);
    }

    private static Line line(Row row) {
        return new Line(
                row.text("id"),
                row.text("state"),
                row.text("file"),
                Objects.toString(row.findText("source"), ""),
                Objects.toString(row.value("statedOn"), ""),
                row.integer("stated"),
                row.integer("created"),
                row.integer("updated"),
                row.integer("held"));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("batches", lines(store).reversed());
        return "batches";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean known,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String problem,
            Model model) {
        Line batch = store.list("ingest/find_batches", Map.of("ids", List.of(id)), BatchPages::line).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No import " + id));
        Optional<Receipt> receipt = imports.findReceipt(id);
        model.addAttribute("batch", batch);
        model.addAttribute("known", known);
        model.addAttribute("done", done);
        model.addAttribute("problem", problem);
        model.addAttribute("hasReport", Files.isRegularFile(file(id, "report.html")));
        receipt.ifPresent(r -> model.addAttribute(
                "receipt", ReceiptPage.of(new ImportReport(r, Conflicts.after(r, store), null), View.locale())));
        work.find(id).ifPresent(job -> {
            model.addAttribute("job", JobView.of(job, work.before(job), View.texts()));
            job.undone().ifPresent(u -> model.addAttribute("undone", u));
            job.problem().ifPresent(e -> model.addAttribute("failure", Problems.of(e, View.texts())));
        });
        return "batch";
    }

    @GetMapping(path = "/{id}/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    JobView progress(@PathVariable String id) {
        Job job = work.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing is being done"));
        return JobView.of(job, work.before(job), View.texts());
    }

    /// @param sure the box that says so
    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, @RequestParam(defaultValue = "false") boolean sure) {
        if (store.list("ingest/find_batches", Map.of("ids", List.of(id)), BatchPages::line)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No import " + id);
        }
        String problem = !sure ? "?problem=unsure" : work.undo(id) ? "" : "?problem=busy";
        return "redirect:/data/batches/" + id + problem;
    }

    /// Rows that were refused, for mending in Excel; also those of a dry run.
    @GetMapping("/{id}/rejects.csv")
    ResponseEntity<Resource> rejects(@PathVariable String id) {
        return download(id, "rejects.csv", "text/csv;charset=UTF-8");
    }

    /// The report that needs nothing else, to pass on.
    @GetMapping("/{id}/report.html")
    ResponseEntity<Resource> report(@PathVariable String id) {
        return download(id, "report.html", "text/html;charset=UTF-8");
    }

    private ResponseEntity<Resource> download(String id, String name, String type) {
        Path file = file(id, name);
        if (!Files.isRegularFile(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such file of import " + id);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + "-" + name)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private Path file(String id, String name) {
        return work.imports().resolve(ID.matcher(id).matches() ? id : "none").resolve(name);
    }
}
