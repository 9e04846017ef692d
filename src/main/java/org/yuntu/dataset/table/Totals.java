package org.yuntu.dataset.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognises totals and notes around the data. Only clear cases: a row that says 合计 and
/// otherwise holds numbers, or a single cell that begins as notes do; anything else stays a row and
/// is judged as such.
final class Totals {

    private static final Set<String> WORDS = Set.of(
            "合计",
            "总计",
            "小计",
            "共计",
            "累计",
            "合计:",
            "总计:",
            "小计:",
            "共计:",
            "合计：",
            "总计：",
            "小计：",
            "total",
            "subtotal",
            "grandtotal");

    private static final List<String> NOTES = List.of(
            "注:", "注：", "备注:", "备注：", "说明:", "说明：", "数据来源", "资料来源", "来源:", "来源：", "制表", "填表", "审核人", "审核:", "审核：", "填报",
            "以上数据", "导出时间", "查询时间", "声明:", "声明：", "免责声明", "本报告", "本数据", "数据由", "更多信息", "联系电话:", "联系电话：");

    private Totals() {}

    static boolean is(SourceRecord candidate, int width) {
        String first = "";
        int filled = 0;
        int numbers = 0;
        for (String cell : candidate.cells()) {
            if (!Cells.blank(cell)) {
                filled++;
                first = filled == 1 ? Cells.squeeze(cell) : first;
                numbers += filled > 1 && number(Cells.squeeze(cell)) ? 1 : 0;
            }
        }
        if (first.length() > 200 || width < 2) {
            return false;
        }
        if (WORDS.contains(first.toLowerCase(Locale.ROOT))) {
            return numbers >= filled - 1;
        }
        if (filled != 1 || width < 3) {
            return false;
        }
        return NOTES.stream().anyMatch(first::startsWith) || counted(first);
    }

    /// `共 1,234 家企业`, `共计23条`
    private static boolean counted(String text) {
        int at = text.startsWith("共计") || text.startsWith("总共") ? 2 : 1;
        return text.startsWith("共") && text.length() > at && text.length() < 30 && Character.isDigit(text.charAt(at));
    }

    private static boolean number(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && ".,-+%家户个元万亿/—".indexOf(c) < 0) {
                return false;
            }
        }
        return digit || text.equals("-") || text.equals("/") || text.equals("—");
    }
}
