package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.model.Texts;

class RefusedFilesTests {

    @TempDir
    Path directory;

    private String reason(String name, byte[] bytes) {
        Path file = TestTables.write(directory, name, bytes);
        TableException[] refused = new TableException[1];
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TestTables.rows(TableFile.open(file)))
                .satisfies(e -> refused[0] = e);
        assertThat(refused[0].message(Texts.chinese())).isNotBlank().doesNotContain("{");
        assertThat(refused[0].advice(Texts.in(Locale.ENGLISH))).isNotBlank().doesNotContain("{");
        return refused[0].key().substring("table.".length());
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("a");
            sheet.createRow(0).createCell(0).setCellValue("企业名称");
            sheet.createRow(1).createCell(0).setCellValue("甲");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /// The workbook with one part replaced, or added.
    private static byte[] withPart(byte[] workbook, String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static String part(byte[] workbook, String part) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(in.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(part);
    }

    @Test
    void namesWhatIsNoTable() throws IOException {
        byte[] xlsx = workbook(new XSSFWorkbook());
        byte[] xls = workbook(new HSSFWorkbook());
        assertThat(reason("a.csv", xlsx)).isEqualTo("spreadsheetNamedText");
        assertThat(reason("a.csv", xls)).isEqualTo("spreadsheetNamedText");
        assertThat(reason("a.xlsx", "企业名称,地址\n".getBytes(UTF_8))).isEqualTo("textNamedSpreadsheet");
        assertThat(reason("a.xls", "<html><table><tr><td>企业名称".getBytes(UTF_8))).isEqualTo("html");
        assertThat(reason("a.xls", "\ufeff <!DOCTYPE html>".getBytes(UTF_16LE))).isEqualTo("html");
        assertThat(reason("a.csv", "\n<table border=1>".getBytes(UTF_8))).isEqualTo("html");
        assertThat(reason("a.xls", "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"x\">".getBytes(UTF_8)))
                .isEqualTo("xml");
        assertThat(reason("a.csv", "%PDF-1.7\n".getBytes(UTF_8))).isEqualTo("pdf");
        assertThat(reason("a.csv", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}))
                .isEqualTo("program");
        assertThat(reason("a.csv", gzip("企业名称\n"))).isEqualTo("gzip");
        assertThat(reason("a.csv", zip("x.txt"))).isEqualTo("archive");
        assertThat(reason("a.xlsx", zip("word/document.xml"))).isEqualTo("otherOffice");
        assertThat(reason("a.csv", new byte[0])).isEqualTo("empty");
        assertThat(reason("a.csv", " \n\n".getBytes(UTF_8))).isEqualTo("empty");
        assertThat(reason("a.csv", "[{\"a\":1}]".getBytes(UTF_8))).isEqualTo("json");
        assertThat(reason("a.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo("damaged");
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        noise[0] = 1;
        assertThat(reason("a.csv", noise)).isEqualTo("binary");
        assertThat(reason("a.xlsx", noise)).isEqualTo("binary");
    }

    @Test
    void readsTextThatOnlyBeginsLikeAProgram() {
        Path file = TestTables.write(directory, "mz.csv", "MZ名称,地址\n甲,a\n".getBytes(Charset.forName("GB18030")));

        assertThat(TestTables.rows(TableFile.open(file))).hasSize(1);
    }

    @Test
    void asksForThePasswordToBeRemoved() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(workbook(new XSSFWorkbook()));
            }
            container.writeFilesystem(out);
            assertThat(reason("a.xlsx", out.toByteArray())).isEqualTo("encrypted");
        }
    }

    @Test
    void refusesBombs() throws IOException {
        byte[] xlsx = workbook(new XSSFWorkbook());
        byte[] strings = bomb("xl/sharedStrings.xml", "<sst><si><t>", "A", "</t></si></sst>", 300_000_000, xlsx);
        byte[] rows = bomb(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>",
                "<row><c><v>1</v></c></row>",
                "</sheetData></worksheet>",
                300_000_000,
                xlsx);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(reason("a.xlsx", strings)).isEqualTo("unsafe");
            assertThat(reason("b.xlsx", rows)).isEqualTo("unsafe");
            assertThat(reason("c.xlsx", lying(strings))).isIn("unsafe", "damaged");
            assertThat(reason("d.xlsx", lying(rows))).isIn("unsafe", "damaged");
        });
    }

    @Test
    void refusesMoreRowsAndColumnsThanSheetsHave() throws IOException {
        byte[] xlsx = workbook(new XSSFWorkbook());
        String far = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>企业名称</v></c></row>"
                + "<row r=\"1048577\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";
        String wide = "<worksheet><sheetData><row r=\"1\"><c r=\"AZZ1\"><v>1</v></c></row></sheetData></worksheet>";
        assertThat(reason("a.xlsx", withPart(xlsx, "xl/worksheets/sheet1.xml", far.getBytes(UTF_8))))
                .isEqualTo("tooManyRows");
        assertThat(reason("a.xlsx", withPart(xlsx, "xl/worksheets/sheet1.xml", wide.getBytes(UTF_8))))
                .isEqualTo("tooManyColumns");
        assertThat(reason("a.csv", "a,".repeat(2000).getBytes(UTF_8))).isEqualTo("tooManyColumns");
    }

    @Test
    void refusesDocumentTypesInEveryPart() throws IOException {
        byte[] xlsx = workbook(new XSSFWorkbook());
        Path secret = TestTables.write(directory, "secret.txt", "机密".getBytes(UTF_8));
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY l \"&e;&e;\">]>";
        for (String part : new String[] {
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/workbook.xml",
            "xl/styles.xml",
            "[Content_Types].xml"
        }) {
            String content = part(xlsx, part);
            int root = content.indexOf('<', content.indexOf("?>") < 0 ? 0 : content.indexOf("?>"));
            String attacked =
                    content.substring(0, root) + type + content.substring(root).replace("企业名称", "&e;");
            assertThat(reason("x.xlsx", withPart(xlsx, part, attacked.getBytes(UTF_8))))
                    .as(part)
                    .isIn("unsafe", "damaged");
        }
    }

    @Test
    void survivesDamagedWorkbooks() throws IOException {
        byte[][] seeds = {workbook(new XSSFWorkbook()), workbook(new HSSFWorkbook())};
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            byte[] damaged = seeds[i % 2].clone();
            for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = TestTables.write(directory, "z", damaged);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                try {
                    TestTables.rows(TableFile.open(file));
                } catch (TableException | UncheckedIOException e) {
                    assertThat(e).hasMessageContaining("");
                }
            });
        }
    }

    private static byte[] bomb(String part, String start, String repeated, String end, long size, byte[] workbook)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = repeated.repeat(100_000 / repeated.length()).getBytes(UTF_8);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(start.getBytes(UTF_8));
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
            out.write(end.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /// The same archive whose directory claims that the last part is small.
    private static byte[] lying(byte[] archive) {
        byte[] lying = archive.clone();
        int last = -1;
        for (int i = 0; i + 46 < lying.length; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                last = i;
            }
        }
        int claimed = 2000;
        for (int i = 0; i < 4; i++) {
            lying[last + 24 + i] = (byte) (claimed >>> 8 * i);
        }
        return lying;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(1);
        }
        return bytes.toByteArray();
    }
}
