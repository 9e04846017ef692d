package org.yuntu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yuntu.model.PartialDate.Precision;

class PartialDateTests {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 5);

    @Test
    void isPrintedAsExactlyAsItIsKnown() {
        assertThat(PartialDate.day(DAY)).hasToString("2019-03-05");
        assertThat(new PartialDate(DAY, Precision.MONTH)).hasToString("2019-03");
        assertThat(new PartialDate(DAY, Precision.YEAR)).hasToString("2019");
    }

    @Test
    void startsItsMonthOrYear() {
        assertThat(new PartialDate(DAY, Precision.MONTH).date()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(new PartialDate(DAY, Precision.YEAR).date()).isEqualTo(LocalDate.of(2019, 1, 1));
    }
}
