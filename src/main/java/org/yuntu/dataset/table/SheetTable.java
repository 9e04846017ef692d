package org.yuntu.dataset.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EncodingGuess;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableFormat;
import org.yuntu.dataset.TableOptions;

/// One sheet of a workbook. Unless the user names one, the first sheet whose header has words of
/// enterprise tables, else the first with rows at all.
record SheetTable(Workbook workbook, String sha256, int index, Shape shape) implements Table {

    private static final int SAMPLE = 200;
    private static final EncodingGuess ENCODING =
            new EncodingGuess("", EncodingGuess.Why.SPREADSHEET, true, Optional.empty());

    static SheetTable open(Path file, TableOptions options, TableFormat format) throws IOException {
        String sha256 = sha256(file);
        Workbook workbook = format == TableFormat.XLSX ? XlsxWorkbook.read(file) : XlsWorkbook.read(file);
        SheetTable first = null;
        for (int index : candidates(workbook.sheets(), options.sheet())) {
            List<SourceRecord> records = head(workbook, index);
            if (!records.isEmpty()) {
                SheetTable table = new SheetTable(workbook, sha256, index, shape(records, options.headerLine()));
                first = first == null ? table : first;
                if (records.stream().limit(30).anyMatch(each -> HeaderDetector.hits(each) >= 2)) {
                    return table;
                }
            }
        }
        if (first == null) {
            throw new TableException("empty");
        }
        return first;
    }

    private static List<Integer> candidates(List<String> sheets, @Nullable String wanted) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (wanted == null || sheets.get(i).equals(wanted)) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty() && wanted != null) {
            int number = XlsxWorkbook.number(wanted);
            if (number < 1 || number > sheets.size()) {
                throw new TableException("noSheet", wanted, String.join("、", sheets));
            }
            candidates.add(number - 1);
        }
        return candidates;
    }

    private static List<SourceRecord> head(Workbook workbook, int index) throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        try (RecordSource source = workbook.open(index)) {
            SourceRecord each = source.next();
            for (int seen = 0; each != null && records.size() < SAMPLE && seen < 10 * SAMPLE; seen++) {
                if (!each.blank()) {
                    records.add(each);
                }
                each = source.next();
            }
        }
        return records;
    }

    private static Shape shape(List<SourceRecord> records, @Nullable Integer headerLine) {
        HeaderDetector.Found found = HeaderDetector.find(records, headerLine);
        int width = 1;
        for (SourceRecord each : records.subList(Math.max(0, found.index()), records.size())) {
            width = Math.max(width, each.filledWidth());
        }
        return Shape.of(records, found.index(), width, false);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), EncodingDetector.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    @Override
    public EncodingGuess encoding() {
        return ENCODING;
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public String sheet() {
        return workbook.sheets().get(index);
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets();
    }

    @Override
    public RowCursor rows() throws IOException {
        return new ShapedRows(workbook.open(index), shape, true);
    }
}
