package org.yuntu.dataset.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.yuntu.model.Simplified;

/// A header cell taken apart for comparison: `3、注册资本（万元）*` is `注册资本` in 万元.
///
/// @param whole all letters and digits, brackets dissolved
/// @param base the same without what stands in brackets
/// @param unit of the values when the header names one, otherwise empty
public record HeaderName(String whole, String base, String unit) {

    private static final Set<String> UNITS = Set.of(
            "元", "千元", "万元", "百万元", "千万元", "亿元", "万", "亿", "美元", "万美元", "千美元", "亿美元", "万港元", "万欧元", "万日元", "人", "万人",
            "个", "家", "%", "吨", "万吨", "cny", "rmb");

    private static final int LONGEST_UNIT = 8;

    public static HeaderName of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder whole = new StringBuilder();
        StringBuilder base = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        String unit = "";
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = Simplified.of(plain.charAt(i));
            if (opens(c)) {
                depth++;
                inside.setLength(0);
            } else if (closes(c) && depth > 0) {
                depth--;
                unit = unit.isEmpty() ? unit(inside.toString()) : unit;
                if (unit(inside.toString()).isEmpty()) {
                    whole.append(inside);
                }
            } else if (depth > 0) {
                append(inside, c);
            } else {
                append(whole, c);
                append(base, c);
            }
        }
        whole.append(depth > 0 ? inside : "");
        return withoutDecoration(whole.toString(), base.toString(), unit, plain);
    }

    private static HeaderName withoutDecoration(String whole, String base, String unit, String plain) {
        String name = withoutNumber(base);
        String told = unit;
        int mark = Math.max(plain.lastIndexOf('/'), Math.max(plain.lastIndexOf(':'), plain.lastIndexOf('_')));
        if (told.isEmpty() && mark > 0) {
            told = unit(squeezed(plain.substring(mark + 1)));
        }
        if (told.isEmpty()) {
            told = name.endsWith("万元") ? "万元" : name.endsWith("亿元") ? "亿元" : "";
        }
        boolean appended = !told.isEmpty() && name.length() > told.length() && name.endsWith(told);
        String bare = appended ? name.substring(0, name.length() - told.length()) : name;
        if (bare.endsWith("单位")) {
            bare = bare.length() > 2 && !told.isEmpty() ? bare.substring(0, bare.length() - 2) : bare;
        }
        return new HeaderName(appended ? bare : withoutNumber(whole), bare, told);
    }

    /// `单位:万元` and `人民币万元` name the unit too.
    static String unit(String text) {
        String unit = squeezed(text);
        for (String lead : new String[] {"金额单位", "单位", "人民币"}) {
            unit = unit.startsWith(lead) && unit.length() > lead.length() ? unit.substring(lead.length()) : unit;
        }
        unit = unit.endsWith("人民币") && unit.length() > 3 ? unit.substring(0, unit.length() - 3) : unit;
        return UNITS.contains(unit) ? unit : "";
    }

    /// The unit of money a title line states for the whole table (`单位：万元`, `单位：家、万元`), or empty.
    public static String unitOfTitle(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC);
        // 填报单位 before it is no unit
        for (int at = text.indexOf("单位"); at >= 0; at = text.indexOf("单位", at + 1)) {
            String unit = unitOfMoney(text.substring(at + 2));
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }

    /// The first of several units that is one of money; what follows them does not matter.
    private static String unitOfMoney(String units) {
        for (String part : units.strip().split("[、,;/\\s]+")) {
            String squeezed = squeezed(part);
            int to = Math.min(squeezed.length(), LONGEST_UNIT);
            while (to > 0 && unit(squeezed.substring(0, to)).isEmpty()) {
                to--;
            }
            String unit = unit(squeezed.substring(0, to));
            if (unit.isEmpty() ? !squeezed.isEmpty() : unit.endsWith("元")) {
                return unit;
            }
        }
        return "";
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            append(squeezed, text.charAt(i));
        }
        return squeezed.toString();
    }

    private static void append(StringBuilder into, char c) {
        if (Character.isLetterOrDigit(c) || c == '%') {
            into.append(c);
        }
    }

    /// Without an order number before Chinese text: `1企业名称`, `a01单位名称` keep only the words.
    private static String withoutNumber(String name) {
        int at = 0;
        while (at < name.length() && at < 4 && name.charAt(at) < 0x80) {
            at++;
        }
        boolean numbered = at > 0 && at < name.length() && name.charAt(at) >= 0x2e80 && hasDigit(name, at);
        return numbered ? name.substring(at) : name;
    }

    private static boolean hasDigit(String name, int to) {
        for (int i = 0; i < to; i++) {
            if (Character.isDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '【' || c == '{' || c == '〔' || c == '<';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '】' || c == '}' || c == '〕' || c == '>';
    }
}
