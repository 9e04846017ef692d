package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.ecosystem.IndicatorValue;
import org.yuntu.model.Cluster;
import org.yuntu.model.Indicator;
import org.yuntu.model.Indicator.Part;
import org.yuntu.model.IndicatorFormula;
import org.yuntu.model.IndicatorFormula.Operator;
import org.yuntu.model.IndicatorFormula.Records;
import org.yuntu.model.OfficialTerm;

/// Computes the indicators of an area on a day from the records, beside the values that lists state.
final class Evaluation {

    /// A figure of a year is published after it; it counts for its year all the same.
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final List<Indicator> book;
    private final AnalysisRequest request;
    private final Function<LocalDate, EcosystemView> views;
    private final Function<String, Set<Cluster>> clustersOfFirm;
    private final List<IndicatorValue> values;
    private final Set<String> unfit = new TreeSet<>();

    /// @param clustersOfFirm clusters of a firm, by its id; asked for only when not all clusters are wanted
    Evaluation(
            List<Indicator> book,
            AnalysisRequest request,
            Ecosystems ecosystems,
            EcosystemView view,
            Function<String, Set<Cluster>> clustersOfFirm) {
        this.book = book;
        this.request = request;
        Map<LocalDate, EcosystemView> kept = new TreeMap<>(Map.of(request.date(), view));
        this.views = day -> kept.computeIfAbsent(
                day,
                d -> ecosystems.view(
                        new AnalysisRequest(request.scope(), request.clusters(), d, request.parameters())));
        this.clustersOfFirm = clustersOfFirm;
        view.indicatorValues();
        this.values = views.apply(EVER).indicatorValues().stream()
                .filter(v -> isExactly(v, request.scope()))
                .filter(v -> allClusters() || v.clusters().equals(request.clusters()))
                .toList();
    }

    /// The indicators that apply in the area: its own, and those of the areas it lies in.
    List<Indicator> indicators() {
        return book.stream()
                .filter(i -> i.division().equals(request.scope().code())
                        || i.division().equals(request.scope().province()))
                .toList();
    }

    /// On the day of the request.
    List<Standing> standings() {
        return standings(request.date());
    }

    /// At the end of an earlier year, with values stated for that very year.
    List<Standing> endOf(int year) {
        return standings(LocalDate.of(year, 12, 31));
    }

    /// Codes and units of stated values that fit no indicator; complete after [#standings()].
    Set<String> unfit() {
        Set<String> codes =
                book.stream().flatMap(i -> i.figures().stream()).map(Part::code).collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(unfit);
        values.stream()
                .map(IndicatorValue::indicator)
                .filter(c -> !codes.contains(c))
                .forEach(all::add);
        return all;
    }

    private List<Standing> standings(LocalDate day) {
        Map<String, Standing> done = new LinkedHashMap<>();
        List<Indicator> mine = indicators();
        for (Indicator indicator : mine) {
            List<Figure> figures = new ArrayList<>();
            indicator.figures().forEach(part -> figures.addAll(figures(indicator, part, day, done)));
            done.put(indicator.id(), Standing.of(indicator, figures, day, isOwn(indicator)));
        }
        return List.copyOf(done.values());
    }

    private List<Figure> figures(Indicator indicator, Part part, LocalDate day, Map<String, Standing> done) {
        return switch (part.formula()) {
            case Records records -> List.of(stated(indicator, computed(indicator, part, records, day), day));
            case IndicatorFormula.All all ->
                all.indicators().stream()
                        .map(done::get)
                        .filter(java.util.Objects::nonNull)
                        .flatMap(s -> s.figures().stream())
                        .map(f -> new Figure(
                                new Part(
                                        f.part().code(),
                                        nameOf(f.part().code(), done),
                                        englishOf(f.part().code(), done),
                                        f.part().target(),
                                        part.formula()),
                                f.stated(),
                                f.statedYear(),
                                f.statedBy(),
                                f.computed(),
                                f.records()))
                        .toList();
            case IndicatorFormula.External _ -> List.of(stated(indicator, Figure.nothing(part), day));
            case IndicatorFormula.Rules _, IndicatorFormula.Milestones _ -> List.of(Figure.nothing(part));
        };
    }

    private static String nameOf(String code, Map<String, Standing> done) {
        Standing standing = done.get(code);
        return standing == null ? code : standing.indicator().name();
    }

    private static String englishOf(String code, Map<String, Standing> done) {
        Standing standing = done.get(code);
        return standing == null ? "" : standing.indicator().nameEn();
    }

