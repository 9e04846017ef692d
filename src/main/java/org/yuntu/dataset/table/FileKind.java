package org.yuntu.dataset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableFormat;

/// Tells a file's kind by its first bytes, and refuses by name what is no table or not what its name says.
final class FileKind {

    private static final int HEAD = 4096;
    private static final Set<String> TEXT_NAMES = Set.of("csv", "tsv", "txt", "tab");
    private static final Set<String> SHEET_NAMES = Set.of("xlsx", "xls", "xlsm", "et");

    /// First bytes (hex) and the reason they are refused for.
    private record Magic(String hex, String reason) {}

    private static final List<Magic> REFUSED = List.of(
            new Magic("255044462d", "pdf"),
            new Magic("1f8b", "gzip"),
            new Magic("4d5a", "program"),
            new Magic("7f454c46", "program"),
            new Magic("cafebabe", "program"),
            new Magic("526172211a07", "archive"),
            new Magic("377abcaf271c", "archive"),
            new Magic("425a68", "archive"),
            new Magic("fd377a585a00", "archive"),
            new Magic("89504e47", "image"),
            new Magic("ffd8ff", "image"),
            new Magic("47494638", "image"),
            new Magic("53514c69746520666f726d6174", "binary"));

    private FileKind() {}

    static TableFormat of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TableException("missing", file.toString());
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new TableException("empty");
        }
        TableFormat format = told(file, head);
        String ending = ending(file);
        if (format.spreadsheet() && TEXT_NAMES.contains(ending)) {
            throw new TableException(
                    "spreadsheetNamedText", ending, format.name().toLowerCase(Locale.ROOT));
        }
        if (!format.spreadsheet() && SHEET_NAMES.contains(ending)) {
            throw controls(head) * 20 > head.length
                    ? new TableException("binary")
                    : new TableException("textNamedSpreadsheet", ending);
        }
        return format;
    }

    private static TableFormat told(Path file, byte[] head) throws IOException {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        for (Magic magic : REFUSED) {
            if (hex.startsWith(magic.hex()) && !plainText(magic, head)) {
                throw new TableException(magic.reason());
            }
        }
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return zip(file);
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return compound(file);
        }
        refuseMarkup(head);
        return TableFormat.CSV;
    }

    /// Two letters are too little to call a text that begins with MZ or BZh a program.
    private static boolean plainText(Magic magic, byte[] head) {
        if (magic.hex().length() > 6
                || magic.reason().equals("gzip")
                || magic.reason().equals("image")) {
            return false;
        }
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static TableFormat zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return TableFormat.XLSX;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw new TableException("xlsb");
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                throw new TableException("otherOffice");
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw new TableException("openDocument");
            }
            boolean elsewhere = zip.getEntry("[Content_Types].xml") != null
                    && zip.stream().anyMatch(e -> e.getName().endsWith("workbook.xml"));
            if (elsewhere) {
                return TableFormat.XLSX;
            }
        } catch (ZipException | EOFException e) {
            throw new TableException(e, "damaged", String.valueOf(e.getMessage()));
        }
        throw new TableException("archive");
    }

    private static TableFormat compound(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new TableException("encrypted");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return TableFormat.XLS;
            }
        } catch (TableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TableException(e, "damaged", String.valueOf(e.getMessage()));
        }
        throw new TableException("otherOffice");
    }

    private static void refuseMarkup(byte[] head) {
        boolean wide = head.length > 1 && (head[0] == (byte) 0xff || head[0] == (byte) 0xfe);
        String text =
                new String(head, wide ? ISO_8859_1 : UTF_8).replace("\0", "").toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < text.length() && (Cells.invisible(text.charAt(from)) || wide && text.charAt(from) >= 0xfe)) {
            from++;
        }
        String start = text.substring(from);
        if (start.startsWith("<?xml") && (start.contains("<workbook") || start.contains("office:spreadsheet"))) {
            throw new TableException("xml");
        }
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<head")
                || start.startsWith("<meta")
                || start.startsWith("<style")
                || start.startsWith("<div")) {
            throw new TableException("html");
        }
        if (start.startsWith("<?xml")) {
            throw new TableException(start.contains("<html") ? "html" : "xml");
        }
        if (start.startsWith("mime-version:")) {
            throw new TableException("html");
        }
        if (start.startsWith("[{") || start.startsWith("{\"") || start.startsWith("{\n")) {
            throw new TableException("json");
        }
    }

    /// Bytes that no text has, in whatever encoding of one byte a letter or more.
    private static long controls(byte[] head) {
        return IntStream.range(0, head.length)
                .filter(i -> head[i] >= 0 && head[i] < ' ' && !Character.isWhitespace(head[i]))
                .count();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
