package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.dataset.HeaderMapping.Column;

class TableStatisticsTests {

    private static ColumnStatistics of(EnterpriseField field, List<String> cells) {
        TableStatistics statistics =
                new TableStatistics(new HeaderMapping(List.of(new Column(0, "列", field, "", "user"))));
        cells.forEach(cell -> statistics.add(new RawRow(1, 1, List.of(cell), "", List.of())));
        return statistics.columns().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,200.5',NUMBER",
        "-3%,NUMBER",
        "1.40105E+14,CODE",
        "2019-03-05,DATE",
        "2019/3,DATE",
        "2009.1.5,DATE",
        "2009年1月,DATE",
        "20090105,NUMBER",
        "500万元,AMOUNT",
        "USD 20万,AMOUNT",
        "100万元人民币,AMOUNT",
        "壹佰万圆整,AMOUNT",
        "91140100MA0K12345A,CODE",
        "太原甲有限公司,CHINESE",
        "太原市3号,CHINESE",
        "万元户饭店管理有限公司,CHINESE",
        "Taiyuan Ltd,TEXT",
        "…,TEXT"
    })
    void tellsWhatCellsLookLike(String cell, ValueKind kind) {
        assertThat(ValueKind.of(cell)).isEqualTo(kind);
    }

    @Test
    void countsExactlyWhereValuesAreFew() {
        ColumnStatistics column =
                of(EnterpriseField.PREFECTURE, List.of("太原市", "大同市", "太原市 ", "", " ", "太原市", "大同市", "长治市"));

        assertThat(column.filled()).isEqualTo(6);
        assertThat(column.distinct()).isEqualTo(3);
        assertThat(column.estimated()).isFalse();
        assertThat(column.frequent())
                .containsExactly(new ColumnStatistics.Frequent("太原市", 3), new ColumnStatistics.Frequent("大同市", 2));
        assertThat(column.kinds()).isEqualTo(Map.of(ValueKind.CHINESE, 6L));
        assertThat(column.sample()).isEqualTo("太原市");
    }

    @Test
    void estimatesWithinTenPercentWhereValuesAreMany() {
        TableStatistics statistics = new TableStatistics(new HeaderMapping(
                List.of(new Column(0, "a", null, "", "unknown"), new Column(1, "b", null, "", "unknown"))));
        for (int i = 0; i < 200_000; i++) {
            statistics.add(new RawRow(
                    i, i, List.of("91140100MA%08d".formatted(i), "太原第" + i % 5_000 + "有限公司"), "", List.of()));
        }
        List<ColumnStatistics> columns = statistics.columns();

        assertThat(columns.get(0).estimated()).isTrue();
        assertThat(columns.get(0).distinct()).isCloseTo(200_000L, within(20_000L));
        assertThat(columns.get(1).distinct()).isCloseTo(5_000L, within(500L));
        assertThat(columns.get(0).frequent()).isEmpty();
    }

    @Test
    void keepsNothingOfPersonalData() {
        ColumnStatistics column = of(EnterpriseField.PERSONAL, List.of("张三", "张三", "李四"));

        assertThat(column).isEqualTo(new ColumnStatistics(3, 0, false, new java.util.TreeMap<>(), List.of(), "", 0));
    }
}
