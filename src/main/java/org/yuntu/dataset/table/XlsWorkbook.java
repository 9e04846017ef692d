package org.yuntu.dataset.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableException;

/// An XLS (BIFF8) by POI's records, pulled one by one instead of pushed.
final class XlsWorkbook implements Workbook {

    private final Path file;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    private XlsWorkbook(Path file) {
        this.file = file;
    }

    static XlsWorkbook read(Path file) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(file);
        try (Records records = new Records(file)) {
            records.toFirstSheet();
            workbook.sheets.addAll(records.sheets);
        }
        if (workbook.sheets.isEmpty()) {
            throw new TableException("empty");
        }
        return workbook;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(BoundSheetRecord::getSheetname).toList();
    }

    @Override
    public RecordSource open(int sheet) throws IOException {
        Records records = new Records(file);
        try {
            records.toFirstSheet();
            List<BoundSheetRecord> inFile = sheets.stream()
                    .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                    .toList();
            for (int skip = inFile.indexOf(sheets.get(sheet)); skip > 0; skip--) {
                records.toNextSheet();
            }
            return new XlsRows(records, Files.size(file));
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /// The records of the file with what the workbook globals say.
    static final class Records implements AutoCloseable {

        final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(_ -> {});
        final List<BoundSheetRecord> sheets = new ArrayList<>();

        @Nullable
        SSTRecord strings;

        boolean since1904;
        long read;

        private final POIFSFileSystem container;
        private final RecordFactoryInputStream records;

        Records(Path file) throws IOException {
            try {
                container = new POIFSFileSystem(file.toFile(), true);
            } catch (IOException | RuntimeException e) {
                throw refused(e);
            }
            try {
                DirectoryNode root = container.getRoot();
                String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
                records = new RecordFactoryInputStream(
                        root.createDocumentInputStream(root.getEntryCaseInsensitive(stream)), true);
            } catch (IOException | RuntimeException e) {
                container.close();
                throw refused(e);
            }
        }

        @Nullable
        Record next() {
            try {
                Record next = records.nextRecord();
                read += next == null ? 0 : next.getRecordSize();
                return next;
            } catch (RuntimeException e) {
                throw refused(e);
            }
        }

        /// POI meets damage with exceptions of many kinds.
        static TableException refused(Exception e) {
            return switch (e) {
                case TableException known -> known;
                case EncryptedDocumentException _ -> new TableException(e, "encrypted");
                case OldExcelFormatException _ -> new TableException(e, "oldExcel");
                default -> new TableException(e, "damaged", String.valueOf(e.getMessage()));
            };
        }

        /// Through the globals into the first sheet.
        void toFirstSheet() {
            for (Record each = next(); each != null; each = next()) {
                switch (each) {
                    case BoundSheetRecord sheet -> sheets.add(sheet);
                    case SSTRecord table -> strings = table;
                    case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
                    case BOFRecord start
                    when start.getType() != BOFRecord.TYPE_WORKBOOK -> {
                        return;
                    }
                    default -> formats.processRecord(each);
                }
            }
        }

        /// From inside a sheet into the next one; charts inside the sheet are passed over.
        void toNextSheet() {
            int depth = 1;
            for (Record each = next(); each != null; each = next()) {
                depth += each instanceof BOFRecord ? 1 : each instanceof EOFRecord ? -1 : 0;
                if (depth == 1 && each instanceof BOFRecord) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            container.close();
        }
    }
}
