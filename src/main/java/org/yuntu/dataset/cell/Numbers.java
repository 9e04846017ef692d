package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.cell.RowReader.Cell;
import org.yuntu.model.CreditCode;
import org.yuntu.model.CreditCode.Check;
import org.yuntu.model.CreditCode.Kind;
import org.yuntu.model.IssueCode;

/// Registration numbers of a row: what may identify it, what is only claimed, what is of another
/// kind (import policy 3.1).
public final class Numbers {

    private static final int LONGEST = 64;

    private @Nullable CreditCode identity;
    private @Nullable String claimed;
    private final List<CreditCode> others = new ArrayList<>(2);

    public static Numbers read(RowReader row) {
        Numbers numbers = new Numbers();
        List<Cell> destroyed = new ArrayList<>(0);
        numbers.read(row, EnterpriseField.CREDIT_CODE, destroyed);
        numbers.read(row, EnterpriseField.REGISTRATION_NUMBER, destroyed);
        numbers.read(row, EnterpriseField.ORGANISATION_CODE, destroyed);
        // A row that another number still identifies need not be sent back for the one a spreadsheet destroyed
        for (Cell cell : destroyed) {
            if (numbers.isIdentified()) {
                row.report(IssueCode.U01, cell, "scientific");
            } else {
                row.report(IssueCode.U06, cell, "");
            }
        }
        return numbers;
    }

    public @Nullable String creditCode() {
        return identity == null ? null : identity.value();
    }

    public @Nullable String claimedCode() {
        return claimed;
    }

    public List<CreditCode> others() {
        return others;
    }

    /// All numbers, best first, for telling the place by their first digits.
    public List<CreditCode> all() {
        if (identity == null) {
            return others;
        }
        if (others.isEmpty()) {
            return List.of(identity);
        }
        List<CreditCode> all = new ArrayList<>(others.size() + 1);
        all.add(identity);
        all.addAll(others);
        return all;
    }

    private boolean isIdentified() {
        return identity != null || others.stream().anyMatch(number -> number.check() == Check.PASSED);
    }

    private void read(RowReader row, EnterpriseField field, List<Cell> destroyed) {
        for (Cell cell : row.cells(field)) {
            CreditCode number = CreditCode.parse(CellText.shorten(cell.text(), LONGEST));
            if (number.check() == Check.SCIENTIFIC) {
                destroyed.add(cell);
            } else if (number.kind() == Kind.UNIFIED) {
                unified(row, cell, number);
            } else {
                other(row, cell, number, field);
            }
        }
    }

    private void unified(RowReader row, Cell cell, CreditCode number) {
        switch (number.check()) {
            case FAILED -> row.report(IssueCode.U03, cell, "", number.hint());
            case ILLEGAL_CHARACTER ->
                row.report(
                        IssueCode.U02,
                        cell,
                        number.findSuggestion().isPresent() ? "suggestion" : "",
                        number.hint(),
                        number.findSuggestion().orElse(""));
            case ORGANISATION_FAILED -> row.report(IssueCode.U04, cell, "");
            default -> {}
        }
        if (number.identifies()) {
            identity = identity == null ? number : identity;
        } else {
            claimed = claimed == null ? number.value() : claimed;
        }
    }

    private void other(RowReader row, Cell cell, CreditCode number, EnterpriseField field) {
        if (number.kind() == Kind.UNKNOWN) {
            if (field == EnterpriseField.CREDIT_CODE) {
                row.report(
                        IssueCode.U01, cell, "", String.valueOf(number.value().length()));
                claimed = claimed == null ? number.value() : claimed;
            } else {
                others.add(number);
            }
            return;
        }
        if (number.check() == Check.FAILED) {
            row.report(IssueCode.U05, cell, "check", number.kind().nameZh());
        } else if (field == EnterpriseField.CREDIT_CODE) {
            row.report(IssueCode.U05, cell, "", number.kind().nameZh());
        }
        others.add(number);
    }
}
