package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.DataBasis.Count;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.FactKind;

/// The records and relationships that count for a request: of the kinds of facts asked for, begun and not ended on
/// its date. Lists are in the order of the ids and hold the whole country; [#here] tells what is in the area.
///
/// Remembers which kinds of records it was asked for, since the data basis of a result speaks of these only. Not for
/// several threads.
public final class EcosystemView {

    public static final Parameter<Set<FactKind>> KINDS =
            Parameter.choices("kinds", FactKind.class, EnumSet.of(FactKind.OBSERVED, FactKind.DERIVED));

    public static final Parameter<Boolean> SYNTHETIC = Parameter.flag("synthetic", true);

    private final Ecosystem ecosystem;
    private final AnalysisRequest request;
    private final Set<String> read = new TreeSet<>();

    EcosystemView(Ecosystem ecosystem, AnalysisRequest request) {
        this.ecosystem = ecosystem;
        this.request = request;
    }

    /// The gap analysis of the day and kinds of facts an analysis of records is asked for.
    public static GapParameters gapParameters(AnalysisRequest request) {
        return GapParameters.defaults().with(c -> {
            c.kinds = request.get(KINDS);
            c.asOf = Optional.of(request.date());
        });
    }

    public List<Platform> platforms() {
        return list(Platform::of, "laboratory", "pilot-base", "platform", "transfer-base");
    }

    public List<Organisation> organisations() {
        return list(Organisation::of, "institute", "university");
    }

    public List<Incubator> incubators() {
        return list(Incubator::of, "incubator");
    }

    public List<DemonstrationBase> demonstrationBases() {
        return list(DemonstrationBase::of, "demonstration-base");
    }

    public List<Alliance> alliances() {
        return list(Alliance::of, "alliance");
    }

    public List<Fund> funds() {
        return list(Fund::of, "fund");
    }

    public List<FinancialOrganisation> financialOrganisations() {
        return list(FinancialOrganisation::of, "finance");
    }

    public List<Zone> zones() {
        return list(Zone::of, "zone");
    }

    public List<Department> departments() {
        return list(Department::of, "department");
    }

    public List<Team> teams() {
        return list(Team::of, "team");
    }

    public List<Technology> technologies() {
        return list(Technology::of, "technology");
    }

    public List<Project> projects() {
        return list(Project::of, "project");
    }

    public List<Demand> demands() {
        return list(Demand::of, "demand");
    }

    public List<Instrument> instruments() {
        return list(Instrument::of, "instrument");
    }

    public List<Recognition> recognitions() {
        return list(Recognition::of, "recognition");
    }

    public List<EnterpriseYear> enterpriseYears() {
        return list(EnterpriseYear::of, "enterprise-year");
    }

    public List<IndicatorValue> indicatorValues() {
        return list(IndicatorValue::of, "indicator-value");
    }

    public List<Relation.Role> roles() {
        return relations("HAS_ROLE", Relation.Role::of);
    }

    public List<Relation.Investment> investments() {
        return relations("INVESTS_IN", Relation.Investment::of);
    }

    public List<Relation.Tenancy> tenancies() {
        return relations("TENANT_OF", Relation.Tenancy::of);
    }

    public List<Relation.Mentoring> mentorings() {
        return relations("MENTORS", Relation.Mentoring::of);
    }

    public boolean here(EcosystemRecord record) {
        return record.head().place().isIn(request.scope());
    }

    public boolean here(Actor actor) {
        return actor.place().isIn(request.scope());
    }

    /// The records of a list that are in the area.
    public <T extends EcosystemRecord> List<T> here(Collection<T> records) {
        return records.stream().filter(this::here).toList();
    }

    public static List<String> ids(Collection<? extends EcosystemRecord> records) {
        return records.stream().map(EcosystemRecord::id).toList();
    }

    /// A record as a cell that is its own evidence.
    public static Cell cell(EcosystemRecord record) {
        return Cell.entity(record.id(), record.name()).evidence(List.of(record.id()));
    }

