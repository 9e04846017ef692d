package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.model.EnterpriseName;

/// Cells of 100 KB made to make parsers work: each must be done in 50 ms of processor time.
class AdversarialCellTests {

    private static final int LENGTH = 100_000;
    private static final long LIMIT_NANOS = 50_000_000L;
    private static final EnterpriseParser PARSER = EnterpriseParser.create(Datasets.in(Path.of("datasets")));

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            parseEverywhere("太原市小店区1,000(万元)、".repeat(20));
            parseEverywhere("臺灣公司".repeat(20));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "(",
                "（",
                "万",
                "亿",
                "-",
                ".",
                "、",
                "1、",
                "太原市",
                "开发区",
                "城区",
                "公司",
                "分公司",
                "驻处",
                "臺灣",
                "Ａ",
                "\u200b",
                " ",
                "二十",
                "年",
                "E+",
                "山西示范区",
                "\ud83d\ude00",
                "é\u0301",
                "有限公司分",
                "市县区",
                "ﬁ"
            })
    void areParsedInTime(String unit) {
        String cell = unit.repeat(LENGTH / unit.length());
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            best = Math.min(best, parseEverywhere(cell));
        }
        assertThat(best).isLessThan(LIMIT_NANOS);
    }

    /// Processor time of the slowest field.
    private static long parseEverywhere(String cell) {
        long slowest = 0;
        for (EnterpriseField field : EnterpriseField.values()) {
            List<Column> columns = new ArrayList<>();
            columns.add(new Column(0, "企业名称", EnterpriseField.NAME, "", "user"));
            columns.add(new Column(1, "x", field, "万元", "user"));
            HeaderMapping mapping = new HeaderMapping(columns);
            RawRow row = new RawRow(1, 1, List.of(field == EnterpriseField.NAME ? "" : "甲乙公司", cell), "", List.of());
            long start = cpuTime();
            PARSER.parse(row, mapping);
            slowest = Math.max(slowest, cpuTime() - start);
        }
        long start = cpuTime();
        EnterpriseName.keyOf(cell);
        return Math.max(slowest, cpuTime() - start);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
