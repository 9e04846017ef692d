package org.yuntu.dataset.table;

/// Takes the power from cells that a spreadsheet would run as a formula, and gives the original back.
///
/// A cell that begins with `= + - @`, their full-width forms, TAB, CR, LF or NUL gets an apostrophe
/// in front (OWASP ASVS 5.0 1.2.10). So does a cell that begins with apostrophes and then one of
/// these, which makes the step reversible for every text.
public final class Escapes {

    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n\0";

    private Escapes() {}

    public static String apply(String cell) {
        return needed(cell, false) ? "'" + cell : cell;
    }

    /// Also protects digits that Excel would shorten or round (`0111`, 15 and more digits) when it
    /// opens and saves a CSV.
    public static String applyKeepingDigits(String cell) {
        return needed(cell, true) ? "'" + cell : cell;
    }

    public static String undo(String cell) {
        return cell.startsWith("'") && needed(cell, true) ? cell.substring(1) : cell;
    }

    private static boolean needed(String cell, boolean digits) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        if (at == cell.length()) {
            return false;
        }
        return DANGEROUS.indexOf(cell.charAt(at)) >= 0 || digits && fragile(cell, at);
    }

    private static boolean fragile(String cell, int from) {
        for (int i = from; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        int length = cell.length() - from;
        return length >= 12 || length > 1 && cell.charAt(from) == '0';
    }
}
