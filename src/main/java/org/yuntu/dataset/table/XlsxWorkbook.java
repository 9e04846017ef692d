package org.yuntu.dataset.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.TableException;

/// An XLSX: the package by POI, its parts by a pull parser, so that memory does not grow with the sheet.
///
/// Guards (limits of the import design): 10,000 entries, 1 GiB unpacked, ratio 100, first by what
/// the archive's directory says, then counted while inflating because directories lie.
final class XlsxWorkbook implements Workbook {

    private static final long MAX_UNPACKED = 1L << 30;
    private static final int MAX_RATIO = 100;
    private static final int MAX_ENTRIES = 10_000;
    /// Small parts may be as repetitive as they like.
    private static final long RATIO_FROM = 1L << 20;

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / MAX_RATIO);
        ZipSecureFile.setMaxEntrySize(MAX_UNPACKED);
        ZipSecureFile.setMaxFileCount(MAX_ENTRIES);
    }

    private record Sheet(String name, String part) {}

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean since1904;

    private XlsxWorkbook(Path file) {
        this.file = file;
    }

    static XlsxWorkbook read(Path file) throws IOException {
        refuseBombs(file);
        XlsxWorkbook workbook = new XlsxWorkbook(file);
        try (OPCPackage container = open(file)) {
            workbook.readParts(container);
        } catch (TableException e) {
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            throw new TableException(e, "damaged", String.valueOf(e.getMessage()));
        }
        if (workbook.sheets.isEmpty()) {
            throw new TableException("empty");
        }
        return workbook;
    }

    private static void refuseBombs(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = 0;
            if (zip.size() > MAX_ENTRIES) {
                throw new TableException("unsafe", zip.size() + " parts");
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                unpacked += Math.max(0, entry.getSize());
                boolean dense = entry.getSize() > RATIO_FROM
                        && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MAX_RATIO;
                if (dense || unpacked > MAX_UNPACKED) {
                    throw new TableException("unsafe", entry.getName());
                }
            }
        }
    }

    private static OPCPackage open(Path file) {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | RuntimeException e) {
            throw new TableException(e, "damaged", String.valueOf(e.getMessage()));
        }
    }

    private void readParts(OPCPackage container) throws IOException, OpenXML4JException {
        PackagePart workbook = workbook(container);
        Map<String, String> targets = new HashMap<>();
        for (PackageRelationship each : workbook.getRelationships()) {
            PackagePart target = target(container, each);
            if (target != null) {
                targets.put(each.getId(), target.getPartName().getName());
            }
        }
        each(workbook, xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
                String epoch = Xml.attribute(xml, "date1904");
                since1904 = epoch.equals("1") || epoch.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                String part = targets.get(relationId(xml));
                if (part != null) {
                    sheets.add(new Sheet(Xml.attribute(xml, "name"), part));
                }
            }
        });
        PackagePart styles = related(container, "/styles");
        if (styles != null) {
            readStyles(styles);
        }
    }

    private static PackagePart workbook(OPCPackage container) {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship each : container.getRelationshipsByType(type)) {
                PackagePart part = container.getPart(each);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new TableException("damaged", "no workbook part");
    }

    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith("relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readStyles(PackagePart styles) throws IOException {
        boolean[] cellFormats = new boolean[1];
        each(styles, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(number(Xml.attribute(xml, "numFmtId")), Xml.attribute(xml, "formatCode"));
                case "cellXfs" -> cellFormats[0] = true;
                case "cellStyles", "dxfs", "cellStyleXfs" -> cellFormats[0] = false;
                case "xf" -> {
                    if (cellFormats[0]) {
                        formatOfStyle.add(number(Xml.attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
    }

    static int number(String digits) {
        try {
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static void each(PackagePart part, Consumer<XMLStreamReader> element) throws IOException {
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.accept(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.refused(e);
        }
    }

    private static @Nullable PackagePart related(OPCPackage container, String type) throws OpenXML4JException {
        for (PackageRelationship each : workbook(container).getRelationships()) {
            if (each.getRelationshipType().endsWith(type)) {
                return target(container, each);
            }
        }
        return null;
    }

    /// Null for parts that are missing, as they are in some exports, and for everything outside the workbook.
    private static @Nullable PackagePart target(OPCPackage container, PackageRelationship relation)
            throws OpenXML4JException {
        return relation.getTargetMode() == TargetMode.INTERNAL
                ? container.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()))
                : null;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public RecordSource open(int sheet) throws IOException {
        OPCPackage container = null;
        SharedStringFile strings = null;
        try {
            container = open(file);
            PackagePart shared = related(container, "/sharedStrings");
            if (shared != null) {
                try (InputStream in = shared.getInputStream()) {
                    strings = SharedStringFile.read(in);
                }
            }
            String name = sheets.get(sheet).part();
            PackagePart part = container.getParts().stream()
                    .filter(each -> each.getPartName().getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TableException("damaged", name));
            return new XlsxRows(container, part, strings, this);
        } catch (IOException | TableException e) {
            abandon(container, strings);
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            abandon(container, strings);
            throw new TableException(e, "damaged", String.valueOf(e.getMessage()));
        }
    }

    /// POI reports a bomb as a plain read error; damage inside the archive has names of its own.
    static IOException explained(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Zip bomb") || message.contains("too many entries") || message.contains("exceed")) {
            throw new TableException(e, "unsafe", "unpacked size");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            throw new TableException(e, "damaged", message);
        }
        return e;
    }

    private static void abandon(@Nullable OPCPackage container, @Nullable SharedStringFile strings) throws IOException {
        if (strings != null) {
            strings.close();
        }
        if (container != null) {
            container.revert();
        }
    }

    CellText cellText() {
        return new CellText(since1904);
    }

    int formatOf(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    String formatText(int format) {
        String text = formats.get(format);
        if (text != null) {
            return text;
        }
        return format < 50 ? BuiltinFormats.getBuiltinFormat(format) : "";
    }
}
