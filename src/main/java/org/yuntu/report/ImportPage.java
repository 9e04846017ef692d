package org.yuntu.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.dataset.RowIssue;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.IssueCode;

/// The report of an import as one page: verdict first, then what changes, what is wrong, how the file was understood.
record ImportPage(ImportReport report, ImportWords words) {

    private static final int EXAMPLES = 3;
    private static final int MOST_SEGMENTS = 12;

    String document() {
        Receipt receipt = report.receipt();
        Html html = new Html();
        html.open("html", "lang", words.chinese() ? "zh-CN" : "en").open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", words.text("import.title", receipt.file().name()));
        html.style(ReportStyle.CSS).close().open("body");
        verdict(html, receipt);
        next(html, receipt);
        boolean compared = receipt.state() == Receipt.State.DONE || receipt.state() == Receipt.State.DRY_RUN;
        if (compared) {
            changes(html, receipt);
        }
        problems(html, receipt);
        section(html, "columns");
        new ImportColumns(receipt, words).addTo(html);
        html.close();
        identities(html, receipt);
        if (compared) {
            conflicts(html, report.conflicts());
        }
        file(html, receipt);
        sum(html, receipt.totals());
        return html.close().close().document();
    }

    private void verdict(Html html, Receipt receipt) {
        Receipt.Totals t = receipt.totals();
        html.open("header");
        html.open("h1")
                .element(
                        "span",
                        words.text("import.state." + receipt.state().name()),
                        "class",
                        "state " + receipt.state().name());
        html.text(" ").foreign(receipt.file().name()).close();
        html.element(
                "p",
                words.text(
                        "import.verdict." + receipt.state().name(),
                        words.number(t.read()),
                        words.number(t.imported()),
                        words.number(t.unchanged()),
                        words.number(t.review()),
                        words.number(t.rejected())),
                "class",
                "verdict");
        html.open("div", "class", "parts");
        part(html, "imported", t.imported(), t.read());
        part(html, "unchanged", t.unchanged(), t.read());
        part(html, "review", t.review(), t.read());
        part(html, "rejected", t.rejected(), t.read());
        html.close().open("ul", "class", "legend");
        for (Map.Entry<String, Long> each : List.of(
                Map.entry("imported", t.imported()),
                Map.entry("unchanged", t.unchanged()),
                Map.entry("review", t.review()),
                Map.entry("rejected", t.rejected()))) {
            html.open("li").element("i", "", "class", each.getKey());
            html.text(words.text("import.part." + word(receipt, each.getKey())) + " ");
            html.element("b", words.number(each.getValue())).close();
        }
        html.close().close();
    }

    /// Good rows of an import that was stopped are not unchanged, they have not been asked about.
    private static String word(Receipt receipt, String part) {
        return receipt.state() == Receipt.State.STOPPED && part.equals("unchanged") ? "ready" : part;
    }

    private static void part(Html html, String name, long rows, long all) {
        if (rows > 0) {
            html.element(
                    "i",
                    "",
                    "class",
                    name,
                    "style",
                    "flex-grow:" + rows + ";flex-basis:" + (rows * 100 < all ? "4px" : "0"));
        }
    }

    /// What the reader can do now; a page without buttons says it in words.
    private void next(Html html, Receipt receipt) {
        section(html, "next");
        html.open("ul", "class", "next");
        if (receipt.rejects() != null) {
            html.open("li")
                    .text(words.text("import.next.rejects") + " ")
                    .element("a", "rejects.csv", "href", "rejects.csv")
                    .close();
        }
        if (receipt.totals().review() > 0) {
            step(html, "review", "yuntu review");
        }
        switch (receipt.state()) {
            case DRY_RUN -> html.element("li", words.text("import.next.import"));
            case STOPPED -> html.element("li", words.text("import.next.stopped"));
            case DONE, KNOWN -> {
                step(html, "gaps", "yuntu gaps");
                step(html, "undo", "yuntu undo " + receipt.batch());
            }
        }
        html.close().close();
    }

    private void step(Html html, String key, String command) {
        html.open("li")
                .text(words.text("import.next." + key) + " ")
                .element("code", command)
                .close();
    }

    private void changes(Html html, Receipt receipt) {
        section(html, "changes");
        Receipt.Changes c = receipt.changes();
        html.open("dl", "class", "cards");
        card(html, "created", c.created());
        card(html, "updated", c.updated());
        card(html, "matched", c.matchedByName());
        card(html, "held", receipt.totals().review());
        html.close();
        gaps(html);
        html.close();
    }

    private void card(Html html, String key, long figure) {
        html.open("div")
                .element("dt", words.text("import.changes." + key))
                .element("dd", words.number(figure))
                .close();
    }

    private void gaps(Html html) {
        GapChanges gaps = report.gaps();
        if (gaps == null) {
            return;
        }
        if (gaps.clusters().isEmpty()) {
            html.element("p", words.text("import.gaps.none"));
            return;
        }
        table(html, "import.gaps.", "cluster", "absent", "segments");
        for (GapChanges.ClusterChange change : gaps.clusters()) {
            html.open("tr").element("td", words.name(change.cluster()));
            html.element("td", change.absentBefore() + " → " + change.absentAfter(), "class", "number");
            List<String> segments = change.segments().stream()
                    .limit(MOST_SEGMENTS)
                    .map(s -> words.text(
                            "import.gaps.segment", words.name(s), words.name(s.before()), words.name(s.after())))
                    .toList();
            String more = change.segments().size() <= MOST_SEGMENTS
                    ? ""
                    : " " + words.text("import.more", change.segments().size() - MOST_SEGMENTS);
            html.element("td", words.list(segments) + more).close();
        }
        html.close().close();
    }

