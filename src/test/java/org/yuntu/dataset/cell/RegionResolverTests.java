package org.yuntu.dataset.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.Region;
import org.yuntu.dataset.Region.Evidence;
import org.yuntu.dataset.cell.RegionResolver.Clue;
import org.yuntu.dataset.cell.RegionResolver.Clues;
import org.yuntu.dataset.cell.RegionResolver.Resolved;
import org.yuntu.model.CreditCode;
import org.yuntu.model.Division;

class RegionResolverTests {

    private static final RegionResolver RESOLVER = new RegionResolver(Divisions.read(Datasets.in(Path.of("datasets"))));

    private static Resolved resolve(Map<Clue, String> texts) {
        return RESOLVER.resolve(Clues.of(texts));
    }

    private static String path(Region region) {
        return name(region.province()) + "/" + name(region.prefecture()) + "/" + name(region.county()) + "/"
                + name(region.zone());
    }

    private static String name(@Nullable Division division) {
        return division == null ? "" : division.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    太原 | 山西省/太原市//
                    太原市 | 山西省/太原市//
                    山西省太原市小店区 | 山西省/太原市/小店区/
                    山西太原小店 | 山西省/太原市/小店区/
                    山西省-太原市-小店区 | 山西省/太原市/小店区/
                    山西 太原 小店 | 山西省/太原市/小店区/
                    小店区 | 山西省/太原市/小店区/
                    芮城县 | 山西省/运城市/芮城县/
                    芮城 | 山西省/运城市/芮城县/
                    孝义市 | 山西省/吕梁市/孝义市/
                    140105 | 山西省/太原市/小店区/
                    140424 | 山西省/长治市/屯留区/
                    屯留县 | 山西省/长治市/屯留区/
                    太谷县 | 山西省/晋中市/太谷区/
                    晋中地区榆次市 | 山西省/晋中市/榆次区/
                    忻县地区 | 山西省/忻州市//
                    离石县 | 山西省/吕梁市/离石区/
                    朔县 | 山西省/朔州市/朔城区/
                    大同市南郊区 | 山西省/大同市//
                    大同市城区 | 山西省/大同市/平城区/
                    阳泉市城区 | 山西省/阳泉市/城区/
                    晋城市城区 | 山西省/晋城市/城区/
                    长治市郊区 | 山西省/长治市/潞州区/
                    晋城市郊区 | 山西省/晋城市/泽州县/
                    太原市南城区 | 山西省/太原市//
                    大同县 | 山西省/大同市/云州区/
                    大同 | 山西省/大同市//
                    运城市 | 山西省/运城市//
                    运城市盐湖区 | 山西省/运城市/盐湖区/
                    雁北地区 | 山西省///
                    晋东南地区 | 山西省///
                    北京市 | 北京市///
                    江苏省苏州市 | 江苏省/苏州市//
                    深圳 | 广东省/深圳市//
                    湖北襄樊 | 湖北省/襄阳市//
                    河南省济源市 | 河南省//济源市/
                    恩施 | 湖北省/恩施土家族苗族自治州//
                    内蒙古 | 内蒙古自治区///
                    """)
    void readsCells(String cell, String expected) {
        Resolved resolved = resolve(Map.of(Clue.REGION, cell));
        assertThat(path(resolved.region())).isEqualTo(expected);
        assertThat(resolved.region().evidence()).isEqualTo(Evidence.CELL);
        assertThat(resolved.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    山西省太原市小店区南内环街1号 | 山西省/太原市/小店区/
                    太原市尖草坪区选煤街4号 | 山西省/太原市/尖草坪区/
                    芮城县西大街 | 山西省/运城市/芮城县/
                    忻州原平市北大街 | 山西省/忻州市/原平市/
                    山西省吕梁孝义市新义街 | 山西省/吕梁市/孝义市/
                    太原高新区长治路303号 | 山西省/太原市//太原高新技术产业开发区
                    山西综改示范区太原学府园区南中环街 | 山西省/太原市//太原学府园区
                    山西示范区新化路8号 | 山西省/太原市//山西转型综合改革示范区
                    山西省晋中市山西示范区晋中开发区汇通产业园园区兴业街 | 山西省/晋中市/榆次区/晋中汇通产业园区
                    长治市高新区紫金东街 | 山西省/长治市//长治高新技术产业开发区
                    运城市绛县开发区 | 山西省/运城市/绛县/山西绛县经济开发区
                    太原市尖草坪区钢园路太原不锈钢产业园区C区 | 山西省/太原市/尖草坪区/太原不锈钢产业园区
                    洪洞古槐南路西 | 山西省/临汾市/洪洞县/
                    太原市小店区长治路 | 山西省/太原市/小店区/
                    北京市海淀区中关村大街 | 北京市///
                    厦门市光华大厦28层 | 福建省/厦门市//
                    河南省郑州市金水区 | 河南省/郑州市//
                    大同市矿区新平旺 | 山西省/大同市/云冈区/
                    """)
    void readsAddresses(String address, String expected) {
        Resolved resolved = resolve(Map.of(Clue.ADDRESS, address));
        assertThat(path(resolved.region())).isEqualTo(expected);
        assertThat(resolved.region().evidence()).isEqualTo(Evidence.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"长治路227号", "朝阳街12号", "古交路口", "吉祥小区", "平定路", "''", "城区东街", "龙华第四工业村"})
    void doesNotTakeStreetsForPlaces(String address) {
        assertThat(resolve(Map.of(Clue.ADDRESS, address)).region()).isEqualTo(Region.UNKNOWN);
    }

