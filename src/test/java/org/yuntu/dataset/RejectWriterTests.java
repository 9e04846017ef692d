package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;

class RejectWriterTests {

    @TempDir
    Path directory;

    private Path reject(TableFile table) {
        Path target = directory.resolve("rejects.csv");
        HeaderMapping mapping = HeaderMapper.mapEnterprises(table.info(), table.sample(50));
        try (RejectWriter writer = new RejectWriter(target, table.info(), mapping, "job-1", Texts.chinese())) {
            TestTables.rows(table).forEach(row -> writer.write(row, row.issues(), "f" + row.record()));
            writer.commit();
        }
        return target;
    }

    @Test
    void addsReasonsBehindTheOriginalColumns() throws IOException {
        TableFile table = TestTables.csv(directory, "企业名称,地址\n甲,锟斤拷\n乙\n");
        String text = Files.readString(reject(table), UTF_8);

        assertThat(text).startsWith("\ufeff企业名称,地址,_行号,_记录号,_列,_值,_代码,_级别,_原因,_建议,_job,_行指纹,_原文\r\n");
        assertThat(text.lines().toList().get(1))
                .startsWith("甲,锟斤拷,2,1,地址,锟斤拷,E02,错误,文字在导入之前已经损坏（乱码）,")
                .endsWith(",job-1,f1,");
        assertThat(text.lines().toList().get(2)).startsWith("乙,,3,2,,,C01,错误,").endsWith(",乙");
    }

    @Test
    void joinsSeveralProblems() throws IOException {
        TableFile table = TestTables.csv(directory, "企业名称,地址\n锟斤拷,=1+1\n");

        assertThat(Files.readString(reject(table))).contains("企业名称；地址,锟斤拷；=1+1,E02；X01,错误；警告,");
    }

    @Test
    void comesBackAsItWas() {
        List<String> cells = new ArrayList<>();
        for (String dangerous :
                List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0", "'", "''=", "'-", "\"", ",")) {
            cells.add(dangerous + "SUM(1)|x");
        }
        cells.addAll(List.of("0911", "140105000012345", "'0911", "'", "it's", "", "普通", "1;2", " padded "));
        StringBuilder body = new StringBuilder("企业名称,地址,备注甲\n");
        for (String cell : cells) {
            body.append("甲,\"").append(cell.replace("\"", "\"\"")).append("\",x\n");
        }
        TableFile table = TestTables.csv(directory, body.toString());
        TableFile again = TableFile.open(reject(table));

        assertThat(again.info().rejects()).isTrue();
        assertThat(again.info().header()).isEqualTo(table.info().header());
        assertThat(TestTables.rows(again).stream().map(RawRow::cells))
                .containsExactlyElementsOf(
                        TestTables.rows(table).stream().map(RawRow::cells).toList());
    }

    @Test
    void leavesNothingASpreadsheetWouldRun() throws IOException {
        StringBuilder body = new StringBuilder("企业名称,地址\n");
        for (String start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\0")) {
            body.append("甲,\"").append(start).append("cmd|' /C calc'!A0\"\n");
        }
        Path file = reject(TestTables.csv(directory, body.toString()));
        for (String line : Files.readString(file).substring(1).split("\r\n")) {
            for (String cell : line.split(",")) {
                String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
                assertThat(bare.isEmpty() || "=+-@＝＋－＠\t\0".indexOf(bare.charAt(0)) < 0)
                        .as(cell)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsTheSourceTextOfWhatCouldNotBeTold() throws IOException {
        TableFile table = TestTables.csv(directory, "企业名称,地址,备注甲\n甲,\"a,x\n乙,b,y\n丙,c,d,z\n");
        Path file = reject(table);

        List<RawRow> unmended = TestTables.rows(TableFile.open(file));
        assertThat(unmended.get(0).issues().getFirst().code()).isEqualTo(IssueCode.Q01);
        assertThat(unmended.get(2).issues().getFirst().code()).isEqualTo(IssueCode.C02);

        String mended = Files.readString(file)
                .replace("\"甲,\"\"a,x\"", "\"甲,\"\"a\"\",x\"")
                .replace("\"丙,c,d,z\"", "");
        Path back = TestTables.write(directory, "back.csv", mended.getBytes(UTF_8));
        assertThat(TestTables.rows(TableFile.open(back)).stream().map(RawRow::cells))
                .containsExactly(List.of("甲", "a", "x"), List.of("乙", "b", "y"), List.of("丙", "c", "d"));
    }

    @Test
    void leavesPersonalCellsEmptyAndKeepsTheUnit() throws IOException {
        TableFile table =
                TestTables.csv(directory, "名录,,\n单位：万元,,\n企业名称,联系电话,注册资本\n甲,13800000000,1\n乙,13800000001,2\n");
        Path file = reject(table);

        assertThat(Files.readString(file)).doesNotContain("13800000000");
        TableFile again = TableFile.open(file);
        assertThat(HeaderMapper.mapEnterprises(again.info(), again.sample(10))
                        .findColumn(EnterpriseField.REGISTERED_CAPITAL)
                        .orElseThrow()
                        .unit())
                .isEqualTo("万元");
    }

    @Test
    void leavesNoTraceWithoutCommit() throws IOException {
        TableFile table = TestTables.csv(directory, "企业名称,地址\n甲,a\n");
        Path target = directory.resolve("sub/rejects.csv");
        try (RejectWriter writer =
                new RejectWriter(target, table.info(), new HeaderMapping(List.of()), "j", Texts.chinese())) {
            writer.write(TestTables.rows(table).getFirst(), List.of(), "f");
        }
        try (var left = Files.list(target.getParent())) {
            assertThat(left).isEmpty();
        }
    }
}
