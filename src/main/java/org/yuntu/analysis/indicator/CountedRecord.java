package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Recognition;
import org.yuntu.model.Cluster;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;

/// What the formulas of indicators look at in records of any kind.
///
/// @param key records with the same one count once: a firm that holds a title twice
/// @param since day it began, as far as a source says
/// @param first false for a title that was only renewed
/// @param value of the field asked for
/// @param firm id of the firm that holds it, else empty
record CountedRecord(
        EcosystemRecord record,
        String key,
        Optional<? extends OfficialTerm> type,
        Optional<PlatformLevel> level,
        Optional<LocalDate> since,
        boolean first,
        OptionalDouble value,
        Set<Cluster> clusters,
        String firm) {

    private static final Set<PlatformState> NOT_THERE =
            EnumSet.of(PlatformState.PLANNED, PlatformState.BUILDING, PlatformState.ABOLISHED);

    /// All records of a kind that count on the day of the view, in the order of their ids; planned platforms and
    /// those being built do not.
    ///
    /// @throws IllegalArgumentException for a kind or a field no formula may name
    static List<CountedRecord> list(EcosystemView view, String kind, String field) {
        return switch (kind) {
            case "project" ->
                view.projects().stream()
                        .map(p -> of(p, p.projectType(), p.level(), p.startedOn(), p.clusters()))
                        .toList();
            case "recognition" ->
                view.recognitions().stream().map(CountedRecord::of).toList();
            case "platform", "laboratory", "pilot-base", "transfer-base" ->
                view.platforms().stream()
                        .filter(p -> p.head().kind().equals(kind))
                        .filter(p -> p.state().filter(NOT_THERE::contains).isEmpty())
                        .map(p -> of(p, p.platformType(), p.level(), p.approvedOn(), p.clusters()))
                        .toList();
            case "demonstration-base" ->
                view.demonstrationBases().stream()
                        .map(b -> of(b, b.demonstrationType(), b.level(), b.approvedOn(), b.clusters()))
                        .toList();
            case "team" ->
                view.teams().stream()
                        .map(t -> of(t, t.tier(), Optional.empty(), year(t.year()), t.clusters())
                                .with(read(field, "人数", number(t.headcount()))))
                        .toList();
            case "finance" ->
                view.financialOrganisations().stream()
                        .map(f -> of(f, f.financeType(), f.level(), Optional.empty(), f.clusters())
                                .with(
                                        field.equals("资本金")
                                                ? f.capitalCny()
                                                : read(field, "平均担保费率", f.guaranteeFeeShare())))
                        .toList();
            default -> throw new IllegalArgumentException("No formula counts records of kind " + kind);
        };
    }

    private static CountedRecord of(Recognition r) {
        String firm = r.enterprises().stream()
                .filter(Actor::isEnterprise)
                .map(Actor::id)
                .findFirst()
                .orElse("");
        return new CountedRecord(
                r,
                firm.isEmpty() ? r.id() : firm,
                r.recognitionType(),
                r.level(),
                r.recognisedOn(),
                r.first(),
                OptionalDouble.empty(),
                Set.of(),
                firm);
    }

    private static CountedRecord of(
            EcosystemRecord record,
            Optional<? extends OfficialTerm> type,
            Optional<PlatformLevel> level,
            Optional<LocalDate> since,
            Set<Cluster> clusters) {
        return new CountedRecord(
                record,
                record.id(),
                type,
                level,
                since.or(record.head()::since),
                true,
                OptionalDouble.empty(),
                clusters,
                "");
    }

    private CountedRecord with(OptionalDouble found) {
        return new CountedRecord(record, key, type, level, since, first, found, clusters, firm);
    }

    private static OptionalDouble read(String field, String known, OptionalDouble value) {
        if (!field.isEmpty() && !field.equals(known)) {
            throw new IllegalArgumentException("No formula reads the field " + field);
        }
        return value;
    }

    private static OptionalDouble number(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }

    private static Optional<LocalDate> year(OptionalInt year) {
        return year.isPresent() ? Optional.of(LocalDate.of(year.getAsInt(), 1, 1)) : Optional.empty();
    }
}
