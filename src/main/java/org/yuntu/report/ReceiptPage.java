package org.yuntu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.IssueCode;

/// An import in the reader's words, for a page: verdict first, then what changes, what is wrong, how the file was
/// understood.
///
/// @param state a [Receipt.State]
/// @param gaps null when the effect on the gaps was not looked at
/// @param rejects whether there is a file of rejected rows
public record ReceiptPage(
        String batch,
        String state,
        String stateWord,
        String file,
        String verdict,
        List<Part> parts,
        List<Part> changes,
        @Nullable List<Effect> gaps,
        List<Problem> problems,
        List<Column> columns,
        List<Conflict> conflicts,
        List<Part> about,
        String sum,
        boolean rejects,
        long review) {

    private static final int EXAMPLES = 3;
    private static final int MOST_SEGMENTS = 12;

    public record Part(String key, String label, String value, double share) {}

    /// @param absent segments without a maker, before and after
    public record Effect(String cluster, String absent, String segments) {}

    /// @param level `error`, `warning` or `info`
    public record Problem(
            String code, String level, String levelWord, String count, String advice, List<Example> examples) {}

    public record Example(String line, String header, String value, String message) {}

    /// @param sureness a [ColumnFit.Sureness] in lower case
    public record Column(
            String header,
            String meaning,
            String sureness,
            String why,
            String filled,
            String values,
            String problems) {}

    public record Conflict(String enterprise, String field, String here, String there, String holds) {}

    public static ReceiptPage of(ImportReport report, Locale locale) {
        return new Maker(report, new ImportWords(locale)).page();
    }

    private record Maker(ImportReport report, ImportWords words) {

        ReceiptPage page() {
            Receipt receipt = report.receipt();
            Receipt.Totals t = receipt.totals();
            return new ReceiptPage(
                    receipt.batch(),
                    receipt.state().name(),
                    words.text("import.state." + receipt.state().name()),
                    receipt.file().name(),
                    words.text(
                            "import.verdict." + receipt.state().name(),
                            words.number(t.read()),
                            words.number(t.imported()),
                            words.number(t.unchanged()),
                            words.number(t.review()),
                            words.number(t.rejected())),
                    List.of(
                            part("imported", t.imported(), t.read()),
                            part("unchanged", t.unchanged(), t.read()),
                            part("review", t.review(), t.read()),
                            part("rejected", t.rejected(), t.read())),
                    changes(receipt),
                    effects(),
                    problems(receipt),
                    IntStream.range(0, receipt.columns().size())
                            .mapToObj(i -> column(receipt.columns().get(i), i + 1, t.read()))
                            .toList(),
                    conflicts(),
                    about(receipt),
                    words.sum(t),
                    receipt.rejects() != null,
                    t.review());
        }

        /// Good rows of an import that was stopped are not unchanged, they have not been asked about.
        private Part part(String key, long rows, long all) {
            boolean stopped = report.receipt().state() == Receipt.State.STOPPED;
            String word = stopped && key.equals("unchanged") ? "ready" : key;
            return new Part(
                    key, words.text("import.part." + word), words.number(rows), all == 0 ? 0 : (double) rows / all);
        }

        private List<Part> changes(Receipt receipt) {
            Receipt.Changes c = receipt.changes();
            List<Part> changes = new ArrayList<>();
            boolean records = receipt.columns().stream().anyMatch(column -> words.isOfRecords(column.field()));
            String of = records ? "record." : "";
            changes.add(
                    new Part("created", words.text("import.changes." + of + "created"), words.number(c.created()), 0));
            changes.add(
                    new Part("updated", words.text("import.changes." + of + "updated"), words.number(c.updated()), 0));
            if (!records) {
                changes.add(
                        new Part("matched", words.text("import.changes.matched"), words.number(c.matchedByName()), 0));
            }
            return changes;
        }

        private @Nullable List<Effect> effects() {
            GapChanges gaps = report.gaps();
            return gaps == null
                    ? null
                    : gaps.clusters().stream().map(this::effect).toList();
        }

        private Effect effect(GapChanges.ClusterChange change) {
            List<String> segments = change.segments().stream()
                    .limit(MOST_SEGMENTS)
                    .map(s -> words.text(
                            "import.gaps.segment", words.name(s), words.name(s.before()), words.name(s.after())))
                    .toList();
            int more = change.segments().size() - segments.size();
            return new Effect(
                    words.name(change.cluster()),
                    change.absentBefore() + " → " + change.absentAfter(),
                    words.list(segments) + (more == 0 ? "" : " " + words.text("import.more", more)));
        }

        private List<Problem> problems(Receipt receipt) {
            return receipt.problemCounts().entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Long> e) ->
                                    IssueCode.valueOf(e.getKey()).level())
                            .thenComparing(
                                    Map.Entry.<String, Long>comparingByValue().reversed())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .flatMap(e -> problem(receipt, e.getKey(), e.getValue()).stream())
                    .toList();
        }

        private java.util.Optional<Problem> problem(Receipt receipt, String code, long count) {
            Map<String, Receipt.Problem> differing = new LinkedHashMap<>();
            receipt.problems().stream().filter(p -> p.code().equals(code)).forEach(p -> {
                if (differing.size() < EXAMPLES) {
                    differing.putIfAbsent(p.header() + "\n" + p.value(), p);
                }
            });
            return differing.values().stream()
                    .findFirst()
                    .map(first -> new Problem(
                            code,
                            first.level(),
                            words.text("import.level." + first.level()),
                            words.text(
                                    "import.problem.count",
                                    words.number(count),
                                    words.percent((double) count
                                            / Math.max(1, receipt.totals().read()))),
                            words.advice(first.issue()),
                            differing.values().stream()
                                    .map(p -> new Example(
                                            words.line(p),
                                            p.header(),
                                            ImportWords.shortened(p.value()),
                                            words.message(p.issue())))
                                    .toList()));
        }

        private Column column(Receipt.Column column, int number, long read) {
            ColumnFit fit = ColumnFit.of(column);
            boolean personal = column.field().equals("PERSONAL");
            boolean unused = fit.sureness() == ColumnFit.Sureness.UNUSED;
            return new Column(
                    words.header(column, number),
                    unused
                            ? words.text("import.column.unused")
                            : words.field(column.field())
                                    + (column.unit().isEmpty() ? "" : words.text("import.column.unit", column.unit())),
                    fit.sureness().name().toLowerCase(Locale.ROOT),
                    unused
                            ? ""
                            : words.text(
                                    "import.sure." + fit.sureness().name(),
                                    words.text("import.reason." + column.reason()),
                                    words.percent(fit.readable())),
                    read == 0 ? "" : words.percent((double) column.content().filled() / read),
                    personal ? "" : ImportWords.shortened(column.content().sample()),
                    String.join(
                            ", ",
                            column.problems().entrySet().stream()
                                    .map(e -> e.getKey() + " × " + words.number(e.getValue()))
                                    .toList()));
        }

        private List<Conflict> conflicts() {
            return report.conflicts().examples().stream()
                    .map(c -> new Conflict(
                            c.name(),
                            words.field(c.field()),
                            ImportWords.shortened(c.value()) + " · "
                                    + words.text("import.line", String.valueOf(c.line())),
                            ImportWords.shortened(c.other()) + " · " + c.otherFile() + " "
                                    + words.text("import.line", String.valueOf(c.otherLine())),
                            words.text(c.replaces() ? "import.conflicts.mine" : "import.conflicts.others")))
                    .toList();
        }

        private List<Part> about(Receipt receipt) {
            Receipt.File f = receipt.file();
            List<Part> about = new ArrayList<>();
            about.add(fact("name", f.name()));
            about.add(fact("batch", receipt.batch()));
            about.add(fact("size", words.bytes(f.bytes())));
            about.add(fact("sha", f.sha256()));
            about.add(fact("format", f.format() + (f.sheet().isEmpty() ? "" : " · " + f.sheet())));
            about.add(fact(
                    "encoding",
                    words.text(
                            f.sure() ? "import.encoding.sure" : "import.encoding.unsure",
                            f.encoding(),
                            words.text("table.encoding." + f.why()))));
            if (!f.delimiter().isEmpty()) {
                about.add(fact("delimiter", f.delimiter().equals("\t") ? "TAB" : f.delimiter()));
            }
            about.add(fact(
                    "headerLine",
                    f.headerLine() == 0
                            ? words.text("import.file.noHeader")
                            : words.text("import.line", String.valueOf(f.headerLine()))));
            return about;
        }

        private Part fact(String key, String value) {
            return new Part(key, words.text("import.file." + key), value, 0);
        }
    }
}
