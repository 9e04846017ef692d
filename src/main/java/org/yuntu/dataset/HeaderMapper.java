package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.table.ColumnContent;
import org.yuntu.dataset.table.HeaderName;
import org.yuntu.dataset.table.HeaderWords;
import org.yuntu.model.IssueCode;

/// Proposes what the columns of an enterprise table mean: by the words of the header, then by what stands in the
/// columns.
///
/// Every field is given to one column at most, the one with the best word; only PERSONAL may
/// repeat, as those columns are left out. What the user decides comes after, by [#assign] or a
/// [HeaderProfile].
public final class HeaderMapper {

    private static final Set<EnterpriseField> MONEY =
            EnumSet.of(EnterpriseField.REGISTERED_CAPITAL, EnterpriseField.REVENUE);

    private HeaderMapper() {}

    /// @param sample some of the first rows; broken ones are left aside
    public static HeaderMapping mapEnterprises(TableInfo info, List<RawRow> sample) {
        List<RawRow> sound = sample.stream().filter(row -> !row.broken()).toList();
        String titleUnit = info.titles().stream()
                .map(HeaderName::unitOfTitle)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < info.header().size(); i++) {
            columns.add(byWords(i, info.header().get(i), titleUnit));
        }
        return new HeaderMapping(new Contents(withoutRepeats(columns), sound).complete());
    }

    private static Column byWords(int index, String header, String titleUnit) {
        HeaderName name = HeaderName.of(header);
        Optional<HeaderWords.Match> known = HeaderWords.enterprise().find(name);
        EnterpriseField field = known.flatMap(HeaderWords.Match::field).orElse(null);
        String unit = name.unit().isEmpty() && field != null && MONEY.contains(field) ? titleUnit : name.unit();
        String reason =
                known.map(match -> match.exact() ? "synonym" : "similar").orElse("unknown");
        return new Column(index, header, field, unit, reason);
    }

    private static List<Column> withoutRepeats(List<Column> columns) {
        Map<EnterpriseField, Integer> holder = new EnumMap<>(EnterpriseField.class);
        for (Column each : columns) {
            EnterpriseField field = each.field();
            if (field != null) {
                holder.merge(field, each.index(), (a, b) -> better(columns, a, b));
            }
        }
        return columns.stream()
                .map(each -> {
                    EnterpriseField field = each.field();
                    boolean keeps = field == null
                            || field == EnterpriseField.PERSONAL
                            || Integer.valueOf(each.index()).equals(holder.get(field));
                    return keeps ? each : with(each, null, each.unit(), "unknown");
                })
                .toList();
    }

    /// Of two columns for one field the one with the better word (统一社会信用代码 before 纳税人识别号), otherwise
    /// the first.
    private static int better(List<Column> columns, int first, int second) {
        return rank(columns.get(second)) < rank(columns.get(first)) ? second : first;
    }

    private static int rank(Column column) {
        return HeaderWords.enterprise()
                .find(HeaderName.of(column.header()))
                .map(HeaderWords.Match::rank)
                .orElse(Integer.MAX_VALUE);
    }

    /// Fills the gaps of a mapping from the cells themselves.
    private record Contents(List<Column> columns, List<RawRow> sample) {

        List<Column> complete() {
            Set<EnterpriseField> taken = EnumSet.noneOf(EnterpriseField.class);
            columns.forEach(each -> {
                if (each.field() != null) {
                    taken.add(each.field());
                }
            });
            List<Column> complete = new ArrayList<>(columns);
            for (int i = 0; i < complete.size(); i++) {
                Column each = complete.get(i);
                if (each.field() == null) {
                    complete.set(i, byContent(each, taken));
                }
            }
            return complete;
        }

        private Column byContent(Column column, Set<EnterpriseField> taken) {
            EnterpriseField found = ColumnContent.of(values(column.index()));
            if (found == null || !trusted(found, column, taken)) {
                return column;
            }
            if (found != EnterpriseField.PERSONAL && !taken.add(found)) {
                return column;
            }
            return with(column, found, column.unit(), "content");
        }

        /// A header that says something else is believed, except where codes or personal data are unmistakable.
        private static boolean trusted(EnterpriseField found, Column column, Set<EnterpriseField> taken) {
            boolean nameless = ColumnContent.meaningless(column.header());
            boolean unmistakable = found == EnterpriseField.CREDIT_CODE || found == EnterpriseField.PERSONAL;
            boolean neededName = found == EnterpriseField.NAME
                    && !taken.contains(EnterpriseField.NAME)
                    && column.reason().equals("unknown");
            return nameless || unmistakable || neededName;
        }

        private List<String> values(int index) {
            return sample.stream()
                    .filter(row -> index < row.cells().size())
                    .map(row -> row.cells().get(index))
                    .filter(cell -> !cell.isBlank())
                    .toList();
        }
    }

    /// The mapping after everything the user said: a profile first, then what was said of single columns.
    ///
    /// @throws TableException when a column spoken of is not there
    public static HeaderMapping decide(
            HeaderMapping found, @Nullable HeaderProfile profile, List<HeaderChoice> choices) {
        HeaderMapping decided = profile == null ? found : profile.apply(found);
        for (HeaderChoice choice : choices) {
            decided = choice.apply(decided);
        }
        if (profile != null) {
            profile.requireColumns(decided);
        }
        return decided;
    }

    /// The user's word: this column means that, or nothing when null. A field taken from another
    /// column leaves that one without.
    public static HeaderMapping assign(HeaderMapping mapping, int index, @Nullable EnterpriseField field, String unit) {
        return assign(mapping, index, field, unit, "user");
    }

    static HeaderMapping assign(
            HeaderMapping mapping, int index, @Nullable EnterpriseField field, String unit, String reason) {
        return new HeaderMapping(mapping.columns().stream()
                .map(each -> {
                    if (each.index() == index) {
                        return with(each, field, unit, reason);
                    }
                    boolean taken = field != null && field != EnterpriseField.PERSONAL && each.field() == field;
                    return taken ? with(each, null, each.unit(), "unknown") : each;
                })
                .toList());
    }

    /// What is wrong with the header as a whole: no column for the name (H01), the same header twice (H02).
    public static List<RowIssue> issues(HeaderMapping mapping) {
        List<RowIssue> issues = new ArrayList<>();
        if (mapping.findColumn(EnterpriseField.NAME).isEmpty()) {
            issues.add(RowIssue.ofRow(IssueCode.H01, "", EnterpriseField.NAME.name()));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Column each : mapping.columns()) {
            Integer before = each.header().isBlank() ? null : seen.putIfAbsent(each.header(), each.index() + 1);
            if (before != null) {
                issues.add(new RowIssue(
                        IssueCode.H02, each.index() + 1, each.header(), each.header(), List.of(before.toString())));
            }
        }
        return issues;
    }

    private static Column with(Column column, @Nullable EnterpriseField field, String unit, String reason) {
        return new Column(column.index(), column.header(), field, unit, reason);
    }
}
