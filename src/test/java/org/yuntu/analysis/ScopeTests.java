package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;

class ScopeTests {

    private final GapProjection projection = projection();

    private static GapProjection projection() {
        GapProjectionBuilder builder = GapProjection.builder();
        ChainScenario.divisions().forEach(builder::division);
        builder.division(new Division("140771", "太原县", Scope.Level.COUNTY, "140200"));
        builder.division(new Division("1401Z1", "太原学府园区", Scope.Level.ZONE, "sx-zgq"));
        return builder.build();
    }

    @Test
    void isReadFromCodesAndNames() {
        assertThat(Scope.parse("山西", projection)).isEqualTo(Scope.SHANXI);
        assertThat(Scope.parse(" 140100 ", projection).name()).isEqualTo("太原市");
        assertThat(Scope.parse("太原市", projection).level()).isEqualTo(Scope.Level.PREFECTURE);
        assertThat(Scope.parse("小店", projection).code()).isEqualTo("140105");
        assertThat(Scope.parse("晋城市城区", projection).code()).isEqualTo("140502");
        assertThat(Scope.parse("综合改革示范区", projection).code()).isEqualTo("sx-zgq");
        assertThat(Scope.parse("江苏", projection).province()).isEqualTo("320000");
    }

    @Test
    void prefersThePrefectureToACountyOfTheSameName() {
        assertThat(Scope.parse("太原", projection).code()).isEqualTo("140100");
    }

    @Test
    void asksBackWhenSeveralFitOrNone() {
        assertThatThrownBy(() -> Scope.parse("城区", projection))
                .hasMessageContaining("晋城市城区 (140502)")
                .hasMessageContaining("阳泉市城区 (140302)");
        assertThatThrownBy(() -> Scope.parse("亚特兰蒂斯", projection)).hasMessageContaining("140100");
    }

    @Test
    void aZoneHoldsTheFirmsOfItsParts() {
        Scope zone = Scope.parse("sx-zgq", projection);

        assertThat(zone.province()).isEqualTo("140000");
        assertThat(zone.contains(firmIn("1401Z1"))).isTrue();
        assertThat(zone.contains(firmIn("sx-zgq"))).isTrue();
        assertThat(zone.contains(firmIn(""))).isFalse();
    }

    private static Firm firmIn(String zone) {
        return new Firm("f", "f", "140000", "140100", "140105", zone, List.of(), "", "");
    }
}
