package org.yuntu.dataset.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceProblem;

/// Reads one CSV file of `datasets/reference` strictly: UTF-8, exactly the expected header, exactly
/// as many cells, no cell with outer spaces. What is wrong goes into a list, so that a maintainer
/// sees all of it at once.
public final class ReferenceTable {

    private final String file;
    private final List<String> header;
    private final List<ReferenceProblem> problems;

    private ReferenceTable(String file, List<String> header, List<ReferenceProblem> problems) {
        this.file = file;
        this.header = header;
        this.problems = problems;
    }

    /// @param file path below the datasets folder
    /// @param header expected header line, comma-separated
    /// @param problems receives what is wrong; lines with a wrong number of cells are left out
    public static List<Line> read(Datasets datasets, String file, String header, List<ReferenceProblem> problems) {
        return new ReferenceTable(file, List.of(header.split(",")), problems).lines(datasets);
    }

    private List<Line> lines(Datasets datasets) {
        if (!datasets.has(file)) {
            problem(0, "", "", "the file is missing; expected at " + datasets.where(file));
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text(datasets))) {
            boolean first = true;
            for (CsvRecord row : reader) {
                if (first) {
                    checkHeader(row);
                } else {
                    add(row, lines);
                }
                first = false;
            }
            if (first) {
                problem(0, "", "", "the file is empty; the first line must be " + String.join(",", header));
            }
        } catch (CsvParseException e) {
            problem(
                    0,
                    "",
                    "",
                    "not readable as CSV (" + e.getMessage() + "): look for a quote that is not closed or doubled");
        } catch (CharacterCodingException e) {
            problem(0, "", "", "not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            problem(0, "", "", "cannot be read: " + e.getMessage());
        }
        return lines;
    }

    private String text(Datasets datasets) throws IOException {
        try (InputStream in = datasets.open(file)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    private void checkHeader(CsvRecord row) {
        if (!row.getFields().equals(header)) {
            problem(
                    1,
                    "",
                    "",
                    "the header must be " + String.join(",", header) + " but is " + String.join(",", row.getFields()));
        }
    }

    private void add(CsvRecord row, List<Line> lines) {
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            problem(
                    number,
                    "",
                    "",
                    "has " + row.getFieldCount() + " cells, expected " + header.size()
                            + ": quote cells that hold a comma, keep commas for empty cells");
            return;
        }
        for (int i = 0; i < header.size(); i++) {
            String cell = row.getField(i);
            if (!cell.equals(cell.strip())) {
                problem(number, header.get(i), cell, "remove the spaces around it");
            }
        }
        lines.add(new Line(this, number, row.getFields()));
    }

    private void problem(long line, String column, String value, String remedy) {
        problems.add(new ReferenceProblem(file, line, column, value, remedy));
    }

    /// One data row; cells are asked for by header.
    public static final class Line {

        private final ReferenceTable table;
        private final long number;
        private final List<String> cells;

        private Line(ReferenceTable table, long number, List<String> cells) {
            this.table = table;
            this.number = number;
            this.cells = cells;
        }

        public long number() {
            return number;
        }

        /// The cell, stripped; possibly empty.
        public String get(String column) {
            return cells.get(table.header.indexOf(column)).strip();
        }

        /// The cell, which must not be empty.
        public String required(String column) {
            String value = get(column);
            if (value.isEmpty()) {
                problem(column, "must not be empty");
            }
            return value;
        }

        public boolean yes(String column) {
            String value = get(column);
            if (!value.equals("yes") && !value.equals("no")) {
                problem(column, "write yes or no");
            }
            return value.equals("yes");
        }

        public int integer(String column, int from, int to) {
            try {
                int value = Integer.parseInt(get(column));
                if (value >= from && value <= to) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // reported below together with numbers out of range
            }
            problem(column, "write a whole number from " + from + " to " + to);
            return from;
        }

        public void problem(String column, String remedy) {
            table.problem(number, column, get(column), remedy);
        }
    }
}
