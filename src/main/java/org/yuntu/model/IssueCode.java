package org.yuntu.model;

import static org.yuntu.model.IssueLevel.ERROR;
import static org.yuntu.model.IssueLevel.INFO;
import static org.yuntu.model.IssueLevel.WARNING;

/// Stable codes of everything that can be wrong with a row. Texts and advice are `issue.<code>` and
/// `issue.<code>.advice` in `messages*.properties`.
public enum IssueCode {
    /// The encoding of the file could not be told.
    E01(ERROR),
    /// Text destroyed before it reached us (U+FFFD, mojibake).
    E02(ERROR),
    /// Unclosed quote.
    Q01(ERROR),
    /// Text after a closing quote.
    Q02(ERROR),
    /// Too few columns.
    C01(ERROR),
    /// Too many columns.
    C02(ERROR),
    /// Required column missing.
    H01(ERROR),
    /// The same header twice.
    H02(WARNING),
    /// Header repeated among the rows.
    H03(INFO),
    /// Credit code of wrong length.
    U01(WARNING),
    /// Credit code with a character that cannot occur.
    U02(WARNING),
    /// Check digit of the credit code is wrong.
    U03(WARNING),
    /// Organisation-code check inside the credit code is wrong.
    U04(INFO),
    /// Old 15-digit or other registration number.
    U05(INFO),
    /// Number destroyed by Excel (1.40105E+14).
    U06(ERROR),
    /// No name.
    N01(ERROR),
    /// Several enterprises possible.
    N02(WARNING),
    /// Not a date, or an impossible one.
    D01(WARNING),
    /// Excel serial date converted.
    D02(INFO),
    /// Not an amount.
    A01(WARNING),
    /// Unit missing, taken from the header or assumed.
    A02(INFO),
    /// Unknown division.
    R01(WARNING),
    /// Abolished division, successor used.
    R02(INFO),
    /// Region and credit code or address differ.
    R03(INFO),
    /// A word that is none of the official ones of its column.
    V01(WARNING),
    /// Names something that is not in the graph yet.
    V02(INFO),
    /// A cell with several values was split.
    M01(INFO),
    /// Looks like a spreadsheet formula.
    X01(WARNING),
    /// Cell longer than a spreadsheet allows (32,767 characters), or a line without end.
    X02(ERROR),
    /// Conflicts with a newer value.
    K01(INFO),
    /// The same row again in this file.
    K02(INFO);

    private final IssueLevel level;

    IssueCode(IssueLevel level) {
        this.level = level;
    }

    public IssueLevel level() {
        return level;
    }
}