    @Test
    void completesCellsByTheAddressWithoutOverrulingThem() {
        Resolved resolved = resolve(Map.of(Clue.PROVINCE, "山西", Clue.PREFECTURE, "长治", Clue.ADDRESS, "左权县寒王乡下丰堠村"));
        assertThat(path(resolved.region())).isEqualTo("山西省/长治市//");
        assertThat(resolved.contradiction().division().name()).isEqualTo("左权县");
        assertThat(resolved.contradiction().clue()).isEqualTo(Clue.ADDRESS);
    }

    @Test
    void takesEverydayWordsForDivisionsOnlyWhereThereIsOne() {
        Resolved resolved = resolve(Map.of(Clue.PREFECTURE, "吕梁", Clue.ADDRESS, "吕梁兴县城区文化街"));
        assertThat(path(resolved.region())).isEqualTo("山西省/吕梁市/兴县/");
        assertThat(resolved.contradiction()).isNull();
        assertThat(path(resolve(Map.of(Clue.COUNTY, "城区")).region())).isEqualTo("///");
        assertThat(path(resolve(Map.of(Clue.PREFECTURE, "阳泉市", Clue.COUNTY, "城区"))
                        .region()))
                .isEqualTo("山西省/阳泉市/城区/");
    }

    @Test
    void tellsWhichAbolishedDivisionItUsed() {
        Resolved resolved = resolve(Map.of(Clue.PREFECTURE, "长治市", Clue.COUNTY, "屯留县"));
        assertThat(resolved.abolished().division().code()).isEqualTo("140424");
        assertThat(resolved.abolished().clue()).isEqualTo(Clue.COUNTY);
        assertThat(resolve(Map.of(Clue.COUNTY, "芮城县")).abolished()).isNull();
    }

    @Test
    void namesCellsInWhichItFoundNoPlace() {
        Resolved resolved = resolve(Map.of(Clue.PREFECTURE, "哥谭市", Clue.COUNTY, "小店区"));
        assertThat(resolved.unknown()).containsExactly(Clue.PREFECTURE);
        assertThat(path(resolved.region())).isEqualTo("山西省/太原市/小店区/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    太原甲乙有限公司 | 山西省/太原市//
                    山西省芮城县甲乙公司 | 山西省/运城市/芮城县/
                    甲乙(大同)科技有限公司 | 山西省/大同市//
                    山西甲乙股份有限公司长治分公司 | 山西省/长治市//
                    河南甲乙有限公司太原分公司 | 山西省/太原市//
                    太原甲乙公司驻厦门办事处 | 福建省/厦门市//
                    """)
    void fallsBackOnPlacesInTheName(String name, String expected) {
        Resolved resolved = resolve(Map.of(Clue.NAME, name));
        assertThat(path(resolved.region())).isEqualTo(expected);
        assertThat(resolved.region().evidence()).isEqualTo(Evidence.NAME);
    }

    @Test
    void fallsBackOnTheAuthorityThatIssuedTheNumber() {
        Resolved resolved = RESOLVER.resolve(
                new Clues(Map.of(Clue.PROVINCE, "山西"), List.of(CreditCode.parse("91140726757264884C"))));
        assertThat(path(resolved.region())).isEqualTo("山西省/晋中市//");
        assertThat(resolved.region().evidence()).isEqualTo(Evidence.CODE);
        assertThat(resolved.abolished()).isNull();
    }

    @Test
    void remarksOnANumberFromElsewhere() {
        Resolved resolved = RESOLVER.resolve(
                new Clues(Map.of(Clue.PREFECTURE, "太原市"), List.of(CreditCode.parse("91140726757264884C"))));
        assertThat(path(resolved.region())).isEqualTo("山西省/太原市//");
        assertThat(resolved.contradiction().division().name()).isEqualTo("晋中市");
        assertThat(resolved.contradiction().clue()).isEqualTo(Clue.NUMBER);
    }

    @Test
    void acceptsAnAuthorityOfTheProvinceEverywhere() {
        Resolved resolved =
                RESOLVER.resolve(new Clues(Map.of(Clue.PREFECTURE, "长治市"), List.of(CreditCode.parse("1400001003456"))));
        assertThat(resolved.contradiction()).isNull();
    }

    @Test
    void knowsNothingWhenTheRowSaysNothing() {
        assertThat(resolve(Map.of()).region()).isEqualTo(Region.UNKNOWN);
    }
}
