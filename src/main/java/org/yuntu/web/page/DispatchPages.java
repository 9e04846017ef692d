package org.yuntu.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ListedItem;
import org.yuntu.ingest.ProgressFile;
import org.yuntu.ingest.ProgressLedger;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemandState;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.ListKind;
import org.yuntu.model.OfficialTerm;
import org.yuntu.report.ResultPage;
import org.yuntu.web.access.Audit;

/// 调度: the targets of the policy documents with what there is of each, and the lists of work with how far their
/// items have got.
@Controller
final class DispatchPages {

    private static final int PAGE = 50;

    private final View view;
    private final Analyses analyses;
    private final ProgressLedger ledger;
    private final Audit audit;

    DispatchPages(View view, Analyses analyses, ProgressLedger ledger, Audit audit) {
        this.view = view;
        this.analyses = analyses;
        this.ledger = ledger;
        this.audit = audit;
    }

    /// @param list key of a [ListKind], or empty for the targets
    /// @param state of a target or of an item
    /// @param owner part of the name of a department in charge
    /// @param kept whether something was recorded just now: `1`, or `wrong`
    @GetMapping("/dispatch")
    String show(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String kept,
            Model model) {
        Optional<ListKind> kind = kind(list);
        model.addAttribute("list", kind.map(Enum::name).orElse(""));
        model.addAttribute("kinds", ListKind.values());
        model.addAttribute("city", city);
        model.addAttribute("cluster", cluster);
        model.addAttribute("state", state);
        model.addAttribute("owner", owner);
        model.addAttribute("kept", kept);
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute("clusters", Cluster.values());
        kind.ifPresentOrElse(
                k -> items(k, new Filter(city, cluster, state, owner.strip()), page, model),
                () -> targets(city, state, owner.strip(), model));
        return "dispatch";
    }

    private record Filter(String city, String cluster, String state, String owner) {}

    private static Optional<ListKind> kind(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(ListKind.values())
                        .filter(k -> k.name().equalsIgnoreCase(key))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No list " + key)));
    }

    /// A figure above a table, and the page that shows only what it counts.
    record Count(String key, String name, long number) {}

    /// A target.
    record Target(
            String id,
            String name,
            String status,
            String statusName,
            String target,
            String actual,
            double progress,
            String due,
            String owner,
            String article) {}

    private void targets(String city, String state, String owner, Model model) {
        AnalysisResult result = analyses.run("indicators", AnalysisQuery.of(View.area(city), List.of(), "", Map.of()));
        Answer answer = Answer.of(result, ResultPage.of(result, View.locale(), Integer.MAX_VALUE), "indicators");
        List<Target> all = answer.rows()
                .mapToObj(r -> new Target(
                        answer.id(r, "indicator"),
                        answer.text(r, "indicator"),
                        answer.key(r, "status").replaceFirst(".*\\.", ""),
                        answer.text(r, "status"),
                        answer.text(r, "target"),
                        answer.text(r, "actual"),
                        answer.number(r, "progress"),
                        answer.text(r, "due"),
                        answer.text(r, "owner"),
                        answer.text(r, "article")))
                .toList();
        model.addAttribute(
                "counts",
                counts(
                        all.stream().map(Target::status).toList(),
                        all.stream().map(Target::statusName).toList()));
        model.addAttribute(
                "targets",
                all.stream()
                        .filter(t -> state.isEmpty() || t.status().equals(state))
                        .filter(t -> t.owner().contains(owner))
                        .toList());
        model.addAttribute("total", all.size());
        finish(result, "indicators", "indicators", city, "", new TreeMap<>(), model);
    }

