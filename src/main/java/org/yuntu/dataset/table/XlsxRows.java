package org.yuntu.dataset.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableException;

/// Rows of one XLSX sheet, parsed as they are asked for.
final class XlsxRows implements RecordSource {

    private final OPCPackage container;
    private final @Nullable SharedStringFile strings;
    private final XlsxWorkbook workbook;
    private final CellText cellText;
    private final Counted in;
    private final XMLStreamReader xml;
    private final long size;
    private final SheetRow cells = new SheetRow();
    private final StringBuilder value = new StringBuilder();
    private long row;

    XlsxRows(OPCPackage container, PackagePart sheet, @Nullable SharedStringFile strings, XlsxWorkbook workbook)
            throws IOException {
        this.container = container;
        this.strings = strings;
        this.workbook = workbook;
        this.cellText = workbook.cellText();
        this.size = Math.max(0, sheet.getSize());
        this.in = new Counted(sheet.getInputStream());
        this.xml = Xml.reader(in);
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return row();
                }
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw Xml.refused(e);
        }
    }

    private SourceRecord row() throws XMLStreamException {
        String number = Xml.attribute(xml, "r");
        row = number.isEmpty() ? row + 1 : XlsxWorkbook.number(number);
        if (row > Workbook.MAX_ROWS) {
            throw new TableException("tooManyRows", String.valueOf(Workbook.MAX_ROWS));
        }
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = Xml.attribute(xml, "r");
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                cells.put(column, cell());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        return cells.take(row);
    }

    private String cell() throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        int style = XlsxWorkbook.number(Xml.attribute(xml, "s"));
        value.setLength(0);
        boolean inValue = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inValue = xml.getLocalName().equals("v");
                    if (xml.getLocalName().equals("is")) {
                        SheetText.read(xml, "is", value);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inValue) {
                        SheetText.append(xml, value);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    if (xml.getLocalName().equals("c")) {
                        return text(type, style);
                    }
                }
                default -> {}
            }
        }
        return "";
    }

    private String text(String type, int style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" ->
                strings == null
                        ? ""
                        : strings.get(XlsxWorkbook.number(value.toString().strip()));
            case "str", "inlineStr" -> SheetText.unescaped(value);
            case "b" -> value.toString().strip().equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> value.toString();
            default -> {
                int format = workbook.formatOf(style);
                yield cellText.of(value.toString(), format, workbook.formatText(format));
            }
        };
    }

    /// `AB12` is column 27.
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    @Override
    public String raw(SourceRecord sourceRecord) {
        return SheetRow.raw(sourceRecord);
    }

    @Override
    public long position() {
        return Math.min(in.count, size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        in.close();
        container.revert();
        if (strings != null) {
            strings.close();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
