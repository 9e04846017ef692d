package org.yuntu.dataset.table;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;

/// Tells what a column means from its cells alone: for columns without a name, and to keep personal
/// data out whatever the header says.
public final class ColumnContent {

    private static final int LEAST_CELLS = 2;
    private static final double MOST = 0.8;
    private static final Set<String> PREFECTURES =
            Set.of("太原", "大同", "阳泉", "长治", "晋城", "朔州", "晋中", "运城", "忻州", "临汾", "吕梁");
    private static final List<String> NAME_ENDS =
            List.of("公司", "厂", "合作社", "集团", "研究院", "研究所", "企业", "合伙)", "合伙）", "分店", "支行", "中心", "经营部", "门市部", "商行");
    private static final List<String> STATES =
            List.of("存续", "在业", "开业", "注销", "吊销", "迁出", "在营", "正常", "停业", "清算", "撤销", "歇业");

    private ColumnContent() {}

    /// @param cells non-blank cells of one column
    public static @Nullable EnterpriseField of(List<String> cells) {
        if (cells.size() < LEAST_CELLS) {
            return null;
        }
        if (mostly(cells, ColumnContent::personal, 0.5)) {
            return EnterpriseField.PERSONAL;
        }
        if (mostly(cells, ColumnContent::creditCode, 0.6)) {
            return EnterpriseField.CREDIT_CODE;
        }
        if (mostly(cells, ColumnContent::name, 0.6)) {
            return EnterpriseField.NAME;
        }
        if (mostly(cells, ColumnContent::date, MOST)) {
            return EnterpriseField.ESTABLISHED_ON;
        }
        if (mostly(cells, ColumnContent::capital, MOST)) {
            return EnterpriseField.REGISTERED_CAPITAL;
        }
        if (mostly(cells, cell -> startsWithAny(cell, STATES) && cell.length() <= 20, MOST)) {
            return EnterpriseField.STATUS;
        }
        if (mostly(cells, cell -> cell.equals("山西") || cell.equals("山西省"), MOST)) {
            return EnterpriseField.PROVINCE;
        }
        if (mostly(cells, cell -> PREFECTURES.contains(cell.endsWith("市") ? cut(cell) : cell), MOST)) {
            return EnterpriseField.PREFECTURE;
        }
        return mostly(cells, ColumnContent::scope, 0.6) ? EnterpriseField.BUSINESS_SCOPE : null;
    }

    /// Headers that programs make up: empty, `列1`, `Column 3`, `Unnamed: 0`, `F7`, `字段2`, bare numbers.
    public static boolean meaningless(String header) {
        String name = HeaderName.of(header).whole();
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String word = name.substring(0, end);
        boolean numbered = end < name.length();
        return name.isEmpty()
                || numbered
                        && Set.of("", "列", "字段", "column", "col", "field", "f", "v", "x", "c", "unnamed")
                                .contains(word)
                || Set.of("unnamed", "column", "列", "字段", "代码", "编码").contains(name);
    }

    private static boolean mostly(List<String> cells, Predicate<String> shape, double share) {
        long found = cells.stream().map(Cells::strip).filter(shape).count();
        return found >= LEAST_CELLS && found >= share * cells.size();
    }

    private static String cut(String cell) {
        return cell.substring(0, cell.length() - 1);
    }

    private static boolean startsWithAny(String cell, List<String> starts) {
        return starts.stream().anyMatch(cell::startsWith);
    }

    /// Identity card, mobile phone, telephone with area code, mail address.
    static boolean personal(String cell) {
        int at = cell.indexOf('@');
        if (at > 0) {
            return cell.length() < 80 && cell.indexOf('.', at) > at + 1 && allAscii(cell);
        }
        String digits = digits(cell);
        boolean mobile = digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        boolean line = digits.length() >= 10 && digits.length() <= 12 && digits.startsWith("0");
        boolean phone = (mobile || line) && cell.length() <= digits.length() + 4 && !cell.contains(".");
        return phone || identityCard(cell);
    }

    private static boolean identityCard(String cell) {
        if (cell.length() != 18 || digits(cell).length() < 17) {
            return false;
        }
        String year = cell.substring(6, 8);
        int month = number(cell.substring(10, 12));
        int day = number(cell.substring(12, 14));
        return (year.equals("19") || year.equals("20")) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
    }

    static boolean creditCode(String cell) {
        if (cell.length() != 18 || digits(cell).length() < 8) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = Character.toUpperCase(cell.charAt(i));
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        char first = Character.toUpperCase(cell.charAt(0));
        return (Character.isDigit(first) || "ANY".indexOf(first) >= 0) && number(cell.substring(2, 8)) > 0;
    }

    private static boolean name(String cell) {
        return cell.length() >= 4 && cell.length() <= 60 && NAME_ENDS.stream().anyMatch(cell::endsWith);
    }

    private static boolean date(String cell) {
        String digits = digits(cell);
        boolean length = digits.length() >= 6 && digits.length() <= 8 && cell.length() <= 11
                || digits.length() == 14 && cell.length() <= 19;
        boolean century = digits.startsWith("19") || digits.startsWith("20");
        boolean separated =
                cell.indexOf('-') == 4 || cell.indexOf('/') == 4 || cell.indexOf('.') == 4 || cell.indexOf('年') == 4;
        return length && century && (separated || digits.length() == 8 && digits.length() == cell.length());
    }

    private static boolean capital(String cell) {
        return !digits(cell).isEmpty()
                && cell.length() <= 30
                && (cell.contains("万") || cell.contains("人民币") || cell.contains("亿元") || cell.endsWith("元"));
    }

    private static boolean scope(String cell) {
        return cell.length() > 15
                && (cell.contains("、") || cell.contains("；") || cell.contains("经营") || cell.contains("销售"));
    }

    private static boolean allAscii(String cell) {
        return cell.chars().allMatch(c -> c < 0x80);
    }

    private static String digits(String cell) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
                digits.append(cell.charAt(i));
            }
        }
        return digits.toString();
    }
}
