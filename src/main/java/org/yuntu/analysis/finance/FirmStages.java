package org.yuntu.analysis.finance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Relation.Investment;
import org.yuntu.model.FundStage;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.RecognitionType;
import org.yuntu.model.Width;

/// The stage of a firm: that of its latest round of financing, else of its age, and never less than its step on the
/// ladder “众创业、个转企、小升规、规改股、股上市” (S2) warrants. Years and the titles beside the ladder are ours.
final class FirmStages {

    static final Parameter<Double> SEED_YEARS = Parameter.decimal("seedYears", 1, 0, 100);
    static final Parameter<Double> ANGEL_YEARS = Parameter.decimal("angelYears", 2, 0, 100);
    static final Parameter<Double> STARTUP_YEARS = Parameter.decimal("startupYears", 5, 0, 100);
    static final Parameter<Double> GROWTH_YEARS = Parameter.decimal("growthYears", 10, 0, 100);

    private static final Map<RecognitionType, FundStage> LADDER = new EnumMap<>(Map.ofEntries(
            Map.entry(RecognitionType.INDIVIDUAL_TO_COMPANY, FundStage.STARTUP),
            Map.entry(RecognitionType.INNOVATIVE_SME, FundStage.STARTUP),
            Map.entry(RecognitionType.HIGH_TECH_ENTERPRISE, FundStage.STARTUP),
            Map.entry(RecognitionType.ABOVE_DESIGNATED_SIZE, FundStage.GROWTH),
            Map.entry(RecognitionType.SRDI_SME, FundStage.GROWTH),
            Map.entry(RecognitionType.LITTLE_GIANT, FundStage.GROWTH),
            Map.entry(RecognitionType.GAZELLE, FundStage.GROWTH),
            Map.entry(RecognitionType.UNICORN, FundStage.GROWTH),
            Map.entry(RecognitionType.SINGLE_PRODUCT_CHAMPION, FundStage.MATURE),
            Map.entry(RecognitionType.SHAREHOLDING_REFORM, FundStage.MATURE),
            Map.entry(RecognitionType.LISTING_RESERVE, FundStage.MATURE),
            Map.entry(RecognitionType.LISTED, FundStage.MATURE)));

    private static final Pattern LAST = Pattern.compile("IPO|上市|定增|新三板|并购");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?:PRE-?)?A|首轮");
    private static final Pattern LATER_LETTER = Pattern.compile("(?:PRE-?)?[B-H]|战略");

    private final AnalysisRequest request;
    private final Map<String, FundStage> ladder = new HashMap<>();
    private final Map<String, FundStage> rounds = new HashMap<>();

    FirmStages(AnalysisRequest request, EcosystemView view) {
        this.request = request;
        view.recognitions()
                .forEach(r -> r.recognitionType()
                        .map(LADDER::get)
                        .ifPresent(
                                stage -> r.enterprises().forEach(e -> ladder.merge(e.id(), stage, FirmStages::later))));
        view.investments().stream()
                .filter(i -> i.on().stream().noneMatch(request.date()::isBefore))
                .sorted(Comparator.comparing(i -> i.on().orElse(LocalDate.MIN)))
                .forEach(i ->
                        round(i).ifPresent(stage -> rounds.put(i.enterprise().id(), stage)));
    }

    /// @param tiers titles stated with the firm itself
    /// @param founded null when unknown
    Optional<FirmStage> find(String firm, Iterable<String> tiers, @Nullable LocalDate founded) {
        Optional<FirmStage> least = Optional.ofNullable(ladder.get(firm)).map(s -> of(s, FirmStage.Basis.LADDER));
        for (String tier : tiers) {
            Optional<FirmStage> other = OfficialTerm.find(RecognitionType.values(), tier)
                    .map(LADDER::get)
                    .map(s -> of(s, FirmStage.Basis.LADDER));
            least = later(least, other);
        }
        Optional<FirmStage> reached = Optional.ofNullable(rounds.get(firm))
                .map(s -> of(s, FirmStage.Basis.ROUND))
                .or(() -> Optional.ofNullable(founded)
                        .filter(on -> !on.isAfter(request.date()))
                        .map(on -> of(byAge(on), FirmStage.Basis.AGE)));
        return later(reached, least);
    }

    /// The stage stated with an investment, else what its round is called.
    static Optional<FundStage> round(Investment investment) {
        return investment.stage().or(() -> named(investment.round()));
    }

    private static Optional<FundStage> named(String round) {
        String word = Width.nfkc(round).toUpperCase(Locale.ROOT);
        if (word.isBlank()) {
            return Optional.empty();
        } else if (word.contains("种子")) {
            return Optional.of(FundStage.SEED);
        } else if (word.contains("天使")) {
            return Optional.of(FundStage.ANGEL);
        } else if (LAST.matcher(word).find()) {
            return Optional.of(FundStage.MATURE);
        } else if (FIRST_LETTER.matcher(word).lookingAt()) {
            return Optional.of(FundStage.STARTUP);
        }
        return LATER_LETTER.matcher(word).lookingAt() ? Optional.of(FundStage.GROWTH) : Optional.empty();
    }

    private FundStage byAge(LocalDate founded) {
        double years = ChronoUnit.DAYS.between(founded, request.date()) / 365.25;
        if (years < request.get(SEED_YEARS)) {
            return FundStage.SEED;
        } else if (years < request.get(ANGEL_YEARS)) {
            return FundStage.ANGEL;
        } else if (years < request.get(STARTUP_YEARS)) {
            return FundStage.STARTUP;
        }
        return years < request.get(GROWTH_YEARS) ? FundStage.GROWTH : FundStage.MATURE;
    }

    private static FirmStage of(FundStage stage, FirmStage.Basis basis) {
        return new FirmStage(stage, basis);
    }

    private static FundStage later(FundStage a, FundStage b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /// The first, unless the second is later.
    private static Optional<FirmStage> later(Optional<FirmStage> first, Optional<FirmStage> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return second.get().stage().compareTo(first.get().stage()) > 0 ? second : first;
    }
}
