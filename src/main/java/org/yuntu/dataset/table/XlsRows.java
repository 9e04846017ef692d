package org.yuntu.dataset.table;

import java.io.IOException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Rows of one XLS sheet. Cells come in row order; a row ends when a cell of another begins.
final class XlsRows implements RecordSource {

    private final XlsWorkbook.Records records;
    private final CellText cellText;
    private final long size;
    private final SheetRow cells = new SheetRow();
    private @Nullable Record ahead;
    private boolean ended;

    XlsRows(XlsWorkbook.Records records, long size) {
        this.records = records;
        this.cellText = new CellText(records.since1904);
        this.size = size;
    }

    @Override
    public @Nullable SourceRecord next() {
        try {
            return read();
        } catch (RuntimeException e) {
            throw XlsWorkbook.Records.refused(e);
        }
    }

    private @Nullable SourceRecord read() {
        int row = -1;
        for (Record each = pull(); each != null; each = pull()) {
            int at = rowOf(each);
            if (at < 0) {
                continue;
            }
            if (row >= 0 && at != row) {
                ahead = each;
                break;
            }
            row = at;
            put(each);
        }
        return row < 0 ? null : cells.take(row + 1L);
    }

    /// The next record of the sheet itself, null at its end.
    private @Nullable Record pull() {
        Record each = ahead;
        ahead = null;
        if (each != null || ended) {
            return each;
        }
        int depth = 0;
        do {
            each = records.next();
            depth += each instanceof BOFRecord ? 1 : each instanceof EOFRecord ? -1 : 0;
        } while (each != null && depth > 0);
        ended = each == null || depth < 0;
        return ended ? null : each;
    }

    private static int rowOf(Record each) {
        return switch (each) {
            case CellRecord cell -> cell.getRow();
            case LabelRecord label -> label.getRow();
            default -> -1;
        };
    }

    private void put(Record each) {
        switch (each) {
            case LabelSSTRecord label -> {
                SSTRecord strings = records.strings;
                cells.put(
                        label.getColumn(),
                        strings == null
                                ? ""
                                : strings.getString(label.getSSTIndex()).getString());
            }
            case LabelRecord label -> cells.put(label.getColumn(), label.getValue());
            case NumberRecord number -> cells.put(number.getColumn(), number(number, number.getValue()));
            case BoolErrRecord other ->
                cells.put(
                        other.getColumn(),
                        other.isBoolean()
                                ? bool(other.getBooleanValue())
                                : FormulaError.forInt(other.getErrorValue()).getString());
            case FormulaRecord formula -> cells.put(formula.getColumn(), result(formula));
            default -> {}
        }
    }

    private String result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            Record text = records.next();
            while (text != null && !(text instanceof StringRecord) && rowOf(text) < 0) {
                text = records.next();
            }
            if (text instanceof StringRecord string) {
                return string.getString();
            }
            ahead = text;
            return "";
        }
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> bool(formula.getCachedBooleanValue());
            case ERROR -> FormulaError.forInt(formula.getCachedErrorValue()).getString();
            default -> number(formula, formula.getValue());
        };
    }

    private String number(CellRecord cell, double value) {
        String format = records.formats.getFormatString(cell);
        return cellText.of(Double.toString(value), records.formats.getFormatIndex(cell), format == null ? "" : format);
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    @Override
    public String raw(SourceRecord sourceRecord) {
        return SheetRow.raw(sourceRecord);
    }

    @Override
    public long position() {
        return ended ? size : Math.min(size, records.read);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
