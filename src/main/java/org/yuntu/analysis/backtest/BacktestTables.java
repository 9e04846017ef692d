package org.yuntu.analysis.backtest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.ResultTable;

/// Results of the protocols as tables, to be shown like those of analyses.
public final class BacktestTables {

    private static final AnalysisInfo INFO = new AnalysisInfo("backtest", List.of());

    private BacktestTables() {}

    public static AnalysisResult planted(AnalysisRequest request, List<PlantedGaps.Line> lines) {
        ResultTable.Builder table = ResultTable.of(
                "planted",
                Column.entity("cluster"),
                Column.integer("planted", "items"),
                Column.share("recall"),
                Column.share("acted"),
                Column.integer("elsewhere", "items"),
                Column.share("hits3"),
                Column.decimal("mrr", "ratio"),
                Column.share("baselineHits3"),
                Column.decimal("baselineMrr", "ratio"));
        lines.forEach(l -> table.row(
                Cell.cluster(l.cluster()),
                Cell.integer(l.planted()),
                Cell.share((double) l.found() / l.planted()),
                Cell.share((double) l.acted() / l.planted()),
                Cell.integer(l.elsewhere()),
                Cell.share(l.hits3()),
                Cell.decimal(l.mrr()),
                Cell.share(l.baselineHits3()),
                Cell.decimal(l.baselineMrr())));
        int planted = lines.stream().mapToInt(PlantedGaps.Line::planted).sum();
        int found = lines.stream().mapToInt(PlantedGaps.Line::found).sum();
        return result(
                request,
                List.of(table.build()),
                List.of(
                        Note.finding("planted", new CellValue.Whole(planted), new CellValue.Whole(found)),
                        Note.limit("plantedLimit")));
    }

    public static AnalysisResult recovery(AnalysisRequest request, TargetRecovery.Result result) {
        ResultTable.Builder table = ResultTable.of(
                "recovery",
                Column.text("method"),
                Column.share("hits1"),
                Column.share("hits10"),
                Column.decimal("mrr", "ratio"),
                Column.decimal("aucMatched", "hundredths"));
        result.lines()
                .forEach(l -> table.row(
                        Cell.word("Recovery." + l.method()),
                        Cell.share(l.hits1()),
                        Cell.share(l.hits10()),
                        Cell.decimal(l.mrr()),
                        Cell.decimal(100 * l.auc())));
        return result(
                request,
                List.of(table.build()),
                List.of(
                        Note.finding(
                                "recovery",
                                new CellValue.Whole(result.hidden()),
                                new CellValue.Whole(result.possible()),
                                new CellValue.Decimal(result.candidates())),
                        Note.limit("recoveryLimit")));
    }

    public static AnalysisResult entries(AnalysisRequest request, List<EntryBacktest.Result> results) {
        ResultTable.Builder table = ResultTable.of(
                "entries",
                Column.integer("cut", "year"),
                Column.text("method"),
                Column.integer("candidates", "items"),
                Column.integer("positives", "items"),
                Column.decimal("auc", "hundredths"),
                Column.share("precision10"),
                Column.share("hits5"));
        ResultTable.Builder weights = ResultTable.of(
                "weights",
                Column.integer("cut", "year"),
                Column.text("feature"),
                Column.decimal("weight", "odds").asDerived());
        for (EntryBacktest.Result r : results) {
            r.lines()
                    .forEach(l -> table.row(
                            Cell.integer(r.cut()),
                            Cell.word("Entry." + l.method().name()),
                            Cell.integer(r.candidates()),
                            Cell.integer(r.positives()),
                            Cell.decimal(100 * l.auc()),
                            Cell.share(l.precision()),
                            Cell.share(l.hits())));
            weights(weights, Cell.integer(r.cut()), "EntryFeature.", r.weights());
        }
        return result(
                request,
                List.of(table.build(), weights.build()),
                List.of(Note.finding("entries"), Note.limit("tried"), Note.limit("files")));
    }

    public static AnalysisResult links(AnalysisRequest request, LinkBacktest.Result result) {
        ResultTable.Builder table = ResultTable.of(
                "links",
                Column.text("method"),
                Column.flag("industrial"),
                Column.integer("edges", "items"),
                Column.share("hits1"),
                Column.share("hits10"),
                Column.decimal("mrr", "ratio"),
                Column.decimal("aucMatched", "hundredths"),
                Column.decimal("aucUniform", "hundredths"),
                Column.decimal("aucKnown", "hundredths"));
        result.lines()
                .forEach(l -> table.row(
                        Cell.word("Link." + l.method().name()),
                        Cell.flag(l.industrial()),
                        Cell.integer(l.edges()),
                        Cell.share(l.hits1()),
                        Cell.share(l.hits10()),
                        Cell.decimal(l.mrr()),
                        Cell.decimal(100 * l.aucMatched()),
                        Cell.decimal(100 * l.aucUniform()),
                        Cell.decimal(100 * l.aucKnown())));
        ResultTable.Builder weights = ResultTable.of(
                "linkWeights",
                Column.text("feature"),
                Column.decimal("weight", "odds").asDerived());
        result.weights().forEach((f, w) -> weights.row(Cell.word("LinkFeature." + f.name()), Cell.decimal(w)));
        return result(
                request,
                List.of(table.build(), weights.build()),
                List.of(
                        Note.finding(
                                "links",
                                new CellValue.Whole(result.asked()),
                                new CellValue.Whole(result.heldOut()),
                                new CellValue.Whole(result.edges()),
                                new CellValue.Whole(result.candidates()),
                                new CellValue.Whole(result.cold())),
                        Note.limit("linksLimit"),
                        Note.limit("files")));
    }

    private static void weights(
            ResultTable.Builder table, Cell first, String prefix, Map<? extends Enum<?>, Double> weights) {
        weights.forEach((f, w) -> table.row(first, Cell.word(prefix + f.name()), Cell.decimal(w)));
    }

    private static AnalysisResult result(AnalysisRequest request, List<ResultTable> tables, List<Note> notes) {
        return new AnalysisResult(
                INFO,
                request,
                new DataBasis("", Optional.empty(), Optional.empty(), List.of()),
                tables,
                notes,
                List.of());
    }
}