    private void problems(Html html, Receipt receipt) {
        section(html, "problems");
        if (receipt.problemCounts().isEmpty()) {
            html.element("p", words.text("import.problems.none")).close();
            return;
        }
        receipt.problemCounts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> level(e.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> problem(html, receipt, e.getKey(), e.getValue()));
        html.close();
    }

    /// Errors before warnings before remarks.
    private static int level(String code) {
        return IssueCode.valueOf(code).level().ordinal();
    }

    private void problem(Html html, Receipt receipt, String code, long count) {
        List<Receipt.Problem> examples = examples(receipt, code);
        if (examples.isEmpty()) {
            return;
        }
        RowIssue first = examples.getFirst().issue();
        long read = Math.max(1, receipt.totals().read());
        String level = examples.getFirst().level();
        html.open("article", "class", "problem " + level).open("h3");
        html.element("span", words.text("import.level." + level), "class", "level " + level);
        html.text(" ").element("code", code).text(" ");
        html.text(words.text("import.problem.count", words.number(count), words.percent((double) count / read)));
        html.close().element("p", words.advice(first), "class", "advice");
        html.open("table", "class", "examples");
        for (Receipt.Problem each : examples) {
            html.open("tr");
            html.element("td", words.line(each), "class", "line");
            html.open("td", "class", "cell").foreign(each.header()).close();
            html.open("td", "class", "value")
                    .foreign(ImportWords.shortened(each.value()))
                    .close();
            html.element("td", words.message(each.issue()));
            html.close();
        }
        html.close().close();
    }

    /// The first ones that differ: the same value three times teaches nothing.
    private static List<Receipt.Problem> examples(Receipt receipt, String code) {
        Map<String, Receipt.Problem> byValue = new LinkedHashMap<>();
        receipt.problems().stream().filter(p -> p.code().equals(code)).forEach(p -> {
            if (byValue.size() < EXAMPLES) {
                byValue.putIfAbsent(p.header() + "\n" + p.value(), p);
            }
        });
        return List.copyOf(byValue.values());
    }

    private void identities(Html html, Receipt receipt) {
        section(html, "identity");
        long rows = receipt.identities().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        table(html, "import.identity.", "by", "rows", "meaning");
        for (String each : List.of("CODE", "STOCK", "NAME_AND_PLACE", "NAME")) {
            long count = receipt.identities().getOrDefault(each, 0L);
            html.open("tr").element("td", words.text("import.identity." + each));
            html.element(
                    "td",
                    words.number(count) + (rows == 0 ? "" : " (" + words.percent((double) count / rows) + ")"),
                    "class",
                    "number");
            html.element("td", words.text("import.identity." + each + ".meaning"))
                    .close();
        }
        html.close().close().close();
    }

    private void conflicts(Html html, Conflicts conflicts) {
        section(html, "conflicts");
        if (conflicts.byField().isEmpty()) {
            html.element("p", words.text("import.conflicts.none")).close();
            return;
        }
        html.element(
                "p",
                words.list(conflicts.byField().entrySet().stream()
                                .map(e -> words.field(e.getKey()) + " " + words.number(e.getValue()))
                                .toList())
                        + (conflicts.truncated() ? words.text("import.conflicts.truncated") : ""));
        table(html, "import.conflicts.", "enterprise", "field", "row", "other", "holds");
        for (Conflicts.Example each : conflicts.examples()) {
            html.open("tr").open("td").foreign(each.name()).close();
            html.element("td", words.field(each.field()));
            stated(html, each.value(), words.text("import.line", String.valueOf(each.line())));
            stated(
                    html,
                    each.other(),
                    each.otherFile() + " " + words.text("import.line", String.valueOf(each.otherLine())));
            html.element("td", words.text(each.replaces() ? "import.conflicts.mine" : "import.conflicts.others"));
            html.close();
        }
        html.close().close().close();
    }

    private static void stated(Html html, String value, String where) {
        html.open("td").foreign(ImportWords.shortened(value)).single("br");
        html.element("small", where).close();
    }

    private void file(Html html, Receipt receipt) {
        section(html, "file");
        Receipt.File f = receipt.file();
        html.open("dl", "class", "facts");
        fact(html, "name", f.name());
        fact(html, "batch", receipt.batch());
        fact(html, "size", words.bytes(f.bytes()));
        fact(html, "sha", f.sha256());
        fact(html, "format", f.format() + (f.sheet().isEmpty() ? "" : " · " + f.sheet()));
        fact(
                html,
                "encoding",
                words.text(
                        f.sure() ? "import.encoding.sure" : "import.encoding.unsure",
                        f.encoding(),
                        words.text("table.encoding." + f.why())));
        if (!f.delimiter().isEmpty()) {
            fact(html, "delimiter", f.delimiter().equals("\t") ? "TAB" : f.delimiter());
        }
        fact(
                html,
                "headerLine",
                f.headerLine() == 0
                        ? words.text("import.file.noHeader")
                        : words.text("import.line", String.valueOf(f.headerLine())));
        html.close().close();
    }

    private void fact(Html html, String key, String value) {
        html.element("dt", words.text("import.file." + key))
                .open("dd")
                .foreign(value)
                .close();
    }

    /// Every row of the file is in exactly one of these groups.
    private void sum(Html html, Receipt.Totals t) {
        html.open("footer").element("p", words.sum(t)).close();
    }

    private void section(Html html, String key) {
        html.open("section", "id", key).element("h2", words.text("import.section." + key));
    }

    private void table(Html html, String prefix, String... keys) {
        html.open("div", "class", "wide").open("table").open("tr");
        for (String key : keys) {
            html.element("th", words.text(prefix + key));
        }
        html.close();
    }
}