    /// An answer with the evidence of its cells, the data it rests on, and what to beware of with these data.
    public AnalysisResult result(AnalysisInfo info, List<ResultTable> tables, List<Note> notes) {
        List<Evidence> evidence = evidence(tables);
        List<Note> all = new ArrayList<>(notes);
        all.addAll(limits());
        return new AnalysisResult(info, request, basis(), tables, all, evidence);
    }

    /// The records that cells of the tables name as evidence.
    public List<Evidence> evidence(List<ResultTable> tables) {
        List<String> cited = tables.stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(List::stream)
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .toList();
        Map<String, Entry> records = ecosystem.find(cited);
        return cited.stream()
                .flatMap(id -> Stream.ofNullable(records.get(id)))
                .map(e -> item(e).head().evidence())
                .toList();
    }

    /// What was read, and how much of it counted.
    public DataBasis basis() {
        List<Entry> all =
                read.stream().flatMap(k -> ecosystem.entries(k).stream()).toList();
        List<Entry> admitted = all.stream().filter(this::admits).toList();
        List<LocalDate> dates = admitted.stream()
                .map(e -> e.provenance().statedOn())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new DataBasis(
                ecosystem.fingerprint(),
                dates.stream().findFirst(),
                dates.reversed().stream().findFirst(),
                List.of(
                        new Count("records", all.size()),
                        new Count("recordsAdmitted", admitted.size()),
                        new Count(
                                "recordsInScope",
                                admitted.stream()
                                        .filter(e -> e.place().isIn(request.scope()))
                                        .count()),
                        new Count("recordsUnplaced", unplaced(admitted)),
                        new Count("recordsSynthetic", synthetic(admitted)),
                        new Count("recordsUndated", admitted.size() - dates.size())));
    }

    /// Warnings about the data that hold for every analysis of records.
    public List<Note> limits() {
        List<Entry> admitted = read.stream()
                .flatMap(k -> ecosystem.entries(k).stream())
                .filter(this::admits)
                .toList();
        List<Note> notes = new ArrayList<>();
        if (admitted.isEmpty()) {
            notes.add(Note.limit("noRecords"));
        }
        if (synthetic(admitted) > 0) {
            notes.add(Note.limit(
                    "synthetic",
                    Cell.integer(synthetic(admitted)).value(),
                    Cell.integer(admitted.size()).value()));
        }
        if (unplaced(admitted) > 0) {
            notes.add(Note.limit("unplaced", Cell.integer(unplaced(admitted)).value()));
        }
        return notes;
    }

    private <T> List<T> list(Function<Item, T> reading, String... kinds) {
        read.addAll(List.of(kinds));
        return Stream.of(kinds)
                .flatMap(k -> ecosystem.entries(k).stream())
                .filter(this::admits)
                .sorted(java.util.Comparator.comparing(Entry::id))
                .map(this::item)
                .map(reading)
                .toList();
    }

    private <T> List<T> relations(String type, Function<Edge, T> reading) {
        return ecosystem.edges(type).stream()
                .filter(e -> admits(e.provenance()))
                .map(reading)
                .toList();
    }

    private boolean admits(Entry entry) {
        return admits(entry.provenance());
    }

    private boolean admits(Provenance provenance) {
        return provenance.counts(request.date(), request.get(KINDS))
                && (request.get(SYNTHETIC) || !provenance.synthetic());
    }

    private Item item(Entry entry) {
        return new Item(
                entry,
                new Fields(entry.fields()),
                entry.links().stream().filter(l -> admits(l.provenance())).toList());
    }

    private static long synthetic(List<Entry> entries) {
        return entries.stream().filter(e -> e.provenance().synthetic()).count();
    }

    private static long unplaced(List<Entry> entries) {
        return entries.stream().filter(e -> !e.place().isKnown()).count();
    }
}
