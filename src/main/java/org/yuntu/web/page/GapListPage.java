package org.yuntu.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.report.GapReports;
import org.yuntu.report.GapText;
import org.yuntu.report.ReportFormat;

/// 缺口清单: all gaps of an area, the most severe first.
@Controller
final class GapListPage {

    private static final int PAGE = 50;

    private final View view;

    GapListPage(View view) {
        this.view = view;
    }

    /// @param q part of a segment's name
    @GetMapping("/gaps")
    String show(
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        GapResult result = view.gaps(city, clusters(cluster));
        GapText text = new GapText(result, View.locale());
        String words = q.strip().toLowerCase(Locale.ROOT);
        List<SegmentRow> rows = result.clusters().stream()
                .flatMap(c -> c.gaps().stream())
                .filter(s -> state.isEmpty() || s.state().name().equals(state))
                .filter(s -> action.isEmpty()
                        || s.action().map(Enum::name).orElse("").equals(action))
                .filter(s -> words.isEmpty()
                        || s.segment().nameZh().contains(words)
                        || s.segment().nameEn().toLowerCase(Locale.ROOT).contains(words))
                .sorted(Comparator.comparingDouble(
                                (SegmentRow s) -> -s.severity().value())
                        .thenComparing(s -> s.segment().id()))
                .toList();
        int pages = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        int at = Math.clamp(page, 1, pages);
        model.addAttribute(
                "rows",
                rows.stream()
                        .skip((long) (at - 1) * PAGE)
                        .limit(PAGE)
                        .map(s -> Line.of(s, text))
                        .toList());
        model.addAttribute("first", (at - 1) * PAGE);
        model.addAttribute("total", rows.size());
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("scope", result.scope());
        model.addAttribute("city", city.isBlank() ? null : result.scope().code());
        model.addAttribute("cluster", cluster.isBlank() ? null : cluster);
        model.addAttribute("state", state.isBlank() ? null : state);
        model.addAttribute("action", action.isBlank() ? null : action);
        model.addAttribute("q", q.isBlank() ? null : q);
        model.addAttribute("chosen", Cluster.findByCode(cluster).orElse(null));
        model.addAttribute("clusters", Cluster.values());
        model.addAttribute("states", List.of(SegmentState.ABSENT, SegmentState.FRAGILE, SegmentState.WEAK));
        model.addAttribute(
                "actions",
                EnumSet.allOf(ChainAction.class).stream()
                        .map(a -> new Choice(a.name(), text.action(a)))
                        .toList());
        model.addAttribute("prefectures", view.prefectures());
        return "gaps";
    }

    record Choice(String id, String name) {}

    /// A gap in the list.
    record Line(
            String id,
            String name,
            String cluster,
            String position,
            String link,
            String state,
            String style,
            String action,
            String reason,
            int demanders,
            int outside,
            double severity,
            int baselineRank) {

        static Line of(SegmentRow row, GapText text) {
            return new Line(
                    row.segment().id(),
                    text.name(row.segment()),
                    View.english() ? row.cluster().nameEn() : row.cluster().nameZh(),
                    text.position(row),
                    text.name(row.link()),
                    text.state(row),
                    SegmentCard.style(row.state()),
                    row.action().map(text::action).orElse(""),
                    text.because(row),
                    row.demand().firms(),
                    row.depth().outside(),
                    row.severity().value() * 100,
                    row.severity().baselineRank());
        }
    }

    @GetMapping("/gaps.{ending:xlsx|csv|md|json}")
    ResponseEntity<byte[]> file(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster)
            throws IOException {
        GapResult result = view.gaps(city, clusters(cluster));
        ReportFormat format = EnumSet.allOf(ReportFormat.class).stream()
                .filter(f -> f.ending().equals(ending))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createTempDirectory("yuntu-gaps");
        try {
            Path file = GapReports.write(result, folder, EnumSet.of(format), View.locale())
                    .getFirst();
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(file.getFileName().toString())
                                    .build()
                                    .toString())
                    .body(Files.readAllBytes(file));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<Cluster> clusters(String word) {
        if (word.isBlank()) {
            return List.of();
        }
        Optional<Cluster> found = Cluster.findByWord(word);
        return List.of(
                found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No cluster " + word)));
    }
}
