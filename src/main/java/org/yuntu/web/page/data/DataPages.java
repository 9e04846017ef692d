package org.yuntu.web.page.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.KeptWarm;
import org.yuntu.analysis.Snapshot;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.dataset.record.RecordTemplate;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Texts;
import org.yuntu.web.page.View;

/// What is in the graph, how good it is, and what waits for people.
@Controller
@RequestMapping("/data")
final class DataPages implements KeptWarm {

    private static final int MOST_NAMES = 300;

    /// Columns of the empty table of enterprises, in the order in which people fill them in.
    private static final List<EnterpriseField> ENTERPRISE_COLUMNS = List.of(
            EnterpriseField.NAME,
            EnterpriseField.CREDIT_CODE,
            EnterpriseField.REGION,
            EnterpriseField.ADDRESS,
            EnterpriseField.STATUS,
            EnterpriseField.ESTABLISHED_ON,
            EnterpriseField.REGISTERED_CAPITAL,
            EnterpriseField.BUSINESS_SCOPE,
            EnterpriseField.MAIN_PRODUCTS,
            EnterpriseField.INDUSTRY_CODE,
            EnterpriseField.TIERS,
            EnterpriseField.EMPLOYEES,
            EnterpriseField.REVENUE,
            EnterpriseField.STATED_ON,
            EnterpriseField.SOURCE);

    private final GraphStore store;
    private final Snapshot<Overview> overview;

    DataPages(GraphStore store) {
        this.store = store;
        this.overview = new Snapshot<>(store, DataPages::read);
    }

    @Override
    public void warm() {
        overview.current();
    }

    /// @param counts by kind of record or type of relationship
    record Overview(Quality quality, Map<String, Count> counts) {}

    record Quality(
            long enterprises,
            long withCode,
            long withRegion,
            long withScope,
            long withProducts,
            long withDate,
            long synthetic,
            long mentioned) {}

    record Count(long all, long synthetic) {}

    /// A line of what is known, 0..1.
    record Share(String key, long count, double share) {}

    /// @param chain of the ecosystem the kind belongs to
    record KindLine(String id, String name, String chain, long count, long synthetic) {}

    private static Overview read(GraphReader graph) {
        Map<String, Count> counts = new HashMap<>();
        graph.forEach(
                "view/record_counts",
                Map.of(),
                row -> counts.put(row.text("kind"), new Count(row.integer("count"), row.integer("synthetic"))));
        Quality quality = graph.list(
                        "view/data_quality",
                        Map.of(),
                        row -> new Quality(
                                row.integer("enterprises"),
                                row.integer("withCode"),
                                row.integer("withRegion"),
                                row.integer("withScope"),
                                row.integer("withProducts"),
                                row.integer("withDate"),
                                row.integer("synthetic"),
                                row.integer("mentioned")))
                .getFirst();
        return new Overview(quality, counts);
    }

    @GetMapping
    String data(Model model) {
        Overview now = overview.current();
        Quality q = now.quality();
        model.addAttribute("quality", q);
        model.addAttribute(
                "shares",
                List.of(
                        share("code", q.withCode(), q),
                        share("region", q.withRegion(), q),
                        share("scope", q.withScope(), q),
                        share("products", q.withProducts(), q),
                        share("date", q.withDate(), q),
                        share("synthetic", q.synthetic(), q)));
        model.addAttribute(
                "kinds", RecordKinds.all().stream().map(k -> line(k, now)).toList());
        List<BatchPages.Line> batches = BatchPages.lines(store);
        model.addAttribute("batchCount", batches.size());
        model.addAttribute("batches", batches.reversed().stream().limit(8).toList());
        store.forEach("view/waiting", Map.of(), row -> {
            model.addAttribute("heldRows", row.integer("rows"));
            model.addAttribute("pendingNames", row.integer("names"));
        });
        return "data";
    }

    private static Share share(String key, long count, Quality q) {
        return new Share(key, count, q.enterprises() == 0 ? 0 : (double) count / q.enterprises());
    }

    private static KindLine line(RecordKind kind, Overview now) {
        Count count = Optional.ofNullable(now.counts().get(kind.isEdge() ? kind.label() : kind.id()))
                .orElse(new Count(0, 0));
        return new KindLine(
                kind.id(),
                View.english() ? kind.nameEn() : kind.nameZh(),
                chain(kind.chain()),
                count.all(),
                count.synthetic());
    }

    private static String chain(String name) {
        String key = switch (name) {
            case "产业链" -> "INDUSTRY";
            case "创新链" -> "INNOVATION";
            case "资金链" -> "CAPITAL";
            case "人才链" -> "TALENT";
            case "制度链" -> "INSTITUTION";
            default -> "";
        };
        return key.isEmpty() ? name : View.texts().text("web.chainof." + key);
    }

    /// A name that waits for what it means.
    record Pending(String name, String kinds, long uses, String examples) {}

    @GetMapping("/pending")
    String pending(Model model) {
        Map<String, Object> all = new HashMap<>();
        all.put("batch", null);
        List<Pending> names = store.list(
                "record/find_pending",
                all,
                row -> new Pending(
                        row.text("name"),
                        row.texts("kinds").stream().map(DataPages::kindName).collect(Collectors.joining("、")),
                        row.integer("uses"),
                        String.join("、", row.texts("examples"))));
        model.addAttribute("total", names.size());
        model.addAttribute("names", names.stream().limit(MOST_NAMES).toList());
        return "pending";
    }

    private static String kindName(String id) {
        Texts texts = View.texts();
        return RecordKinds.find(id)
                .map(k -> View.english() ? k.nameEn() : k.nameZh())
                .orElseGet(() -> texts.has("web.target." + id) ? texts.text("web.target." + id) : id);
    }

    /// The empty table of a kind: header only, so that nothing invented is imported by mistake.
    @GetMapping("/templates/{kind}.csv")
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        List<String> header = kind.equals(Upload.ENTERPRISE)
                ? enterpriseHeader()
                : RecordTemplate.header(RecordKinds.find(kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No kind " + kind)));
        String name = RecordKinds.find(kind).map(RecordKind::id).orElse(Upload.ENTERPRISE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body((CsvOutput.BOM + CsvOutput.line(header)).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> enterpriseHeader() {
        return ENTERPRISE_COLUMNS.stream()
                .map(f -> f.word(Texts.chinese())
                        + (f == EnterpriseField.REGISTERED_CAPITAL || f == EnterpriseField.REVENUE ? "(万元)" : ""))
                .toList();
    }
}
