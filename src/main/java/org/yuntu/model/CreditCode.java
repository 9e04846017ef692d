package org.yuntu.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A number by which a register knows an enterprise, read from a cell and judged: the 统一社会信用代码 of GB
/// 32100-2015 or an older kind.
///
/// Only a code that [#identifies] may tie rows together. A wrong check digit is no proof of a wrong code: of 1.1
/// million real ones 99.995 % pass, and the early Xiamen codes are real and fail. Nothing is corrected; a likely
/// slip is only suggested.
///
/// @param value normalised: NFKC, upper case, without spaces and dashes; possibly empty
/// @param hint for [Check#FAILED] the check character expected, for [Check#ILLEGAL_CHARACTER] the first such
///     character, otherwise empty
public record CreditCode(Kind kind, String value, Check check, String hint) {

    /// GB 32100 alphabet: no I, O, Z, S, V; the value of a character is its index.
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] VALUES = values();
    /// 3^i mod 31.
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public enum Kind {
        /// 统一社会信用代码, 18 characters.
        UNIFIED("统一社会信用代码"),
        /// 工商注册号 of GS 15-2006, 15 characters.
        REGISTRATION_15("15 位注册号"),
        /// 工商注册号 before 2007, 13 digits.
        REGISTRATION_13("13 位注册号"),
        /// 组织机构代码 of GB 11714, 9 characters.
        ORGANISATION("组织机构代码"),
        /// 企合…字第…号, 企独…: foreign-invested enterprises before 2007.
        FOREIGN_INVESTED("外商投资企业注册号"),
        UNKNOWN("未知编号");

        private final String nameZh;

        Kind(String nameZh) {
            this.nameZh = nameZh;
        }

        public String nameZh() {
            return nameZh;
        }
    }

    public enum Check {
        PASSED,
        /// GB 32100 passes, the organisation code inside (GB 11714) does not; 79 of 1.1 million real codes.
        ORGANISATION_FAILED,
        FAILED,
        ILLEGAL_CHARACTER,
        WRONG_LENGTH,
        /// `1.40105E+14`: a spreadsheet took the number for a quantity, its digits are lost.
        SCIENTIFIC,
        /// A kind without check digit.
        UNCHECKED
    }

    /// Reads whatever stands in a cell for registration numbers.
    public static CreditCode parse(String text) {
        String value = normalise(text);
        if (scientific(value)) {
            return new CreditCode(Kind.UNKNOWN, value, Check.SCIENTIFIC, "");
        }
        return switch (value.length()) {
            case 18 -> unified(value);
            case 15 -> registration15(value);
            case 13 -> digits(value) ? new CreditCode(Kind.REGISTRATION_13, value, Check.UNCHECKED, "") : other(value);
            case 9 -> organisation(value);
            default -> other(value);
        };
    }

    /// True when the code may stand for the enterprise.
    public boolean identifies() {
        return kind == Kind.UNIFIED && (check == Check.PASSED || check == Check.ORGANISATION_FAILED);
    }

    /// Code of the division whose registering authority issued the number (GB/T 2260 at issue time), not where
    /// the enterprise is today.
    public Optional<String> findIssuingDivision() {
        int from = kind == Kind.UNIFIED ? 2 : 0;
        boolean has = kind == Kind.UNIFIED || kind == Kind.REGISTRATION_15 || kind == Kind.REGISTRATION_13;
        return has && digits(value.substring(from, from + 6))
                ? Optional.of(value.substring(from, from + 6))
                : Optional.empty();
    }

    /// The code with O for 0, I for 1, Z for 2 and S for 5 turned back, when that passes both checks. For people
    /// to look at only.
    public Optional<String> findSuggestion() {
        if (kind != Kind.UNIFIED || check != Check.ILLEGAL_CHARACTER) {
            return Optional.empty();
        }
        String turned =
                value.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
        return unified(turned).check == Check.PASSED ? Optional.of(turned) : Optional.empty();
    }

    /// Check character of the first 17 characters (GB 32100-2015, 6), or empty when one of them is not in the
    /// alphabet.
    public static Optional<Character> checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int value = valueOf(code.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            sum += value * WEIGHTS[i];
        }
        return Optional.of(ALPHABET.charAt((31 - sum % 31) % 31));
    }

    private static CreditCode unified(String value) {
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            int v = valueOf(value.charAt(i));
            if (v < 0) {
                return new CreditCode(Kind.UNIFIED, value, Check.ILLEGAL_CHARACTER, value.substring(i, i + 1));
            }
            sum += i < 17 ? v * WEIGHTS[i] : 0;
        }
        char expected = ALPHABET.charAt((31 - sum % 31) % 31);
        if (expected != value.charAt(17)) {
            return new CreditCode(Kind.UNIFIED, value, Check.FAILED, String.valueOf(expected));
        }
        Check check = organisationPasses(value, 8) ? Check.PASSED : Check.ORGANISATION_FAILED;
        return new CreditCode(Kind.UNIFIED, value, check, "");
    }

    /// Farmers' cooperatives and others have letters in their 15 characters (`NA000276X`) and no check digit.
    private static CreditCode registration15(String value) {
        if (!asciiAlphanumeric(value)) {
            return other(value);
        }
        if (!digits(value)) {
            return new CreditCode(Kind.REGISTRATION_15, value, Check.UNCHECKED, "");
        }
        int expected = registrationCheck(value);
        boolean passes = expected == value.charAt(14) - '0';
        return new CreditCode(
                Kind.REGISTRATION_15,
                value,
                passes ? Check.PASSED : Check.FAILED,
                passes ? "" : String.valueOf(expected));
    }

    /// MOD 11,10 of GS 15-2006 over the first 14 digits.
    private static int registrationCheck(String digits) {
        int p = 10;
        for (int i = 0; i < 14; i++) {
            int s = (p + digits.charAt(i) - '0') % 10;
            p = 2 * (s == 0 ? 10 : s) % 11;
        }
        return (11 - p) % 10;
    }

    private static CreditCode organisation(String value) {
        if (!asciiAlphanumeric(value)) {
            return other(value);
        }
        Check check = organisationPasses(value, 0) ? Check.PASSED : Check.FAILED;
        return new CreditCode(Kind.ORGANISATION, value, check, "");
    }

    /// GB 11714: characters 0-9 A-Z valued 0..35, weights 3 7 9 10 5 8 4 2; 10 is written X, 11 is written 0.
    private static boolean organisationPasses(String code, int from) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(code.charAt(from + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int c = 11 - sum % 11;
        char expected = c == 10 ? 'X' : c == 11 ? '0' : (char) ('0' + c);
        return code.charAt(from + 8) == expected;
    }

    private static CreditCode other(String value) {
        if (value.startsWith("企") && value.indexOf('字') > 0) {
            return new CreditCode(Kind.FOREIGN_INVESTED, value, Check.UNCHECKED, "");
        }
        return new CreditCode(Kind.UNKNOWN, value, Check.WRONG_LENGTH, "");
    }

    private static String normalise(String text) {
        if (plain(text)) {
            return text;
        }
        String folded = withoutCopyNumber(Width.fold(text).toUpperCase(Locale.ROOT));
        if (scientific(folded)) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!dash(folded.charAt(i))) {
                out.append(folded.charAt(i));
            }
        }
        return withoutDecimalZero(withoutWrapping(out.toString()));
    }

    private static boolean plain(String text) {
        if (text.length() != 18) {
            return false;
        }
        for (int i = 0; i < 18; i++) {
            if (valueOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Excel's marks for "this is text": a leading apostrophe, `="…"`.
    private static String withoutWrapping(String text) {
        String s = text;
        if (s.startsWith("=\"") && s.endsWith("\"") && s.length() > 3) {
            s = s.substring(2, s.length() - 1);
        }
        while (!s.isEmpty() && "'‘’`".indexOf(s.charAt(0)) >= 0) {
            s = s.substring(1);
        }
        return s;
    }

    /// `91140100…(1-1)`: number of the copy of the licence, printed behind the code.
    private static String withoutCopyNumber(String text) {
        int bracket = text.lastIndexOf('(');
        if (bracket <= 0 || !text.endsWith(")")) {
            return text;
        }
        for (int i = bracket + 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !dash(c) && c != '/') {
                return text;
            }
        }
        return text.substring(0, bracket);
    }

    /// A numeric cell saved as text: `140105000000016.0`.
    private static String withoutDecimalZero(String text) {
        return text.endsWith(".0") && digits(text.substring(0, text.length() - 2))
                ? text.substring(0, text.length() - 2)
                : text;
    }

    private static boolean scientific(String value) {
        int e = value.indexOf('E');
        if (e <= 0 || e == value.length() - 1 || value.indexOf('+') < 0 && value.indexOf('.') < 0) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean allowed =
                    c >= '0' && c <= '9' || c == '.' && i < e || i == e || i == e + 1 && (c == '+' || c == '-');
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean dash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '_';
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean asciiAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static int valueOf(char c) {
        return c < 128 ? VALUES[c] : -1;
    }

    private static int[] values() {
        int[] values = new int[128];
        Arrays.fill(values, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = i;
        }
        return values;
    }
}
