package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.model.Texts;

/// Damages workbooks at random, from outside and inside their container: each is refused with a reason or read with
/// every row accounted for, and none takes long.
class SheetFuzzTests {

    /// `-Dyuntu.fuzz=2000` is the nightly figure for each kind.
    private static final int FILES = Integer.getInteger("yuntu.fuzz", 150);

    @TempDir
    Path directory;

    private static byte[] sound(String ending) throws IOException {
        try (Workbook workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("名录");
            String[] header = {"企业名称", "统一社会信用代码", "注册资本(万元)", "成立日期", "所在市", "主营产品"};
            for (int r = 0; r <= 40; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < header.length; c++) {
                    row.createCell(c).setCellValue(r == 0 ? header[c] : c == 2 ? "" : header[c] + r);
                }
                if (r > 0) {
                    row.getCell(2).setCellValue(r * 100.5);
                    row.getCell(3).setCellValue(39818 + r);
                }
            }
            sheet.getRow(5).getCell(2).setCellFormula("SUM(C2:C4)");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(5)) {
            case 0 -> damaged = Arrays.copyOf(damaged, at);
            case 1 -> Arrays.fill(damaged, at, Math.min(damaged.length, at + 1 + random.nextInt(600)), (byte) 0);
            case 2 ->
                System.arraycopy(
                        bytes,
                        random.nextInt(bytes.length / 2),
                        damaged,
                        random.nextInt(bytes.length / 2),
                        random.nextInt(bytes.length / 2));
            default -> {
                for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return damaged;
    }

    /// One part damaged and packed again, so that the damage gets past the checks of the container.
    private static byte[] damagedInside(byte[] workbook, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean hit = entry.getName().startsWith("xl/") && part.length > 1 && random.nextInt(3) == 0;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(hit ? damaged(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void refusesOrReadsWhateverComes(String ending) throws IOException {
        Random random = new Random(20261121);
        byte[] sound = sound(ending);
        assertThat(DirtyFilesTests.outcome(TableFile.open(TestTables.write(directory, "sound." + ending, sound))))
                .hasSize(40);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            boolean inside = ending.equals("xlsx") && i % 4 > 0;
            Path file = TestTables.write(
                    directory, "damaged." + ending, inside ? damagedInside(sound, random) : damaged(sound, random));
            try {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> DirtyFilesTests.outcome(TableFile.open(file)), "file " + i);
                read++;
            } catch (TableException e) {
                assertThat(e.message(Texts.chinese())).isNotBlank().doesNotContain("{0}");
                assertThat(e.advice(Texts.in(Locale.ENGLISH))).isNotBlank();
                refused++;
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }
}
