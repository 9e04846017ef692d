package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;

class DivisionsTests {

    private final Divisions divisions = Divisions.read(Datasets.in(Path.of("datasets")));

    private List<Division> shanxi(DivisionLevel level) {
        return divisions.current().stream()
                .filter(d -> d.code().startsWith("14") && d.level() == level)
                .toList();
    }

    @Test
    void hasElevenPrefecturesAndOneHundredAndSeventeenCountiesOfShanxi() {
        assertThat(shanxi(DivisionLevel.PROVINCE)).extracting(Division::name).containsExactly("山西省");
        assertThat(shanxi(DivisionLevel.PREFECTURE)).hasSize(11);
        assertThat(shanxi(DivisionLevel.COUNTY)).hasSize(117);
    }

    @Test
    void hasAllProvincesOfChina() {
        assertThat(divisions.current())
                .filteredOn(d -> d.level() == DivisionLevel.PROVINCE)
                .hasSize(34);
    }

    @Test
    void keepsStatisticalCodesApartFromCounties() {
        assertThat(divisions.find("140171")).get().extracting(Division::level).isEqualTo(DivisionLevel.ZONE);
        assertThat(divisions.find("140971")).get().extracting(Division::level).isEqualTo(DivisionLevel.ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "140424, 屯留县, 2018, 140405",
        "140726, 太谷县, 2019, 140703",
        "140481, 潞城市, 2018, 140406",
        "140421, 长治县, 2018, 140404",
        "140624, 怀仁县, 2018, 140681",
        "140227, 大同县, 2018, 140215",
        "140402, 城区, 2018, 140403",
        "140411, 郊区, 2018, 140403",
        "140203, 矿区, 2018, 140214",
        "140202, 城区, 2018, 140213",
        "142401, 榆次市, 1999, 140702",
        "142701, 运城市, 2000, 140802",
        "142601, 临汾市, 2000, 141002",
        "142331, 离石县, 1996, 141102",
        "142128, 朔县, 1988, 140602",
        "140503, 郊区, 1996, 140525"
    })
    void knowsWhatAbolishedCountiesAreToday(String code, String name, int year, String successor) {
        Divisions.Abolished old = divisions.findAbolished(code).orElseThrow();
        assertThat(old.division().name()).isEqualTo(name);
        assertThat(old.year()).isEqualTo(year);
        assertThat(old.successors()).extracting(Division::code).containsExactly(successor);
    }

    @Test
    void saysThatTheSouthernSuburbOfDatongWasDivided() {
        assertThat(divisions.findAbolished("140211").orElseThrow().successors())
                .extracting(Division::name)
                .containsExactly("新荣区", "平城区", "云冈区");
    }

    @Test
    void putsEveryZoneIntoAPrefecture() {
        assertThat(divisions.listZones()).hasSizeGreaterThan(30).allSatisfy(zone -> {
            assertThat(divisions.find(zone.prefecture()))
                    .get()
                    .extracting(Division::level)
                    .isEqualTo(DivisionLevel.PREFECTURE);
            assertThat(zone.county().isEmpty()
                            || zone.county().startsWith(zone.prefecture().substring(0, 4)))
                    .isTrue();
        });
    }

    @Test
    void listsParentsBeforeChildren() {
        List<String> codes = divisions.current().stream().map(Division::code).toList();
        assertThat(divisions.current())
                .filteredOn(d -> !d.parent().isEmpty() && d.level() != DivisionLevel.ZONE)
                .allSatisfy(d -> assertThat(codes.indexOf(d.parent())).isLessThan(codes.indexOf(d.code())));
    }
}
