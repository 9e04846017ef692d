package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.model.Texts;

/// What the user says of columns, kept and used again.
class HeaderProfileTests {

    private static final String ODD = "对象,盘子,备注,,备注\n太原甲有限公司,1,a,x,b\n大同乙有限公司,2,c,y,d\n";

    @TempDir
    Path directory;

    private HeaderMapping map(String text) {
        TableFile table = TestTables.csv(directory, text);
        return HeaderMapper.mapEnterprises(table.info(), table.sample(100));
    }

    private static HeaderMapping choose(HeaderMapping mapping, String... columnsAndMeanings) {
        HeaderMapping chosen = mapping;
        for (int i = 0; i < columnsAndMeanings.length; i += 2) {
            chosen = HeaderMapper.decide(
                    chosen, null, List.of(new HeaderChoice(columnsAndMeanings[i], columnsAndMeanings[i + 1])));
        }
        return chosen;
    }

    @ParameterizedTest
    @CsvSource({
        "盘子,注册资本,REGISTERED_CAPITAL,''",
        "盘子,注册资本(万元),REGISTERED_CAPITAL,万元",
        "盘子,registered_capital,REGISTERED_CAPITAL,''",
        "盘子,Registered capital,REGISTERED_CAPITAL,''",
        " 盘 子 ,注册资金,REGISTERED_CAPITAL,''",
        "#2,营业收入(亿元),REVENUE,亿元",
        "#4,主营产品,MAIN_PRODUCTS,''",
        "对象,不用,,''"
    })
    void takesColumnsAndFieldsAsPeopleNameThem(String column, String meaning, EnterpriseField field, String unit) {
        HeaderMapping chosen = choose(map(ODD), column, meaning);

        assertThat(chosen.columns())
                .filteredOn(c -> c.reason().equals("user"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.field()).isEqualTo(field);
                    assertThat(c.unit()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource({"主体,名称,mapColumn", "#9,名称,mapColumn", "备注,地址,mapColumns", "盘子,天气,mapField"})
    void saysWhatItDoesNotKnow(String column, String meaning, String reason) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> choose(map(ODD), column, meaning))
                .satisfies(e -> {
                    assertThat(e.key()).isEqualTo("table." + reason);
                    assertThat(e.message(Texts.chinese())).contains(reason.equals("mapField") ? meaning : column);
                    assertThat(e.advice(Texts.chinese())).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void findsColumnsAgainInAnotherOrder() {
        HeaderProfile.of("工信厅-名单", choose(map(ODD), "盘子", "注册资本(亿元)", "#5", "地址", "#3", "不用"))
                .save(directory);

        HeaderMapping applied = HeaderMapper.decide(
                map("盘 子,新列,对象,备注\n1,x,太原甲有限公司,a\n"), HeaderProfile.load(directory, "工信厅-名单"), List.of());

        assertThat(applied.columns().stream().map(Column::field))
                .containsExactly(EnterpriseField.REGISTERED_CAPITAL, null, EnterpriseField.NAME, null);
        assertThat(applied.columns().getFirst().unit()).isEqualTo("亿元");
        assertThat(HeaderProfile.list(directory)).containsExactly("工信厅-名单");
    }

    @Test
    void refusesAFileThatLacksAColumnItReliesOn() {
        HeaderProfile profile = HeaderProfile.of("p", choose(map(ODD), "盘子", "注册资本(亿元)"));

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> HeaderMapper.decide(map("对象,本钱\n太原甲有限公司,1\n大同乙有限公司,2\n"), profile, List.of()))
                .satisfies(e -> assertThat(e.message(Texts.chinese()))
                        .contains("盘子", "本钱")
                        .doesNotContain("备注"));
    }

    @Test
    void goesOnWhenTheUserSaysWhatTookTheColumnsPlace() {
        HeaderProfile profile = HeaderProfile.of("p", choose(map(ODD), "盘子", "注册资本(亿元)"));

        HeaderMapping decided = HeaderMapper.decide(
                map("对象,本钱\n太原甲有限公司,1\n大同乙有限公司,2\n"), profile, List.of(new HeaderChoice("本钱", "注册资本(万元)")));

        assertThat(decided.findColumn(EnterpriseField.REGISTERED_CAPITAL)
                        .orElseThrow()
                        .unit())
                .isEqualTo("万元");
    }

    @Test
    void goesOnWhenAUsualHeaderTookTheColumnsPlace() {
        HeaderProfile profile = HeaderProfile.of("p", choose(map(ODD), "盘子", "注册资本(亿元)"));

        HeaderMapping decided = HeaderMapper.decide(map("企业名称,注册资本(万元)\n太原甲有限公司,1\n"), profile, List.of());

        assertThat(decided.findColumn(EnterpriseField.NAME)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../p", "a b", "", "a/b", "a\\b", "con.", "p\0"})
    void takesNoNameThatCouldLeaveItsFolder(String name) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> HeaderProfile.load(directory, name))
                .satisfies(e -> assertThat(e.key()).isEqualTo("table.profileName"));
    }

    @Test
    void saysWhichProfilesThereAre() {
        HeaderProfile.of("甲", map(ODD)).save(directory);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> HeaderProfile.load(directory, "乙"))
                .satisfies(e -> assertThat(e.message(Texts.chinese())).contains("乙", "甲"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "{\"entries\":[{\"header\":\"a\",\"field\":\"NONSENSE\",\"unit\":\"\"}]}"})
    void saysThatAProfileWasMendedWrongly(String content) throws IOException {
        Files.writeString(directory.resolve("p.json"), content);

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> HeaderProfile.load(directory, "p"))
                .satisfies(e -> assertThat(e.key()).isEqualTo("table.profileDamaged"));
    }
}
