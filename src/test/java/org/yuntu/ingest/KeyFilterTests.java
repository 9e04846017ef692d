package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyFilterTests {

    private static final int KEYS = 100_000;

    private final KeyFilter filter = new KeyFilter(KEYS);

    @Test
    void missesNoneAndIsSeldomWrong() {
        List<String> there = IntStream.range(0, KEYS)
                .mapToObj(i -> "c" + SyntheticRegistrations.code("140100", i))
                .toList();
        there.forEach(filter::add);

        assertThat(there).allMatch(filter::mayHave);
        assertThat(IntStream.range(KEYS, 2 * KEYS)
                        .mapToObj(i -> "c" + SyntheticRegistrations.code("140100", i))
                        .filter(filter::mayHave)
                        .count())
                .isLessThan(KEYS / 30);
    }

    @Test
    void tellsWhatWasThereBefore() {
        assertThat(filter.add("n太原演示机械有限公司")).isFalse();
        assertThat(filter.add("n太原演示机械有限公司")).isTrue();
        assertThat(filter.add("n大同演示机械有限公司")).isFalse();
    }

    @Test
    void staysRightBeyondItsSize() {
        KeyFilter small = new KeyFilter(1);
        List<String> there = IntStream.range(0, KEYS).mapToObj(i -> "n" + i).toList();
        there.forEach(small::add);

        assertThat(there).allMatch(small::mayHave);
    }
}
