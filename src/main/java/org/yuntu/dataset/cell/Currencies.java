package org.yuntu.dataset.cell;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words for currencies in lists, after NFKC and in upper case.
final class Currencies {

    private static final Map<String, String> CODE_BY_WORD = new LinkedHashMap<>();
    private static final Map<Character, List<String>> WORDS_BY_FIRST_CHAR;

    static {
        words("CNY", "人民币", "人民幣", "元人民币", "人民币元", "RMB", "CNY", "¥", "元", "圆", "圓", "块");
        words("USD", "美元", "美金", "美圆", "USD", "US$", "$", "U.S.$", "DOLLAR", "DOLLARS");
        words("HKD", "港元", "港币", "港幣", "香港元", "港圆", "HKD", "HK$");
        words("JPY", "日元", "日圆", "日币", "JPY", "円");
        words("EUR", "欧元", "EUR", "€", "欧罗");
        words("GBP", "英镑", "GBP", "£");
        words("KRW", "韩元", "韩圆", "韩币", "KRW", "₩");
        words("TWD", "新台币", "台币", "台湾元", "TWD", "NT$");
        words("AUD", "澳元", "澳大利亚元", "澳币", "AUD");
        words("CAD", "加元", "加拿大元", "加币", "CAD");
        words("SGD", "新加坡元", "新元", "新币", "SGD", "S$");
        words("CHF", "瑞士法郎", "瑞郎", "CHF");
        words("DEM", "德国马克", "马克", "DEM");
        words("FRF", "法国法郎", "法郎", "FRF");
        words("MOP", "澳门元", "MOP");
        words("RUB", "卢布", "RUB");
        words("THB", "泰铢", "THB");
        words("MYR", "马来西亚林吉特", "林吉特", "马币", "MYR");
        words("SEK", "瑞典克朗", "SEK");
        words("NZD", "新西兰元", "NZD");
        WORDS_BY_FIRST_CHAR = CODE_BY_WORD.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    private Currencies() {}

    /// The longest currency word that starts at the position, or null.
    static @Nullable String wordAt(String text, int from) {
        for (String word : WORDS_BY_FIRST_CHAR.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return null;
    }

    /// ISO 4217 code of a word.
    static String code(String word) {
        return CODE_BY_WORD.getOrDefault(word, "CNY");
    }

    private static void words(String code, String... words) {
        for (String word : words) {
            CODE_BY_WORD.put(word, code);
        }
    }
}
