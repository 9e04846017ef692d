package org.yuntu.dataset.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderChoice;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableInfo;
import org.yuntu.dataset.table.HeaderName;
import org.yuntu.dataset.table.HeaderWords;
import org.yuntu.model.IssueCode;

/// Which column of a table means which field of a kind. Columns with personal data are recognised in order to be
/// left out.
public record RecordMapping(RecordKind kind, List<Column> columns) {

    /// @param index 0-based position in the row
    /// @param header as the file prints it
    /// @param field meaning, or null for a column that is not used
    /// @param unit unit named in the header or the title, or empty
    public record Column(int index, String header, @Nullable RecordField field, String unit, boolean personal) {}

    public RecordMapping {
        columns = List.copyOf(columns);
    }

    public static RecordMapping of(RecordKind kind, TableInfo info) {
        Map<String, RecordField> words = words(kind);
        String titleUnit = info.titles().stream()
                .map(HeaderName::unitOfTitle)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
        Set<RecordField> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < info.header().size(); i++) {
            String header = info.header().get(i);
            HeaderName name = HeaderName.of(header);
            RecordField field = Stream.of(name.whole(), name.base())
                    .map(words::get)
                    .filter(f -> f != null)
                    .findFirst()
                    .orElse(null);
            field = field != null && taken.add(field) ? field : null;
            boolean money = field != null && field.type().equals(new FieldType.Value(FieldType.Form.MONEY));
            columns.add(new Column(
                    i,
                    header,
                    field,
                    name.unit().isEmpty() && money ? titleUnit : name.unit(),
                    isPersonal(field, name)));
        }
        return new RecordMapping(kind, columns);
    }

    /// The mapping after what the user said of single columns.
    ///
    /// @throws TableException when there is no such column, or nothing is known by that meaning
    public RecordMapping decide(List<HeaderChoice> choices) {
        RecordMapping decided = this;
        for (HeaderChoice choice : choices) {
            decided = decided.with(choice);
        }
        return decided;
    }

    private RecordMapping with(HeaderChoice choice) {
        List<Column> found = columns.stream()
                .filter(c -> choice.means(c.index(), c.header()))
                .toList();
        if (found.size() != 1) {
            throw new TableException(
                    found.isEmpty() ? "mapColumn" : "mapColumns",
                    choice.column(),
                    columns.stream().map(Column::header).collect(Collectors.joining("、")));
        }
        Column chosen = found.getFirst();
        HeaderName name = HeaderName.of(choice.meaning());
        RecordField field = choice.isUnused() ? null : field(choice.meaning(), name);
        String unit = name.unit().isEmpty() ? chosen.unit() : name.unit();
        return new RecordMapping(
                kind,
                columns.stream()
                        .map(c -> c == chosen
                                ? new Column(c.index(), c.header(), field, unit, c.personal() && field == null)
                                : field != null && field.equals(c.field())
                                        ? new Column(c.index(), c.header(), null, c.unit(), c.personal())
                                        : c)
                        .toList());
    }

    private RecordField field(String meaning, HeaderName name) {
        Map<String, RecordField> words = words(kind);
        return kind.findField(meaning.strip())
                .or(() -> Stream.of(name.whole(), name.base())
                        .flatMap(w -> Optional.ofNullable(words.get(w)).stream())
                        .findFirst())
                .orElseThrow(() -> new TableException(
                        "mapField",
                        meaning,
                        kind.fields().stream().map(RecordField::header).collect(Collectors.joining("、"))));
    }

    static Map<String, RecordField> words(RecordKind kind) {
        Map<String, RecordField> words = new TreeMap<>();
        for (RecordField field : kind.fields()) {
            words.put(HeaderName.of(field.header()).whole(), field);
            field.synonyms().forEach(s -> words.putIfAbsent(HeaderName.of(s).whole(), field));
        }
        return words;
    }

    private static boolean isPersonal(@Nullable RecordField field, HeaderName name) {
        return field == null
                && HeaderWords.enterprise()
                        .find(name)
                        .flatMap(HeaderWords.Match::field)
                        .filter(f -> f == EnterpriseField.PERSONAL)
                        .isPresent();
    }

    public Optional<Column> findColumn(String field) {
        return columns.stream()
                .filter(c -> c.field() != null && c.field().name().equals(field))
                .findFirst();
    }

    /// Columns whose cells are never kept.
    public Set<Integer> personal() {
        return columns.stream().filter(Column::personal).map(Column::index).collect(Collectors.toUnmodifiableSet());
    }

    /// How many columns are understood.
    public int understood() {
        return (int) columns.stream().filter(c -> c.field() != null).count();
    }

    /// Fields the kind cannot do without and the table does not have.
    public List<RecordField> missing() {
        return kind.fields().stream()
                .filter(RecordField::required)
                .filter(f -> findColumn(f.name()).isEmpty())
                .toList();
    }

    /// What is wrong with the header as a whole: a required column missing (H01), the same header twice (H02).
    public List<RowIssue> issues() {
        List<RowIssue> issues = new ArrayList<>();
        missing().forEach(f -> issues.add(RowIssue.ofRow(IssueCode.H01, "", f.header())));
        Map<String, Integer> seen = new TreeMap<>();
        for (Column each : columns) {
            Integer before = each.header().isBlank() ? null : seen.putIfAbsent(each.header(), each.index() + 1);
            if (before != null) {
                issues.add(new RowIssue(
                        IssueCode.H02, each.index() + 1, each.header(), each.header(), List.of(before.toString())));
            }
        }
        return issues;
    }

    /// In words, so that another understanding of the same file is another import.
    public String signature() {
        return kind.id()
                + columns.stream()
                        .map(c -> c.header() + "="
                                + (c.field() == null ? "" : c.field().name()) + c.unit())
                        .toList();
    }
}
