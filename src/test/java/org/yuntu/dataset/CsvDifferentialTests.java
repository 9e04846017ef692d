package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same cells as FastCSV wherever the input is sound.
class CsvDifferentialTests {

    private static final Path REAL = Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");

    @TempDir
    Path directory;

    /// @return rows compared
    private static long compare(Path file) throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> oracle = CsvReader.builder().ofCsvRecord(file, UTF_8);
                RowCursor cursor = TableFile.open(file).rows()) {
            Iterator<CsvRecord> expected = oracle.iterator();
            expected.next();
            while (expected.hasNext()) {
                CsvRecord record = expected.next();
                RawRow row = cursor.next();
                assertThat(row.cells()).isEqualTo(record.getFields());
                assertThat(row.line()).isEqualTo(record.getStartingLineNumber());
                assertThat(row.broken()).isFalse();
                rows++;
            }
            assertThat(cursor.hasNext()).isFalse();
        }
        return rows;
    }

    @Test
    void agreesOnRandomSoundFiles() throws IOException {
        Random random = new Random(42);
        String[] pieces = {"甲", "x", "\"", ",", "\n", "\r\n", " ", "；", "5\"管", "𠀀", "；；", "1"};
        for (int n = 0; n < 200; n++) {
            int width = 2 + random.nextInt(8);
            StringBuilder text =
                    new StringBuilder("企业名称").append(",列".repeat(width - 1)).append('\n');
            for (int row = 0; row < 50; row++) {
                for (int column = 0; column < width; column++) {
                    StringBuilder cell = new StringBuilder(column == 0 ? "名" : "");
                    for (int length = random.nextInt(6); length > 0; length--) {
                        cell.append(pieces[random.nextInt(pieces.length)]);
                    }
                    text.append(column == 0 ? "" : ",").append(CsvOutput.quote(cell.toString(), false));
                }
                text.append(row % 3 == 0 ? "\r\n" : "\n");
            }
            assertThat(compare(TestTables.write(directory, "d.csv", text.toString(), UTF_8)))
                    .isEqualTo(50);
        }
    }

    @Test
    void agreesOnRealRegistrations() throws IOException {
        assumeTrue(Files.exists(REAL), "real registrations are not on this machine");

        assertThat(compare(REAL)).isEqualTo(62_619);
    }
}
