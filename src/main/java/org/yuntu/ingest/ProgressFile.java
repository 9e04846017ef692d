package org.yuntu.ingest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;
import org.yuntu.model.DemandState;
import org.yuntu.model.OfficialTerm;

/// A list that was exported, filled in and comes back: reads what is recorded in its columns and leaves the others.
///
/// An empty cell says nothing; it does not take back what is recorded.
///
/// @param lines those that record something
/// @param problems cells that cannot be read
public record ProgressFile(List<Line> lines, List<Problem> problems) {

    private static final Set<String> ID = Set.of("编号", "Id");
    private static final Set<String> STATE = Set.of("状态", "State");
    private static final Set<String> OWNER = Set.of("责任部门", "In charge");
    private static final Set<String> DUE = Set.of("完成时间", "Due");
    private static final Set<String> NOTE = Set.of("备注", "Note");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    public ProgressFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// What one row records on an item.
    public record Line(
            long line,
            String item,
            Optional<DemandState> state,
            Optional<String> owner,
            Optional<LocalDate> due,
            Optional<String> note) {

        boolean isEmpty() {
            return state.isEmpty() && owner.isEmpty() && due.isEmpty() && note.isEmpty();
        }
    }

    public record Problem(long line, String header, String value) {}

    /// @throws org.yuntu.dataset.TableException when the file is not a table
    public static ProgressFile read(Path file) {
        TableFile table = TableFile.open(file);
        List<String> header = table.info().header();
        List<Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (place(header, ID) < 0) {
            problems.add(new Problem(table.info().headerLine(), "编号", ""));
            return new ProgressFile(lines, problems);
        }
        try (RowCursor rows = table.rows()) {
            while (rows.hasNext()) {
                RawRow row = rows.next();
                Optional<String> id = cell(row, header, ID);
                if (id.isEmpty()) {
                    continue;
                }
                Optional<String> state = cell(row, header, STATE);
                Optional<DemandState> known = state.flatMap(s -> OfficialTerm.find(DemandState.values(), s));
                Optional<String> due = cell(row, header, DUE);
                Optional<LocalDate> day = due.flatMap(ProgressFile::findDay);
                if (state.isPresent() && known.isEmpty()) {
                    problems.add(new Problem(row.line(), "状态", state.get()));
                }
                if (due.isPresent() && day.isEmpty()) {
                    problems.add(new Problem(row.line(), "完成时间", due.get()));
                }
                Line line =
                        new Line(row.line(), id.get(), known, cell(row, header, OWNER), day, cell(row, header, NOTE));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return new ProgressFile(lines, problems);
    }

    /// `2026-03-01`, and as spreadsheets turn it: `2026/3/1`.
    public static Optional<LocalDate> findDay(String text) {
        Matcher m = DAY.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> cell(RawRow row, List<String> header, Set<String> names) {
        int at = place(header, names);
        return at < 0 || at >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(at).strip()).filter(s -> !s.isEmpty());
    }

    private static int place(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).strip())) {
                return i;
            }
        }
        return -1;
    }
}
