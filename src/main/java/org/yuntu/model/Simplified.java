package org.yuntu.model;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/// Traditional to simplified characters (opencc4j, phrase-wise, about 180,000 names a second),
/// asked only for texts that hold a traditional character.
///
/// Traditional means: the dictionary turns it into another character and GB 2312 does not have it. So 乾, 於 and
/// 著, which simplified text also uses, alone change nothing.
public final class Simplified {

    private static final BitSet TRADITIONAL = traditional();

    private Simplified() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TRADITIONAL.get(text.charAt(i))) {
                return ZhConverterUtil.toSimple(text);
            }
        }
        return text;
    }

    /// One character without its neighbours, for texts in which every place has to stay where it is.
    public static char of(char c) {
        return TRADITIONAL.get(c) ? ZhConverterUtil.toSimple(String.valueOf(c)).charAt(0) : c;
    }

    private static BitSet traditional() {
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        BitSet found = new BitSet();
        for (char c = '\u3400'; c <= '\u9fff'; c++) {
            if (!gb2312.canEncode(c) && changes(c)) {
                found.set(c);
            }
        }
        return found;
    }

    private static boolean changes(char c) {
        String text = String.valueOf(c);
        return ZhConverterUtil.isTraditional(c)
                && !ZhConverterUtil.toSimple(text).equals(text);
    }
}