    private static List<Count> counts(List<String> keys, List<String> names) {
        Map<String, Count> counts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String name = names.get(i);
            counts.merge(
                    keys.get(i),
                    new Count(keys.get(i), name, 1),
                    (a, b) -> new Count(a.key(), a.name(), a.number() + b.number()));
        }
        return List.copyOf(counts.values());
    }

    /// An item of a list.
    ///
    /// @param subject id of what it is about, or empty
    /// @param state key of a [DemandState]; empty when nothing is recorded
    record Line(
            String id,
            String subject,
            String name,
            String clusters,
            String reasons,
            String stated,
            String state,
            String stateName,
            String owner,
            String due,
            boolean overdue,
            String note,
            String by,
            String on) {}

    private void items(ListKind kind, Filter filter, int page, Model model) {
        TreeMap<String, String> settings =
                new TreeMap<>(Map.of("kind", kind.name().toLowerCase(Locale.ROOT), "most", "1000"));
        AnalysisResult result = run(settings, filter.city(), filter.cluster());
        LocalDate today = result.request().date();
        Answer answer = Answer.of(result, ResultPage.of(result, View.locale(), Integer.MAX_VALUE), kind.name());
        List<Line> all = answer.rows()
                .mapToObj(r -> line(answer, r, today))
                .sorted(Comparator.comparing((Line l) -> !l.overdue())
                        .thenComparing(l -> l.due().isEmpty() ? "9" : l.due()))
                .toList();
        List<Line> shown = all.stream()
                .filter(l -> switch (filter.state()) {
                    case "" -> true;
                    case "overdue" -> l.overdue();
                    case "none" -> l.state().isEmpty();
                    default -> l.state().equals(filter.state());
                })
                .filter(l -> (l.owner() + " " + l.stated()).contains(filter.owner()))
                .toList();
        int pages = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        int at = Math.clamp(page, 1, pages);
        model.addAttribute(
                "lines", shown.stream().skip((long) (at - 1) * PAGE).limit(PAGE).toList());
        model.addAttribute("shown", shown.size());
        model.addAttribute("total", all.size());
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("states", DemandState.values());
        model.addAttribute("overdue", all.stream().filter(Line::overdue).count());
        model.addAttribute("none", all.stream().filter(l -> l.state().isEmpty()).count());
        model.addAttribute(
                "byState",
                all.stream()
                        .filter(l -> !l.state().isEmpty())
                        .collect(Collectors.groupingBy(Line::state, Collectors.counting())));
        finish(result, ListedItem.ANALYSIS, kind.name(), filter.city(), filter.cluster(), settings, model);
    }

    private static Line line(Answer items, int row, LocalDate today) {
        String state = items.id(row, "state");
        String due = day(items.value(row, "due"));
        return new Line(
                items.text(row, "id"),
                items.id(row, "item"),
                items.text(row, "item"),
                items.text(row, "clusters"),
                items.text(row, "reasons"),
                items.text(row, "stated"),
                state,
                state.isEmpty() ? "" : items.text(row, "state"),
                items.text(row, "owner"),
                due,
                !due.isEmpty() && due.compareTo(today.toString()) < 0 && !state.equals(DemandState.DONE.key()),
                items.text(row, "note"),
                items.text(row, "by"),
                day(items.value(row, "on")));
    }

    private static String day(CellValue value) {
        return value instanceof CellValue.Day day ? day.date().toString() : "";
    }

    private AnalysisResult run(Map<String, String> settings, String city, String cluster) {
        return analyses.run(
                ListedItem.ANALYSIS,
                AnalysisQuery.of(View.area(city), cluster.isBlank() ? List.of() : List.of(cluster), "", settings));
    }

    private static void finish(
            AnalysisResult result,
            String analysis,
            String table,
            String city,
            String cluster,
            TreeMap<String, String> settings,
            Model model) {
        model.addAttribute("asOf", result.request().date());
        model.addAttribute("area", result.request().scope().name());
        model.addAttribute("table", table);
        model.addAttribute("page0", ResultPage.of(result, View.locale(), 0));
        model.addAttribute("download", Addresses.file(analysis, city, cluster, "", settings, View.english()));
    }

    /// Records progress on an item, as `yuntu progress` does.
    ///
    /// @param state key of a [DemandState]; empty says nothing of it
    /// @param only state, `by` department and `page` the list was looked at by
    @PostMapping("/dispatch")
    String record(
            @RequestParam String item,
            @RequestParam String list,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "1") int page) {
        Filter filter = new Filter(city, cluster, only, by);
        ListKind kind = kind(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        AnalysisResult lists = run(
                Map.of("kind", kind.name().toLowerCase(Locale.ROOT), "most", "100000", "perGap", "100"), city, cluster);
        @Nullable ListedItem found = ListedItem.of(lists).get(item);
        Optional<LocalDate> day = ProgressFile.findDay(due);
        if (found == null || (!due.isBlank() && day.isEmpty())) {
            return "redirect:" + address(kind, filter, page, "wrong");
        }
        ItemProgress.Entry entry = new ItemProgress.Entry(
                OfficialTerm.find(DemandState.values(), state),
                Optional.of(owner.strip()),
                day,
                Optional.of(note.strip()),
                Audit.who(),
                lists.request().date(),
                0);
        int changed = ledger.record(List.of(new ProgressLedger.Note(
                found.id(),
                found.list(),
                found.name(),
                lists.request().scope().code(),
                new ArrayList<>(found.clusters()),
                entry)));
        if (changed > 0) {
            audit.note("progress", Map.of("item", item, "list", kind.name()));
        }
        return "redirect:" + address(kind, filter, page, "1") + "#" + item;
    }

    private static String address(ListKind kind, Filter filter, int page, String kept) {
        return "/dispatch"
                + Addresses.query(
                        "list",
                        kind.name(),
                        "city",
                        filter.city(),
                        "cluster",
                        filter.cluster(),
                        "state",
                        filter.state(),
                        "owner",
                        filter.owner(),
                        "page",
                        page > 1 ? String.valueOf(page) : "",
                        "kept",
                        kept);
    }
}
