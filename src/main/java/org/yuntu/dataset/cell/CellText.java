package org.yuntu.dataset.cell;

import java.util.Locale;
import java.util.Set;
import org.yuntu.model.Width;

/// Cells before they are understood: outer white space and words for "nothing" removed.
public final class CellText {

    /// Lower case. 无 stands in many lists where a register has nothing; no enterprise is called so.
    private static final Set<String> NULL_WORDS = Set.of(
            "n/a", "#n/a", "na", "n.a.", "null", "(null)", "\\n", "none", "nil", "nan", "-", "--", "---", "----", "—",
            "——", "———", "－", "/", "\\", "无", "暂无", "暂缺", "未知", "不详", "无数据", "暂无数据", "未公示", "未披露", "未填报", "未填写",
            "#value!", "#ref!", "#name?", "#div/0!", "#num!", "#null!");

    private static final int LONGEST_NULL_WORD = 8;

    private CellText() {}

    /// The cell as printed without invisible characters at its ends; empty for a word that means nothing.
    public static String clean(String cell) {
        String text = Width.strip(cell);
        return text.length() <= LONGEST_NULL_WORD && isNull(text) ? "" : text;
    }

    private static boolean isNull(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char c = text.charAt(0);
        // Real values rarely start like a null word
        if (c >= '0' && c <= '9') {
            return false;
        }
        return NULL_WORDS.contains(Width.nfkc(text).toLowerCase(Locale.ROOT));
    }

    /// What a spreadsheet shows for a formula that came to nothing; `#N/A` is left out, people write it themselves.
    static boolean formulaError(String cell) {
        return !cell.isEmpty()
                && cell.charAt(0) == '#'
                && !cell.equalsIgnoreCase("#n/a")
                && clean(cell).isEmpty();
    }

    /// At most so many characters, for values shown in issues.
    public static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
