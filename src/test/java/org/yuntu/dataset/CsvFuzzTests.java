package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damages sound files at random and counts what is left: nothing crashes, every record is
/// accounted for, and a mutation costs the rows it touches and no others.
class CsvFuzzTests {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /// `-Dyuntu.fuzz=10000` is the nightly figure.
    private static final int FILES = Integer.getInteger("yuntu.fuzz", 1_000);
    private static final String HEADER = "序号,企业名称,统一社会信用代码,注册资本(万元),成立日期,经营范围,所属城市,地址";

    @TempDir
    Path directory;

    /// @param lines one per row, without line end
    private record Seed(String header, List<String> lines, Charset charset, String lineEnd) {

        byte[] bytes(List<byte[]> rows) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes((header + lineEnd).getBytes(charset));
            for (byte[] row : rows) {
                out.writeBytes(row);
                out.writeBytes(lineEnd.getBytes(charset));
            }
            return out.toByteArray();
        }

        List<byte[]> rows() {
            return new ArrayList<>(
                    lines.stream().map(line -> line.getBytes(charset)).toList());
        }
    }

    private static List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (Charset charset : List.of(UTF_8, GB18030)) {
            seeds.add(new Seed(HEADER, lines(60, false), charset, "\n"));
            seeds.add(new Seed(HEADER, lines(60, true), charset, "\r\n"));
            seeds.add(new Seed(
                    "企业名称,地址,备注甲",
                    lines(40, true).stream().map(CsvFuzzTests::narrow).toList(),
                    charset,
                    "\n"));
            seeds.add(new Seed(HEADER, lines(60, true), charset, "\r"));
            for (char delimiter : new char[] {'\t', ';', '|', '，'}) {
                seeds.add(new Seed(
                        delimited(HEADER, delimiter),
                        lines(50, true).stream()
                                .map(line -> delimited(line, delimiter))
                                .toList(),
                        charset,
                        "\r\n"));
            }
        }
        return seeds;
    }

    private static List<String> lines(int count, boolean quoted) {
        List<String> lines = new ArrayList<>();
        String[] cities = {"太原市", "大同市", "长治市", "晋中市", "运城市"};
        for (int i = 1; i <= count; i++) {
            String scope =
                    quoted ? "\"煤炭开采,洗选；\"\"焦炭\"\"销售" + (i % 7 == 0 ? "\n许可项目：运输" : "") + "\"" : "煤炭开采、洗选；钢材长度5\"管销售";
            lines.add(i + ",山西第" + i + "煤化有限公司,91140100MA0K" + (10000 + i) + "A," + i * 100 + ",2019-03-"
                    + (10 + i % 20) + "," + scope + "," + cities[i % 5] + ",\"" + cities[i % 5] + "某街" + i + "号\"");
        }
        return lines;
    }

    private static String narrow(String line) {
        int name = line.indexOf(',') + 1;
        int rest = line.lastIndexOf(',');
        return line.substring(name, line.indexOf(',', name)) + "," + line.substring(rest + 1) + ",\"x,y\"";
    }

    /// The line with another delimiter outside of quotes, and tabs inside them.
    private static String delimited(String line, char delimiter) {
        StringBuilder changed = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            changed.append(c == ',' && !quoted ? delimiter : c == '、' && quoted ? '\t' : c);
        }
        return changed.toString();
    }

    /// Damages one row's bytes.
    private static byte[] mutate(byte[] row, Random random, Seed seed) {
        int at = random.nextInt(row.length);
        return switch (random.nextInt(15)) {
            case 0 -> splice(row, at, Math.min(row.length, at + 1 + random.nextInt(6)), new byte[0]);
            case 1 -> splice(row, at, at, new byte[] {'"'});
            case 2 -> splice(row, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 3 -> withoutOne(row, (byte) ',', random);
            case 4 -> withoutOne(row, (byte) '"', random);
            case 5 -> splice(row, at, at, new byte[] {',', 0, '\r', '"'});
            case 6 -> splice(row, at, at, new byte[1 + random.nextInt(3)]);
            case 7 -> splice(row, 0, 0, "\ufeff".getBytes(UTF_8));
            case 8 -> splice(row, at, at, "\ufeff".getBytes(seed.charset()));
            case 9 -> splice(row, at, at, new byte[] {'"', '"'});
            case 10 -> splice(row, at, at, "长".repeat(random.nextInt(40_000)).getBytes(seed.charset()));
            case 11 -> seed.header().getBytes(seed.charset());
            case 12 -> "合计,,,".getBytes(seed.charset());
            case 13 -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'};
            default -> "山西另一编码有限公司,大同".getBytes(random.nextBoolean() ? UTF_8 : GB18030);
        };
    }

    private static byte[] splice(byte[] row, int from, int to, byte[] with) {
        byte[] spliced = new byte[row.length - (to - from) + with.length];
        System.arraycopy(row, 0, spliced, 0, from);
        System.arraycopy(with, 0, spliced, from, with.length);
        System.arraycopy(row, to, spliced, from + with.length, row.length - to);
        return spliced;
    }

    private static byte[] withoutOne(byte[] row, byte unwanted, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] == unwanted) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return row;
        }
        int at = places.get(random.nextInt(places.size()));
        return splice(row, at, at + 1, new byte[0]);
    }

    @Test
    void costsTheTouchedRowsOnly() {
        Random random = new Random(20261121);
        List<Seed> seeds = seeds();
        int untouched = 0;
        int equal = 0;
        for (int i = 0; i < FILES; i++) {
            Seed seed = seeds.get(i % seeds.size());
            List<RawRow> sound =
                    TestTables.rows(TableFile.open(TestTables.write(directory, "sound.csv", seed.bytes(seed.rows()))));
            assertThat(sound).hasSize(seed.lines().size());
            List<byte[]> rows = seed.rows();
            Set<Integer> touched = new HashSet<>();
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                int row = random.nextInt(rows.size() - 1);
                touched.add(row);
                if (random.nextInt(10) == 0) {
                    touched.add(row + 1);
                    byte[] first = rows.get(row);
                    rows.set(row, splice(first, first.length, first.length, rows.get(row + 1)));
                    rows.set(row + 1, new byte[0]);
                } else if (rows.get(row).length > 0) {
                    rows.set(row, mutate(rows.get(row), random, seed));
                }
            }
            TableFile damaged = TableFile.open(TestTables.write(directory, "damaged.csv", seed.bytes(rows)));
            Set<List<String>> read = new HashSet<>();
            int broken = 0;
            for (RawRow row : TestTables.rows(damaged)) {
                if (row.broken()) {
                    broken++;
                    assertThat(row.issues()).allMatch(issue -> issue.code() != null);
                } else {
                    read.add(row.cells());
                }
            }
            for (int row = 0; row < sound.size(); row++) {
                if (!touched.contains(row)) {
                    untouched++;
                    equal += read.contains(sound.get(row).cells()) ? 1 : 0;
                }
            }
            DirtyFilesTests.outcome(damaged);
            RowCounts counts = TestTables.counts(damaged);
            assertThat(counts.broken()).isEqualTo(broken);
            assertThat(counts.lines()).isLessThanOrEqualTo(lineBreaks(seed.bytes(rows)) + 1);
        }
        assertThat((double) equal / untouched)
                .as("share of %d untouched rows that are read as before", untouched)
                .isGreaterThan(0.99);
    }

    private static long lineBreaks(byte[] bytes) {
        long breaks = 0;
        for (byte b : bytes) {
            breaks += b == '\n' || b == '\r' ? 1 : 0;
        }
        return breaks;
    }
}
