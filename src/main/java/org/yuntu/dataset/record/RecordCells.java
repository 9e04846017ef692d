package org.yuntu.dataset.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.Divisions;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.Region;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.cell.AmountParser;
import org.yuntu.dataset.cell.AmountReading;
import org.yuntu.dataset.cell.CellText;
import org.yuntu.dataset.cell.CountParser;
import org.yuntu.dataset.cell.DateParser;
import org.yuntu.dataset.cell.DateReading;
import org.yuntu.dataset.cell.ExchangeRates;
import org.yuntu.dataset.cell.ListCell;
import org.yuntu.dataset.cell.NumberParser;
import org.yuntu.dataset.cell.RegionResolver;
import org.yuntu.dataset.cell.RegionResolver.Clue;
import org.yuntu.dataset.cell.StockCode;
import org.yuntu.dataset.cell.TitleParser;
import org.yuntu.dataset.record.FieldType.CodeOf;
import org.yuntu.dataset.record.FieldType.Form;
import org.yuntu.dataset.record.FieldType.Place;
import org.yuntu.dataset.record.FieldType.PlaceOf;
import org.yuntu.dataset.record.FieldType.Reference;
import org.yuntu.dataset.record.FieldType.Term;
import org.yuntu.dataset.record.FieldType.Value;
import org.yuntu.dataset.record.RecordMapping.Column;
import org.yuntu.model.CreditCode;
import org.yuntu.model.Division;
import org.yuntu.model.IssueCode;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PartialDate;
import org.yuntu.model.Width;

/// The cells of one row becoming facts: a reader per type of field, and the issues met.
final class RecordCells {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHOWN = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /// What reading cells takes; made once.
    ///
    /// @param dates that may lie in the future
    /// @param pastDates that may not: of data
    record Tools(
            RegionResolver regions, ExchangeRates rates, DateParser dates, DateParser pastDates, Divisions divisions) {}

    private final Tools tools;
    private final RecordKind kind;
    private final TreeMap<String, Object> facts = new TreeMap<>();
    private final List<RowIssue> issues;
    private final Map<RecordField, Column> columns = new java.util.LinkedHashMap<>();
    private final Map<RecordField, String> shown = new java.util.LinkedHashMap<>();
    private final List<Runnable> later = new ArrayList<>();

    RecordCells(Tools tools, RecordKind kind, RawRow raw) {
        this.tools = tools;
        this.kind = kind;
        this.issues = new ArrayList<>(raw.issues());
    }

    /// @param text not empty
    void read(Column column, RecordField field, String text) {
        columns.put(field, column);
        shown.put(field, text);
        String name = field.name();
        switch (field.type()) {
            case Value(Form form) -> value(column, field, form, text);
            case Term(List<OfficialTerm> constants, boolean many) -> term(column, name, constants, many, text);
            case Place(boolean many) when name.equals("division") -> later.add(() -> mainPlace(column, text));
            case Place(boolean many) -> places(column, name, many, text);
            case Reference(List<String> targets, boolean many, boolean own) -> {
                if (many) {
                    facts.put(name, list(column, text, !targets.contains("product")));
                } else {
                    facts.put(name, text);
                }
            }
            case CodeOf(String of) -> code(column, name, text);
            case PlaceOf(String of) -> region(column, text).ifPresent(code -> facts.put(name, code));
        }
    }

    private void value(Column column, RecordField field, Form form, String text) {
        String name = field.name();
        switch (form) {
            case NAME -> name(column, name, text);
            case ID, TEXT, CODE -> facts.put(name, text);
            case TEXTS -> facts.put(name, list(column, text, true));
            case FLAG -> {
                if (TitleParser.isYes(text) || TitleParser.isNo(text)) {
                    facts.put(name, TitleParser.isYes(text));
                } else {
                    report(IssueCode.V01, column, text, "flag");
                }
            }
            case COUNT -> {
                Integer count = CountParser.parse(text);
                BigDecimal number = count == null ? NumberParser.number(text) : BigDecimal.valueOf(count);
                if (number == null || number.stripTrailingZeros().scale() > 0 || number.signum() < 0) {
                    report(IssueCode.A01, column, text, "count");
                } else {
                    facts.put(name, number.longValueExact());
                }
            }
            case SHARE -> decimal(column, name, text, NumberParser.share(text, column.unit()), "share");
            case NUMBER -> decimal(column, name, text, NumberParser.number(text), "number");
            case MONEY -> later.add(() -> money(column, name, text));
            case DATE -> date(column, field, text);
            case YEAR -> year(column, name, text);
        }
    }

    private void name(Column column, String name, String text) {
        if (text.length() > LONGEST_NAME) {
            report(IssueCode.N01, column, text, "long");
        } else if (text.codePoints().noneMatch(Character::isLetter)) {
            report(IssueCode.N01, column, text, "letters");
        } else {
            facts.put(name, text);
        }
    }

