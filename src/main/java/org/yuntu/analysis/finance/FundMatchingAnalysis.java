package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.model.RecognitionType;

/// 企业与基金匹配 (B.7): which fund gives how much to which firm, why, and who is left without. Definitions in
/// `docs/analyses.md`.
@Component
final class FundMatchingAnalysis implements Analysis {

    private static final Parameter<Boolean> WITH_DERIVED = Parameter.flag("withDerived", false);
    private static final Parameter<Boolean> EXCLUDE_RISKY = Parameter.flag("excludeRisky", true);
    private static final Parameter<Integer> MOST_NEEDS = Parameter.count("mostNeeds", 2_000, 1, 20_000);

    private static final Set<RecognitionType> RISKY =
            EnumSet.of(RecognitionType.ABNORMAL_OPERATION, RecognitionType.SERIOUSLY_DISHONEST);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "fund-matching",
            WITH_DERIVED,
            EXCLUDE_RISKY,
            MOST_NEEDS,
            FundFit.ADJACENT_STAGE,
            FundFit.ANY_CLUSTER,
            FundFit.UNSTATED,
            FundOffer.UNSTATED_SHARE,
            FirmStages.SEED_YEARS,
            FirmStages.ANGEL_YEARS,
            FirmStages.STARTUP_YEARS,
            FirmStages.GROWTH_YEARS,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Finances finances;

    FundMatchingAnalysis(Finances finances) {
        this.finances = finances;
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        FinanceData data = finances.read(request);
        List<Need> all = FundMatching.order(Stream.concat(
                data.declared().stream(),
                request.get(WITH_DERIVED) ? data.derived().stream().filter(Need::isComplete) : Stream.empty()));
        List<Need> looked = all.subList(0, Math.min(all.size(), request.get(MOST_NEEDS)));
        FundMatching matching = new FundMatching(request, looked, data.offers(), risky(request, data.view()));
        MatchingTables tables = new MatchingTables(matching);
        List<ResultTable> answer =
                List.of(tables.plans(), tables.matches(), tables.unmetNeeds(), tables.whys(), tables.funds());
        return data.view()
                .result(INFO, answer, notes(all, data, matching, tables))
                .plus(data.basis(), List.of());
    }

    private static Set<String> risky(AnalysisRequest request, EcosystemView view) {
        Set<String> firms = new HashSet<>();
        if (request.get(EXCLUDE_RISKY)) {
            view.recognitions().stream()
                    .filter(r -> r.recognitionType().filter(RISKY::contains).isPresent())
                    .forEach(r -> r.enterprises().forEach(e -> firms.add(e.id())));
        }
        return firms;
    }

    private static List<Note> notes(List<Need> all, FinanceData data, FundMatching matching, MatchingTables tables) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.finding(
                "total",
                whole(matching.needs().size()),
                whole(FundAssignment.byTarget(matching.best()).size()),
                money(matching.cny(matching.best())),
                whole(matching.best().stream()
                        .map(p -> p.option().source())
                        .distinct()
                        .count()),
                whole(tables.unmet().size())));
        notes.add(Note.finding(
                "baseline",
                money(matching.cny(1) * FundAssignment.weighted(matching.best())),
                money(matching.cny(1) * FundAssignment.weighted(matching.greedy()))));
        notes.add(Note.limit("proposal"));
        if (matching.givers().isEmpty()) {
            notes.add(Note.limit("noMoney"));
        }
        long silent = data.offers().stream()
                .filter(o -> o.isEquity() && o.freeCny().isEmpty())
                .count();
        if (silent > 0) {
            notes.add(Note.limit("amountUnknown", whole(silent)));
        }
        if (all.size() > matching.needs().size()) {
            List<Need> left = all.subList(matching.needs().size(), all.size());
            notes.add(Note.limit(
                    "bounded",
                    whole(matching.needs().size()),
                    whole(all.size()),
                    money(left.stream()
                            .mapToDouble(n -> n.amountCny().orElse(0))
                            .sum())));
        }
        if (matching.isPruned()) {
            notes.add(Note.limit("pruned", whole(matching.kept())));
        }
        if (data.declared().isEmpty()) {
            notes.add(Note.limit("noDemands"));
        }
        return notes;
    }

    private static CellValue whole(long number) {
        return Cell.integer(number).value();
    }

    private static CellValue money(double cny) {
        return Cell.money(cny).value();
    }
}
