package org.yuntu.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.table.Escapes;
import org.yuntu.dataset.table.RejectColumns;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;

/// Writes the rows that were not imported as a CSV that a person mends in Excel and brings back:
/// the original columns in their order, then what is wrong and what to do. Read again by
/// [TableFile] the added columns are dropped and the escaping is undone.
///
/// - Cells that a spreadsheet would run, and digits it would shorten (`0911`, 15-digit numbers),
/// get an apostrophe in front.
/// - Cells of columns with personal data are left empty: nothing reads them, so nothing need keep them.
/// - A record whose cells could not be told (quotes, cell count) has its best-effort cells and its
/// source text in `_原文`. Mend the text there; or mend the cells and empty `_原文`, which
/// otherwise goes before the cells.
/// - A title line that states a unit (`单位:万元`) is repeated above the header, because amounts depend on it.
public final class RejectWriter implements AutoCloseable {

    private static final String JOINT = "；";

    private final CsvOutput out;
    private final Texts texts;
    private final String job;
    private final int width;
    private final Set<Integer> personal;
    private long written;

    /// @param job the import's id, repeated in every row
    public RejectWriter(Path target, TableInfo info, HeaderMapping mapping, String job, Texts texts) {
        this(
                target,
                info,
                mapping.columns().stream()
                        .filter(column -> column.field() == EnterpriseField.PERSONAL)
                        .map(Column::index)
                        .collect(Collectors.toUnmodifiableSet()),
                job,
                texts);
    }

    /// @param personal columns with personal data, from 0
    public RejectWriter(Path target, TableInfo info, Set<Integer> personal, String job, Texts texts) {
        this.texts = texts;
        this.job = job;
        this.width = info.header().size();
        this.personal = personal;
        this.out = CsvOutput.create(target);
        info.titles().stream().filter(title -> title.contains("单位")).forEach(title -> out.row(List.of(title)));
        List<String> header = new ArrayList<>(info.header());
        header.addAll(RejectColumns.ALL);
        out.row(header);
    }

    /// @param issues those of the row and those found later; the order is kept
    /// @param fingerprint of the row as first read, so that the mended row can be tied to it
    public void write(RawRow row, List<RowIssue> issues, String fingerprint) {
        boolean untold = issues.stream().anyMatch(issue -> untold(issue.code()));
        List<String> cells = new ArrayList<>(width + RejectColumns.ALL.size());
        for (int i = 0; i < width; i++) {
            boolean shown = i < row.cells().size() && !personal.contains(i);
            cells.add(shown ? Escapes.applyKeepingDigits(row.cells().get(i)) : "");
        }
        List<String> remarks = List.of(
                String.valueOf(row.line()),
                String.valueOf(row.record()),
                joined(issues, RejectWriter::place),
                joined(issues, RowIssue::value),
                joined(issues, issue -> issue.code().name()),
                joined(issues, this::level),
                joined(issues, issue -> issue.message(texts)),
                joined(issues, issue -> issue.advice(texts)),
                job,
                fingerprint,
                untold ? row.raw() : "");
        remarks.forEach(remark -> cells.add(Escapes.apply(remark)));
        out.escapedRow(cells);
        written++;
    }

    private static boolean untold(IssueCode code) {
        return switch (code) {
            case Q01, Q02, C01, C02 -> true;
            default -> false;
        };
    }

    /// Repeated words are said once where they are the same for all problems.
    private static String joined(List<RowIssue> issues, Function<RowIssue, String> part) {
        List<String> parts = issues.stream().map(part).toList();
        Set<String> distinct = new LinkedHashSet<>(parts);
        return distinct.size() == 1 ? distinct.iterator().next() : String.join(JOINT, parts);
    }

    private static String place(RowIssue issue) {
        String number = issue.column() == 0 ? "" : String.valueOf(issue.column());
        return issue.header().isEmpty() ? number : issue.header();
    }

    private String level(RowIssue issue) {
        boolean chinese = texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? issue.level().nameZh() : issue.level().name().toLowerCase(Locale.ROOT);
    }

    public long written() {
        return written;
    }

    /// Makes the file visible; without it, closing leaves none.
    public void commit() {
        out.commit();
    }

    @Override
    public void close() {
        out.close();
    }
}
