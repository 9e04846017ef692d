package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
                晋北丙有限公司,9114yyyy,刮板输送机生产。
                """, StandardCharsets.UTF_8);
        assertThat(out.lines().map(line -> line.replaceAll(",0\\.\\d{3},", ",score,")))
                .containsExactly(
                        "统一社会信用代码,cluster,product,score,phrase,rule",
                        "9114xxxx,carbon-materials,cm.graphite-electrode,score,石墨电极制造,scope.make",
                        "9114xxxx,general-aviation,ga.uav,score,无人机研发,scope.develop",
                        "9114yyyy,coal-machinery,ma.scraper,score,刮板输送机生产,scope.make");
    }

    @Test
    void tellsRowsWithoutACodeByTheNextBestKey() throws IOException {
        String out = predictions("""
                企业名称,统一社会信用代码,注册号,经营范围
                晋北甲有限公司,-,140000100001,刮板输送机生产。
                晋北乙有限公司,,无,刮板输送机生产。
                =晋北丙有限公司,N/A,,刮板输送机生产。
                ,,,刮板输送机生产。
                """, StandardCharsets.UTF_8);
        assertThat(out.lines().skip(1).map(line -> line.split(",")[0]))
                .containsExactly("140000100001", "晋北乙有限公司", "'=晋北丙有限公司", "行5");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dirtyFiles")
    void readsTheSameFromFilesOfManyShapes(String name, String table, String charset) throws IOException {
        String out = predictions(table, Charset.forName(charset));
        assertThat(out.lines().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactly(
                        "91140100XX00000001 carbon-materials",
                        "91140100XX00000001 general-aviation",
                        "91140100XX00000003 coal-machinery");
    }

    static Stream<Arguments> dirtyFiles() {
        return Stream.of(
                arguments("GB18030, other headers and order", """
                        社会信用代码,业务范围,单位名称
                        91140100XX00000001,无人机研发；石墨电极制造。,晋北乙有限公司
                        91140100XX00000002,五金零售。,晋北甲有限公司
                        91140100XX00000003,刮板输送机生产。,晋北丙有限公司
                        """, "GB18030"),
                arguments("full-width characters, brackets and boilerplate", """
                        企业名称,统一社会信用代码,经营范围
                        晋北乙（山西）有限公司,91140100XX00000001,【许可项目】：无人机研发　石墨电极制造（依法须经批准的项目，经相关部门批准后方可开展经营活动）
                        晋北甲有限公司,91140100XX00000002,五金零售。
                        晋北丙有限公司,91140100XX00000003,１．刮板输送机生产　２．五金零售＊＊＊
                        """, "UTF-8"),
                arguments("traditional characters", """
                        企業名稱,統一社會信用代碼,經營範圍
                        晉北乙有限公司,91140100XX00000001,無人機研發；石墨電極製造。
                        晉北甲有限公司,91140100XX00000002,五金零售。
                        晉北丙有限公司,91140100XX00000003,刮板輸送機生產。
                        """, "UTF-8"),
                arguments("tabs, line breaks and slashes", """
                        序号\t企业名称\t主营业务\t统一社会信用代码
                        1\t晋北乙有限公司\t"无人机研发
                        石墨电极制造/销售"\t91140100XX00000001
                        2\t晋北甲有限公司\t五金零售\t91140100XX00000002
                        3\t晋北丙有限公司\t刮板输送机 生产 销售\t91140100XX00000003
                        """, "UTF-8"),
                arguments("names only", """
                        统一社会信用代码,企业名称
                        91140100XX00000001,晋北石墨电极无人机制造有限公司
                        91140100XX00000002,晋北甲五金有限公司
                        91140100XX00000003,晋北刮板输送机制造有限公司
                        """, "UTF-8"));
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
