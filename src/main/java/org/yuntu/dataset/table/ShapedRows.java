package org.yuntu.dataset.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCounts;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.RowIssue;
import org.yuntu.model.IssueCode;

/// Records of a source held against the header: skips what is no data, names what is wrong with the
/// rest. Every record is either counted or handed out.
final class ShapedRows implements RowCursor {

    /// Offending values are shown, not kept.
    private static final int MAX_SHOWN = 200;

    private final RecordSource records;
    private final Shape shape;
    private final boolean padded;
    private @Nullable RawRow upcoming;
    private boolean ended;
    private long lines;
    private long rows;
    private long broken;
    private long blank;
    private long repeated;
    private long totals;

    /// @param padded whether missing cells at the end are normal, as in spreadsheets
    ShapedRows(RecordSource records, Shape shape, boolean padded) {
        this.records = records;
        this.shape = shape;
        this.padded = padded;
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null && !ended) {
            try {
                upcoming = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = upcoming == null;
        }
        return upcoming != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("No row after line " + lines + "; ask hasNext() first");
        }
        RawRow row = upcoming;
        upcoming = null;
        return row;
    }

    private @Nullable RawRow read() throws IOException {
        for (SourceRecord each = records.next(); each != null; each = records.next()) {
            lines = Math.max(lines, each.line() + each.lines() - 1);
            if (each.line() <= shape.headerLine()) {
                continue;
            }
            if (each.blank()) {
                blank++;
            } else if (shape.repeatsHeader(each) || shape.repeatsTitle(each)) {
                repeated++;
            } else if (Totals.is(each, shape.header().size())) {
                totals++;
            } else {
                return row(each);
            }
        }
        return null;
    }

    private RawRow row(SourceRecord told) {
        List<RowIssue> issues = new ArrayList<>(0);
        String[] cells = told.cells();
        String raw = "";
        int source = shape.source();
        if (told.defect() != null) {
            raw = records.raw(told);
            issues.add(RowIssue.ofRow(told.defect(), shown(raw)));
        } else if (source >= 0 && source < cells.length && !Cells.blank(cells[source])) {
            Mended mended = new Mended(Escapes.undo(cells[source]), shape.kept().size());
            String[] read = mended.cells();
            if (read == null) {
                raw = Escapes.undo(cells[source]);
                issues.add(mended.issue());
            }
            cells = read == null ? fitted(cells) : read;
        } else {
            countCells(told, issues);
            raw = issues.isEmpty() ? "" : records.raw(told);
            cells = issues.isEmpty() ? fitted(cells) : cells;
        }
        look(cells, told.suspicious(), issues);
        rows++;
        RawRow row = new RawRow(rows, told.line(), List.of(cells), raw, issues);
        broken += row.broken() ? 1 : 0;
        return row;
    }

    private void countCells(SourceRecord told, List<RowIssue> issues) {
        if (told.filledWidth() > shape.header().size()) {
            issues.add(count(IssueCode.C02, told.cells().length));
        } else if (told.cells().length < shape.named() && !padded) {
            issues.add(count(IssueCode.C01, told.cells().length));
        }
    }

    private RowIssue count(IssueCode code, int found) {
        return RowIssue.ofRow(code, "", String.valueOf(shape.header().size()), String.valueOf(found));
    }

    /// As many cells as the header has, of a rejects file only the original ones.
    private String[] fitted(String[] cells) {
        int width = shape.header().size();
        String[] fitted = cells.length == width ? cells : Arrays.copyOf(cells, width);
        for (int i = cells.length; i < width; i++) {
            fitted[i] = "";
        }
        if (!shape.rejects()) {
            return fitted;
        }
        String[] original = new String[shape.kept().size()];
        for (int i = 0; i < original.length; i++) {
            original[i] = Escapes.undo(fitted[shape.kept().get(i)]);
        }
        return original;
    }

    private void look(String[] cells, boolean suspicious, List<RowIssue> issues) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell.isEmpty()) {
                continue;
            }
            if (suspicious && DestroyedText.in(cell)) {
                issues.add(issue(IssueCode.E02, i, cell));
            }
            if (cell.length() > Cells.MAX_CHARS) {
                issues.add(issue(IssueCode.X02, i, cell));
            }
            char first = cell.charAt(0);
            if (first <= '@' || first >= '\uff00') {
                cells[i] = Cells.unwrapTextFormula(cell);
                if (FormulaLike.is(cells[i])) {
                    issues.add(issue(IssueCode.X01, i, cell));
                }
            }
        }
    }

    private RowIssue issue(IssueCode code, int column, String cell) {
        String header = column < shape.kept().size() ? shape.keptHeader(column) : "";
        return new RowIssue(code, column + 1, header, shown(cell), List.of());
    }

    private static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    @Override
    public RowCounts counts() {
        return new RowCounts(lines, rows, broken, blank, repeated, totals);
    }

    @Override
    public long position() {
        return records.position();
    }

    @Override
    public long size() {
        return records.size();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
