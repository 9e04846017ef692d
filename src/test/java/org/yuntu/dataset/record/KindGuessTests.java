package org.yuntu.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.dataset.TableFile;

class KindGuessTests {

    @TempDir
    Path folder;

    private KindGuess guess(String file, String header) throws Exception {
        Path path = Files.writeString(folder.resolve(file), header + "\n" + "甲,".repeat(3) + "\n");
        return KindGuess.of(TableFile.open(path).info(), file);
    }

    @Test
    void knowsASupplyByItsTwoEnds() throws Exception {
        assertThat(guess("x.csv", "供应商,采购商,产品,采购金额(万元),年度").kind()).contains(RecordKinds.get("supply"));
    }

    @Test
    void takesAListOfFirmsForEnterprises() throws Exception {
        KindGuess guess = guess("x.csv", "企业名称,统一社会信用代码,成立日期,注册资本,所在市,经营范围");

        assertThat(guess.kind()).isEmpty();
        assertThat(guess.enterprises()).isTrue();
    }

    @Test
    void asksWhereKindsHaveTheSameColumns() throws Exception {
        KindGuess guess = guess("x.csv", "名称,平台类型,级别,依托单位,共建单位,研究方向,服务集群");

        assertThat(guess.kind()).isEmpty();
        assertThat(guess.enterprises()).isFalse();
        assertThat(guess.nearest()).contains(RecordKinds.get("laboratory"), RecordKinds.get("platform"));
    }

    @Test
    void letsTheFileNameDecideBetweenThem() throws Exception {
        assertThat(guess("laboratory.csv", "名称,平台类型,级别,依托单位,共建单位,研究方向,服务集群").kind())
                .contains(RecordKinds.get("laboratory"));
    }

    @Test
    void knowsEveryTemplateByItsHeaderAndName() throws Exception {
        for (RecordKind kind : RecordKinds.all()) {
            Path file = folder.resolve(kind.id() + ".csv");
            RecordTemplate.write(kind, file);
            Files.writeString(file, Files.readString(file) + String.join(",", RecordTemplate.example(kind)) + "\r\n");

            assertThat(KindGuess.of(TableFile.open(file).info(), kind.id() + ".csv")
                            .kind())
                    .as(kind.id())
                    .contains(kind);
        }
    }
}