    private Figure stated(Indicator indicator, Figure figure, LocalDate day) {
        int year = day.getYear();
        boolean thisYear = indicator.isPerYear() || !day.equals(request.date());
        List<IndicatorValue> found = values.stream()
                .filter(v -> v.indicator().equals(figure.part().code()))
                .filter(v -> v.value().isPresent() && v.year().isPresent())
                .filter(v -> thisYear ? v.year().getAsInt() == year : v.year().getAsInt() <= year)
                .sorted(Comparator.comparingInt((IndicatorValue v) -> v.year().getAsInt())
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(Evaluation::statedOn).reversed())
                        .thenComparing(IndicatorValue::id))
                .toList();
        for (IndicatorValue value : found) {
            OptionalDouble converted =
                    IndicatorUnits.convert(value.value().getAsDouble(), value.unitText(), indicator.unit());
            if (converted.isPresent()) {
                return figure.with(value, converted.getAsDouble());
            }
            unfit.add(value.indicator() + " " + value.unitText());
        }
        return figure;
    }

    private static LocalDate statedOn(IndicatorValue value) {
        return value.head().provenance().statedOn().orElse(LocalDate.MIN);
    }

    private Figure computed(Indicator indicator, Part part, Records formula, LocalDate day) {
        Map<String, CountedRecord> found = new LinkedHashMap<>();
        days(indicator, formula, day)
                .forEach(d -> matching(formula, d).stream()
                        .filter(r -> formula.operator() != Operator.NEW || r.first())
                        .forEach(r -> found.putIfAbsent(r.key(), r)));
        if (found.isEmpty()) {
            return Figure.nothing(part);
        }
        List<CountedRecord> counted = found.values().stream()
                .filter(r -> isInTime(indicator, formula, r, day))
                .toList();
        OptionalDouble value = switch (formula.operator()) {
            case COUNT, NEW -> OptionalDouble.of(counted.size());
            case SUM ->
                counted.stream().allMatch(r -> r.value().isEmpty())
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(values(counted).sum());
            case MEAN -> values(counted).average();
        };
        return Figure.nothing(part)
                .with(
                        value.isPresent()
                                ? OptionalDouble.of(IndicatorUnits.fromRecord(value.getAsDouble(), indicator.unit()))
                                : value,
                        counted.stream().map(r -> r.record().id()).toList());
    }

    private static DoubleStream values(List<CountedRecord> counted) {
        return counted.stream().map(CountedRecord::value).flatMapToDouble(OptionalDouble::stream);
    }

    /// What ended since was new in its time: it is looked for at the end of every year. What was told of later was
    /// new all the same.
    private List<LocalDate> days(Indicator indicator, Records formula, LocalDate day) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Integer base = indicator.baseYear();
        if (formula.operator() == Operator.NEW && base != null) {
            for (int year = base; year < day.getYear(); year++) {
                days.add(LocalDate.of(year, 12, 31));
            }
        }
        days.add(day);
        if (formula.operator() == Operator.NEW || indicator.isPerYear()) {
            days.add(request.date());
        }
        return List.copyOf(days);
    }

    private List<CountedRecord> matching(Records formula, LocalDate day) {
        EcosystemView view = views.apply(day);
        Set<String> types = new HashSet<>(formula.types());
        return CountedRecord.list(view, formula.kind(), formula.field()).stream()
                .filter(r -> view.here(r.record()))
                .filter(r -> types.isEmpty()
                        || r.type()
                                .map(OfficialTerm::nameZh)
                                .filter(types::contains)
                                .isPresent())
                .filter(r -> formula.level().isEmpty()
                        || r.level()
                                .filter(l -> l.nameZh().equals(formula.level()))
                                .isPresent())
                .filter(this::servesTheClusters)
                .toList();
    }

    private static boolean isInTime(Indicator indicator, Records formula, CountedRecord record, LocalDate day) {
        if (indicator.isPerYear()) {
            return record.since().filter(s -> s.getYear() == day.getYear()).isPresent();
        }
        Integer base = indicator.baseYear();
        return formula.operator() != Operator.NEW
                || record.since()
                        .filter(s -> !s.isAfter(day) && (base == null || s.getYear() >= base))
                        .isPresent();
    }

    boolean servesTheClusters(CountedRecord record) {
        if (allClusters()) {
            return true;
        }
        Set<Cluster> clusters = record.firm().isEmpty() ? record.clusters() : clustersOfFirm.apply(record.firm());
        return clusters.stream().anyMatch(request.clusters()::contains);
    }

    private boolean allClusters() {
        return request.clusters().size() == Cluster.values().length;
    }

    private boolean isOwn(Indicator indicator) {
        return allClusters() && indicator.division().equals(request.scope().code());
    }

    /// Whether a value is stated for the area itself and not for a part of it. Codes of divisions end in pairs of
    /// zeros for what they do not narrow.
    private static boolean isExactly(IndicatorValue value, Scope scope) {
        return value.head().place().isIn(scope)
                && value.head().place().codes().stream()
                        .allMatch(c ->
                                scope.codes().contains(c) || scope.code().startsWith(c.replaceFirst("(00)+$", "")));
    }
}
