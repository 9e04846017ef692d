package org.yuntu.dataset;

/// What a cell looks like, told from its characters alone; says at a glance whether a column holds what its header
/// promises.
public enum ValueKind {
    NUMBER,
    DATE,
    /// A number with a unit of money (`500万元`, `USD 20万`).
    AMOUNT,
    /// Latin letters and digits without blanks: codes, numbers of papers.
    CODE,
    /// Text with Chinese characters.
    CHINESE,
    /// Other text.
    TEXT;

    /// Longer cells are text whatever stands in them.
    private static final int LONGEST_VALUE = 40;

    static ValueKind of(String cell) {
        int digits = 0;
        int latin = 0;
        int han = 0;
        int money = 0;
        int calendar = 0;
        int signs = 0;
        int other = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                latin++;
            } else if (c == '元' || c == '万' || c == '亿' || c == '圆' || c == '￥' || c == '$') {
                money++;
            } else if (c == '年' || c == '月' || c == '日' || c == ':') {
                calendar++;
            } else if (c == '-' || c == '/' || c == '.' || c == ',' || c == '%' || c == '+') {
                signs++;
            } else if (Character.isIdeographic(c)) {
                han++;
            } else if (c != ' ') {
                other++;
            }
        }
        if (cell.length() > LONGEST_VALUE || digits == 0 && money == 0) {
            return han + money + calendar > 0 ? CHINESE : TEXT;
        }
        if (money > 0) {
            return digits > 0 || han <= 6 ? AMOUNT : CHINESE;
        }
        if (latin == 0 && han == 0 && other == 0 && (calendar > 0 || dated(cell, signs))) {
            return DATE;
        }
        if (latin + han + calendar + other == 0) {
            return NUMBER;
        }
        if (han + calendar > 0) {
            return CHINESE;
        }
        return other == 0 && cell.indexOf(' ') < 0 ? CODE : TEXT;
    }

    /// `2019-03-05`, `2019/3/5`, `2019.3`: a year of our times and its month behind it.
    private static boolean dated(String cell, int signs) {
        if (cell.length() < 6 || signs == 0 || signs > 3) {
            return false;
        }
        char separator = cell.charAt(4);
        boolean year = cell.startsWith("19") || cell.startsWith("20");
        return year && (separator == '-' || separator == '/' || separator == '.');
    }
}
