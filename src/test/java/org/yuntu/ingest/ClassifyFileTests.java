package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.dataset.TableFile;

/// Firms and codes are invented.
class ClassifyFileTests {

    @TempDir
    private Path folder;

    private final ClassifyFile classify =
            new ClassifyFile(new RuleClassifier(ReferenceReader.read(Datasets.locate()), Datasets.locate()));

    private String predictions(String table, Charset charset) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table, charset);
        classify.write(TableFile.open(in), folder.resolve("out.csv"));
        return Files.readString(folder.resolve("out.csv"));
    }

    @Test
    void writesOneLineAProductInTheOrderOfTheFile() throws IOException {
        String out = predictions("""
                企业名称,统一社会信用代码,经营范围
                晋北乙有限公司,9114xxxx,无人机研发；石墨电极制造。
                晋北甲有限公司,,五金零售。
                晋北丙有限公司,-,刮板输送机生产。
                """, Charset.forName("GB18030"));
        assertThat(out.lines().map(line -> line.replaceAll(",0\\.\\d{3},", ",score,")))
                .containsExactly(
                        "统一社会信用代码,cluster,product,score,phrase,rule",
                        "9114xxxx,carbon-materials,cm.graphite-electrode,score,石墨电极制造,scope.make",
                        "9114xxxx,general-aviation,ga.uav,score,无人机研发,scope.develop",
                        "'-,coal-machinery,ma.scraper,score,刮板输送机生产,scope.make");
    }

    @Test
    void countsWhatItReadAndWrote() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.csv"), "企业名称,统一社会信用代码,经营范围\n晋北乙有限公司,1,无人机研发；石墨电极制造。\n晋北甲有限公司,2,五金零售。\n");
        assertThat(classify.write(TableFile.open(in), folder.resolve("out.csv")))
                .isEqualTo(new ClassifyFile.Summary(2, 0, 1, 2));
    }

    @Test
    void refusesAFileWithoutNamesAndScopes() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "年份,产值\n2009,1\n2010,2\n");
        assertThatThrownBy(() -> classify.write(TableFile.open(in), folder.resolve("out.csv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("经营范围");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }
}
