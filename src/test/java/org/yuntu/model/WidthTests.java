package org.yuntu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WidthTests {

    @Test
    void isTheNormaliserForEveryCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "甲" + (char) c + "乙";
                assertThat(Width.nfkc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
    }

    @Test
    void isTheNormaliserForMixedText() {
        Random random = new Random(15);
        String characters = "甲乙Ａ９（）　abc㈠ﬁ①é\u0301㎡，。が\u3099ｶﾞ";
        for (int n = 0; n < 5_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(Width.nfkc(text.toString())).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }

    @Test
    void stripsWhatCannotBeSeenFromBothEnds() {
        assertThat(Width.strip("\ufeff　\t甲 乙\u200b\n")).isEqualTo("甲 乙");
        assertThat(Width.strip(" \u3000 ")).isEmpty();
    }

    @Test
    void foldsToOneWidthWithoutWhiteSpace() {
        assertThat(Width.fold("　Ａ １（万 元）\u2028")).isEqualTo("A1(万元)");
    }
}
