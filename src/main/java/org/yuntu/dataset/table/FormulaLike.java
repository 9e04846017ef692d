package org.yuntu.dataset.table;

/// Cells that look as if they were meant to run in a spreadsheet (X01). Numbers, phone numbers and dashes are none.
final class FormulaLike {

    private FormulaLike() {}

    static boolean is(String cell) {
        if (cell.length() < 2) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '＝', '@', '＠', '\t', '\r' -> Character.isLetterOrDigit(cell.charAt(1)) || calls(cell);
            case '+', '-', '＋', '－' -> calls(cell);
            default -> false;
        };
    }

    /// Latin letters and an operator of commands or functions: `+cmd|…`, `-SUM(…`, `@A!B1`.
    private static boolean calls(String cell) {
        boolean letters = false;
        for (int i = 1; i < Math.min(cell.length(), 64); i++) {
            char c = cell.charAt(i);
            letters |= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (letters && (c == '(' || c == '|' || c == '!')) {
                return true;
            }
        }
        return false;
    }
}
