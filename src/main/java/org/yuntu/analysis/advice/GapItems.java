package org.yuntu.analysis.advice;

import static org.yuntu.analysis.advice.ItemWords.action;
import static org.yuntu.analysis.advice.ItemWords.entity;
import static org.yuntu.analysis.advice.ItemWords.many;
import static org.yuntu.analysis.advice.ItemWords.phrase;
import static org.yuntu.analysis.advice.ItemWords.segment;
import static org.yuntu.analysis.advice.ItemWords.state;
import static org.yuntu.analysis.advice.ItemWords.terms;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Project;
import org.yuntu.analysis.ecosystem.Team;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.analysis.target.GapsHere.Gap;
import org.yuntu.analysis.target.Kin;
import org.yuntu.model.ChainAction;
import org.yuntu.model.FactKind;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.ListKind;

/// What the lists say of a gap: whom to attract, what to develop, what to offer.
final class GapItems {

    private static final Set<ChainAction> TO_FILL = EnumSet.of(ChainAction.BUILD, ChainAction.FILL, ChainAction.EXTEND);

    private final EcosystemView view;
    private final Kin kin;
    private final List<String> keepersOfOpportunities;
    private final int perGap;
    private final WorkItems items;
    private final List<Technology> technologies;
    private final List<Team> teams;
    private final List<Project> projects;

    GapItems(EcosystemView view, Kin kin, List<String> keepersOfOpportunities, int perGap, WorkItems items) {
        this.view = view;
        this.kin = kin;
        this.keepersOfOpportunities = keepersOfOpportunities;
        this.perGap = perGap;
        this.items = items;
        this.technologies = view.technologies();
        this.teams = view.teams();
        this.projects = view.here(view.projects());
    }

    void add(Gap gap) {
        investment(gap);
        talent(gap);
        technologies(gap);
        project(gap);
        opportunity(gap);
    }

    static boolean isToBeFilled(SegmentRow row) {
        return row.action().filter(TO_FILL::contains).isPresent();
    }

    /// Every maker elsewhere of what is missing here; a few of each gap are shown.
    private void investment(Gap gap) {
        SegmentRow row = gap.row();
        if (gap.unfilled() || row.absentEverywhere() || !isToBeFilled(row)) {
            return;
        }
        int rank = 0;
        for (FirmClaim claim : row.outsiders()) {
            items.add(new WorkItem(
                    ListKind.INVESTMENT_TARGETS,
                    about(row) + " firm:" + claim.firm().id(),
                    entity(claim.firm()),
                    Set.of(row.cluster()),
                    List.of(phrase(
                            "attract",
                            new CellValue.Text(claim.firm().region()),
                            segment(row),
                            state(row),
                            new CellValue.Whole(row.demand().firms()))),
                    FactKind.DERIVED,
                    List.of(),
                    claim.evidence().statedOn(),
                    List.of(Evidence.of(claim)),
                    rank++ < perGap,
                    row.severity().value()));
        }
    }

    private void talent(Gap gap) {
        SegmentRow row = gap.row();
        Map<String, Relation> around = kin.around(row.segment().id());
        boolean any = false;
        for (Team team : teams) {
            Optional<Relation> near = team.products().stream()
                    .filter(around::containsKey)
                    .map(around::get)
                    .min(Comparator.naturalOrder());
            if (near.isPresent()) {
                any |= view.here(team) && near.get() == Relation.SELF;
                if (!view.here(team)) {
                    items.add(new WorkItem(
                            ListKind.TALENT_TARGETS,
                            about(row) + " record:" + team.id(),
                            entity(team),
                            Set.of(row.cluster()),
                            List.of(phrase(
                                    near.get() == Relation.SELF ? "teamElsewhere" : "teamElsewhereNear", segment(row))),
                            FactKind.DERIVED,
                            List.of(),
                            team.head().provenance().statedOn(),
                            List.of(team.head().evidence()),
                            true,
                            1 + row.severity().value()));
                }
            }
        }
        if (!any && isUrgent(row)) {
            item(
                    ListKind.TALENT_TARGETS,
                    row,
                    phrase(
                            "noTeam",
                            segment(row),
                            new CellValue.Whole(row.demand().firms())));
        }
    }

    private void technologies(Gap gap) {
        SegmentRow row = gap.row();
        if (row.chokepoint().flagged()) {
            item(ListKind.KEY_TECHNOLOGIES, row, phrase("chokepoint", state(row)));
        }
        for (Technology t : technologies) {
            if (t.products().contains(row.segment().id())
                    && t.stage()
                            .filter(s -> s != InnovationStage.INDUSTRIALISATION)
                            .isPresent()) {
                items.add(new WorkItem(
                        ListKind.KEY_TECHNOLOGIES,
                        "record:" + t.id(),
                        entity(t),
                        Set.of(row.cluster()),
                        List.of(phrase("forGap", segment(row), state(row), many(terms(t.stage())))),
                        FactKind.DERIVED,
                        List.of(),
                        t.head().provenance().statedOn(),
                        List.of(t.head().evidence()),
                        true,
                        row.severity().value()));
            }
        }
    }

    private void project(Gap gap) {
        SegmentRow row = gap.row();
        boolean planned = projects.stream()
                .anyMatch(p -> p.products().contains(row.segment().id()));
        if (!planned && isUrgent(row) && isToBeFilled(row)) {
            item(
                    ListKind.KEY_PROJECTS,
                    row,
                    phrase(
                            "propose",
                            action(row),
                            state(row),
                            new CellValue.Whole(row.demand().firms()),
                            new CellValue.Whole(row.depth().outside())));
        }
    }

    private void opportunity(Gap gap) {
        SegmentRow row = gap.row();
        if (row.demand().firms() > 0) {
            item(
                    ListKind.OPPORTUNITIES,
                    row,
                    phrase(
                            "opportunity",
                            new CellValue.Whole(row.demand().firms()),
                            new CellValue.Whole(row.depth().local()),
                            many(row.demanders().stream()
                                    .limit(perGap)
                                    .<CellValue>map(c -> entity(c.firm()))
                                    .toList())));
        }
    }

    /// An item about the gap itself.
    private void item(ListKind list, SegmentRow row, CellValue reason) {
        items.add(new WorkItem(
                list,
                about(row),
                segment(row),
                Set.of(row.cluster()),
                List.of(reason),
                FactKind.DERIVED,
                list == ListKind.OPPORTUNITIES ? keepersOfOpportunities : List.of(),
                Optional.empty(),
                row.demanders().stream().limit(perGap).map(Evidence::of).toList(),
                true,
                row.severity().value()));
    }

    /// Needed by firms here, or 卡脖子.
    private static boolean isUrgent(SegmentRow row) {
        return row.demand().firms() > 0 || row.chokepoint().flagged();
    }

    private static String about(SegmentRow row) {
        return "gap:" + row.segment().id();
    }
}
