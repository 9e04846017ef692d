package org.yuntu.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.Texts;

/// Headings and values of an analysis in the reader's language. A text is looked up in the analysis' own bundle
/// first, then among those all analyses share.
final class ResultWords {

    /// How notes speak of a parameter: `--set name=value`.
    private static final Pattern PARAMETER =
            Pattern.compile("( ?)--set (\\w+)(?:=(\"[^\"]*\"|[^ ，。；、,;)）]*[^ ，。；、,;)）.]))?");

    private final Texts texts;
    private final boolean chinese;
    private final String bundle;

    ResultWords(AnalysisInfo info, Locale locale) {
        this.texts = Texts.in(locale);
        this.chinese = locale.getLanguage().equals("zh");
        this.bundle = "analysis-" + info.id();
    }

    /// `analysis-<id>.<key>`, else `analysis.<key>`.
    ///
    /// @throws java.util.MissingResourceException when neither bundle has it
    String text(String key, Object... arguments) {
        String own = bundle + "." + key;
        return texts.text(texts.has(own) ? own : "analysis." + key, arguments);
    }

    String title() {
        return text("title");
    }

    /// What the analysis asks.
    String question() {
        return text("question");
    }

    String title(ResultTable table) {
        return text("table." + table.key());
    }

    /// Heading of a column; a name both tables and analyses may share is looked up with the table's key first.
    String heading(ResultTable table, Column column) {
        String own = "column." + table.key() + "." + column.key();
        String name = text(texts.has(bundle + "." + own) ? own : "column." + column.key());
        String unit = column.unit().isEmpty() ? "" : text("unit." + column.unit());
        String marked = column.derived() ? text("heading.derived", name) : name;
        return unit.isEmpty() || name.contains(unit) ? marked : text("heading.unit", marked, unit);
    }

    List<String> headings(ResultTable table) {
        return table.columns().stream().map(c -> heading(table, c)).toList();
    }

    String note(Note note) {
        return text("note." + note.key(), arguments(note.arguments()));
    }

    /// For readers who have a form where others have a command line: a parameter by the name of its field.
    String noteForForm(Note note) {
        return PARAMETER.matcher(note(note)).replaceAll(found -> {
            String field = text("parameter." + found.group(2)).replaceFirst("\\s*[（(].*", "");
            String value = found.group(3);
            return Matcher.quoteReplacement((chinese ? "" : found.group(1))
                    + (value == null ? text("field", field) : text("field.value", field, value)));
        });
    }

    String level(Note note) {
        return text("level." + note.level().name());
    }

    String text(Cell cell) {
        return text(cell.value());
    }

    String text(CellValue value) {
        return switch (value) {
            case CellValue.Nothing _ -> "";
            case CellValue.Text text -> text.text();
            case CellValue.Word word -> text("word." + word.key());
            case CellValue.Phrase phrase -> text("phrase." + phrase.key(), arguments(phrase.arguments()));
            case CellValue.Whole whole -> String.valueOf(whole.number());
            case CellValue.Decimal decimal -> plain(decimal.number());
            case CellValue.Share share -> plain(share.part());
            case CellValue.Money money -> plain(money.cny());
            case CellValue.Day day -> day.date().toString();
            case CellValue.Flag flag -> yes(flag.yes());
            case CellValue.Entity entity -> name(entity);
            case CellValue.Many many ->
                list(many.values().stream().map(this::text).toList());
        };
    }

    /// For eyes: shares as per cent, money with the sign of thousands, nothing as a dash.
    String shown(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Nothing _ -> "–";
            case CellValue.Share share -> percent(share.part());
            case CellValue.Money money -> String.format(Locale.ROOT, "%,.0f", money.cny());
            case CellValue.Decimal decimal -> String.format(Locale.ROOT, "%.2f", decimal.number());
            default -> text(cell);
        };
    }

    String name(CellValue.Entity entity) {
        return chinese || entity.nameEn().isBlank() ? entity.nameZh() : entity.nameEn();
    }

    String yes(boolean value) {
        return text(value ? "yes" : "no");
    }

    String list(List<String> words) {
        return String.join(text("list.separator"), words);
    }

    private String clauses(List<String> clauses) {
        return String.join(text("clause.separator"), clauses);
    }

    /// Scope, clusters, date and all parameters, those at their defaults included.
    List<ResultFacts.Entry> request(AnalysisResult result) {
        List<ResultFacts.Entry> entries = new ArrayList<>();
        entries.add(entry(
                "request.scope",
                result.request().scope().name() + " " + result.request().scope().code()));
        entries.add(entry(
                "request.clusters",
                list(result.request().clusters().stream()
                        .map(c -> text(Cell.cluster(c)))
                        .toList())));
        entries.add(entry("request.date", result.request().date().toString()));
        for (Parameter<?> parameter : result.info().parameters()) {
            entries.add(
                    entry("parameter." + parameter.name(), word(result.request().get(parameter))));
        }
        return entries;
    }

    List<ResultFacts.Entry> data(AnalysisResult result) {
        DataBasis data = result.data();
        Stream<ResultFacts.Entry> counts =
                data.counts().stream().map(c -> entry("count." + c.key(), String.valueOf(c.number())));
        return Stream.concat(
                        counts,
                        Stream.of(
                                entry("data.oldest", day(data.oldest())),
                                entry("data.newest", day(data.newest())),
                                entry("data.fingerprint", data.fingerprint())))
                .toList();
    }

    /// One line on what the answer rests on.
    String basis(AnalysisResult result) {
        return clauses(data(result).stream()
                .filter(e -> !e.value().isEmpty())
                .map(e -> text(
                        "pair", e.label(), e.value().length() > 40 ? e.value().substring(0, 12) : e.value()))
                .toList());
    }

    /// One line of the choices made.
    String choices(AnalysisResult result) {
        return clauses(request(result).stream()
                .map(e -> text("pair", e.label(), e.value()))
                .toList());
    }

    String term(OfficialTerm term) {
        return chinese ? term.nameZh() : term.nameEn();
    }

    /// A parameter's value.
    String word(Object value) {
        return switch (value) {
            case Boolean flag -> yes(flag);
            case OfficialTerm term -> term(term);
            case Enum<?> constant ->
                text("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            case Collection<?> many -> list(many.stream().map(this::word).toList());
            case Double number -> plain(number);
            default -> value.toString();
        };
    }

    private ResultFacts.Entry entry(String key, String value) {
        return new ResultFacts.Entry(text(key), value);
    }

    private Object[] arguments(List<CellValue> values) {
        return values.stream().map(this::argument).toArray();
    }

    private Object argument(CellValue value) {
        return switch (value) {
            case CellValue.Whole whole -> whole.number();
            case CellValue.Decimal decimal -> decimal.number();
            case CellValue.Share share -> share.part();
            case CellValue.Money money -> money.cny();
            default -> text(value);
        };
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    /// Four decimals: enough to rank, short enough to read.
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static String plain(double value) {
        double rounded = rounded(value);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