    private List<String> list(Column column, String text, boolean slashes) {
        List<String> values = ListCell.split(text, true, slashes);
        if (values.size() > 1) {
            report(IssueCode.M01, column, text, "", String.valueOf(values.size()));
        }
        return values;
    }

    private void term(Column column, String name, List<OfficialTerm> constants, boolean many, String text) {
        OfficialTerm[] all = constants.toArray(OfficialTerm[]::new);
        // A word may itself hold a separator: the whole cell is tried first.
        Optional<OfficialTerm> whole = OfficialTerm.find(all, text);
        if (whole.isPresent()) {
            facts.put(name, many ? List.of(whole.get().key()) : whole.get().key());
            return;
        }
        List<String> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String word : many ? ListCell.split(text.replace('+', '、'), true) : List.of(text)) {
            OfficialTerm.find(all, word).ifPresentOrElse(t -> found.add(t.key()), () -> unknown.add(word));
        }
        if (!found.isEmpty()) {
            facts.put(name, found.stream().distinct().toList());
        }
        if (!unknown.isEmpty()) {
            facts.put(name + "Text", text);
            report(
                    IssueCode.V01,
                    column,
                    String.join("、", unknown),
                    "",
                    String.join(
                            "、", constants.stream().map(OfficialTerm::nameZh).toList()));
        }
    }

    private void code(Column column, String name, String text) {
        CreditCode code = CreditCode.parse(CellText.shorten(text, 64));
        String stock = StockCode.normalise(CellText.shorten(text, 40));
        if (code.identifies()) {
            facts.put(name, code.value());
        } else if (stock.indexOf('.') == 6) {
            facts.put(name, stock);
        } else {
            report(IssueCode.U01, column, text, "", String.valueOf(code.value().length()));
        }
    }

    private void decimal(Column column, String name, String text, @Nullable BigDecimal value, String variant) {
        if (value == null) {
            report(IssueCode.A01, column, text, variant);
        } else {
            facts.put(name, value.doubleValue());
        }
    }

    private void money(Column column, String name, String text) {
        AmountReading reading = AmountParser.parse(text, column.unit());
        switch (reading.problem()) {
            case NONE -> {}
            case UNIT_OF_HEADER -> report(IssueCode.A02, column, text, "", column.unit());
            case NO_UNIT -> report(IssueCode.A01, column, text, "unit");
            case UNREADABLE -> report(IssueCode.A01, column, text, "");
            case NEGATIVE -> report(IssueCode.A01, column, text, "negative");
            case ABSURD -> report(IssueCode.A01, column, text, "absurd");
        }
        if (reading.money() != null) {
            MoneyCny money = tools.rates().convert(reading.money(), yearOfAmounts());
            facts.put(name + "Text", money.text());
            facts.put(name + "Currency", money.currency());
            money.findCny().ifPresent(cny -> facts.put(name + "Cny", cny.doubleValue()));
        }
    }

    /// Foreign amounts are converted at the rate of the year the row speaks of.
    private @Nullable PartialDate yearOfAmounts() {
        if (facts.get("year") instanceof Long year) {
            return new PartialDate(LocalDate.of(year.intValue(), 1, 1), PartialDate.Precision.YEAR);
        }
        return facts.get("statedOn") instanceof LocalDate date ? PartialDate.day(date) : null;
    }

    private void date(Column column, RecordField field, String text) {
        boolean ofData = field.name().equals("statedOn");
        DateReading reading = (ofData ? tools.pastDates() : tools.dates()).parse(text);
        switch (reading.problem()) {
            case NONE -> {}
            case SERIAL -> report(IssueCode.D02, column, text, "", String.valueOf(reading.date()));
            case AMBIGUOUS, TWO_DIGIT_YEAR ->
                report(
                        IssueCode.D01,
                        column,
                        text,
                        reading.date() == null ? "unclear" : "assumed",
                        String.valueOf(reading.date()));
            case UNREADABLE -> report(IssueCode.D01, column, text, "");
            case IMPOSSIBLE -> report(IssueCode.D01, column, text, "impossible");
            case PLACEHOLDER -> report(IssueCode.D01, column, text, "placeholder");
            case FUTURE -> report(IssueCode.D01, column, text, "future");
        }
        PartialDate date = reading.date();
        if (date != null) {
            switch (field.name()) {
                case "statedOn", "validFrom" -> facts.put(field.name(), date.date());
                case "validTo" -> facts.put(field.name(), lastDay(date));
                default -> facts.put(field.name(), date.toString());
            }
        }
    }

    /// Valid to 2020 means to its last day.
    private static LocalDate lastDay(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.date();
            case MONTH -> date.date().withDayOfMonth(date.date().lengthOfMonth());
            case YEAR -> date.date().withDayOfYear(date.date().lengthOfYear());
        };
    }

    private void year(Column column, String name, String text) {
        String digits = Width.fold(text).replace("年度", "").replace("年", "");
        boolean year = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = year ? Long.parseLong(digits) : 0;
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            report(IssueCode.D01, column, text, "");
        } else {
            facts.put(name, number);
        }
    }

    /// Read last: the address and the record's own name help where the cell leaves something open.
    private void mainPlace(@Nullable Column column, String text) {
        Map<Clue, String> clues = new EnumMap<>(Clue.class);
        clues.put(Clue.REGION, text);
        clues.put(Clue.ADDRESS, String.valueOf(facts.getOrDefault("address", "")));
        clues.put(Clue.NAME, kind.nameFrom().isEmpty() ? String.valueOf(facts.getOrDefault("name", "")) : "");
        RegionResolver.Resolved resolved = tools.regions().resolve(new RegionResolver.Clues(clues, List.of()));
        if (!resolved.unknown().isEmpty() && column != null) {
            report(IssueCode.R01, column, text, "");
        }
        Region region = resolved.region();
        putCode("province", region.province());
        putCode("prefecture", region.prefecture());
        putCode("county", region.county());
        putCode("zone", region.zone());
        if (region.evidence() != Region.Evidence.NONE) {
            facts.put("regionSource", region.evidence().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (!text.isEmpty()) {
            facts.put("division", text);
        }
        RegionResolver.Found abolished = resolved.abolished();
        if (abolished != null) {
            Division today = region.county() != null ? region.county() : region.prefecture();
            if (column != null) {
                report(IssueCode.R02, column, text, "", abolished.division().name(), today == null ? "" : today.name());
            }
            facts.put("formerDivision", abolished.division().code());
            tools.divisions()
                    .findAbolished(abolished.division().code())
                    .ifPresent(a -> facts.put("formerDivisionUntil", (long) a.year()));
        }
    }

    private void putCode(String property, @Nullable Division division) {
        if (division != null) {
            facts.put(property, division.code());
        }
    }

    private void places(Column column, String name, boolean many, String text) {
        List<String> codes = new ArrayList<>();
        for (String place : many ? ListCell.split(text, true) : List.of(text)) {
            region(column, place).ifPresent(codes::add);
        }
        facts.put(name + "Text", text);
        if (!codes.isEmpty()) {
            facts.put(name, codes.stream().distinct().toList());
        }
    }

    /// The most exact division of today a text names.
    private Optional<String> region(Column column, String text) {
        Map<Clue, String> clues = new EnumMap<>(Map.of(Clue.REGION, text));
        RegionResolver.Resolved resolved = tools.regions().resolve(new RegionResolver.Clues(clues, List.of()));
        Region region = resolved.region();
        Division found = region.zone() != null
                ? region.zone()
                : region.county() != null
                        ? region.county()
                        : region.prefecture() != null ? region.prefecture() : region.province();
        if (found == null) {
            report(IssueCode.R01, column, text, "");
        }
        return Optional.ofNullable(found).map(Division::code);
    }

    /// What has to wait for other cells of the row.
    void finish() {
        later.forEach(Runnable::run);
        if (!kind.isEdge() && !facts.containsKey("division") && kind.nameFrom().isEmpty()) {
            mainPlace(null, "");
        }
    }

    void report(IssueCode code, @Nullable Column column, String text, String variant, String... args) {
        issues.add(new RowIssue(
                code,
                column == null ? 0 : column.index() + 1,
                column == null ? "" : column.header(),
                CellText.shorten(text, LONGEST_SHOWN),
                variant,
                List.of(args)));
    }

    boolean says(RecordField field) {
        return facts.containsKey(field.name()) || field.name().equals("division") && shown.containsKey(field);
    }

    /// The field for a name made of fields: the official word, or what the cell says.
    String shown(RecordField field) {
        if (field.type() instanceof Term(List<OfficialTerm> constants, boolean many)
                && facts.get(field.name()) instanceof String key) {
            return constants.stream()
                    .filter(t -> t.key().equals(key))
                    .map(OfficialTerm::nameZh)
                    .findFirst()
                    .orElse(key);
        }
        Object value = facts.get(field.name());
        return value instanceof List<?> list
                ? String.join("、", list.stream().map(String::valueOf).toList())
                : value == null ? "" : String.valueOf(value);
    }

    SortedMap<String, Object> facts() {
        return facts;
    }

    List<RowIssue> issues() {
        return issues;
    }

    boolean rejected() {
        return issues.stream().anyMatch(RowIssue::rejects);
    }
}
