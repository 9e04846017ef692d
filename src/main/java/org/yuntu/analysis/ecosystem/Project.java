package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.ProjectState;
import org.yuntu.model.ProjectType;

/// A project of research, demonstration or investment.
public record Project(
        Head head,
        Optional<ProjectType> projectType,
        List<Actor> undertakers,
        OptionalDouble investmentCny,
        OptionalDouble grantedCny,
        Set<Cluster> clusters,
        List<String> products,
        Optional<ProjectState> state,
        Optional<PlatformLevel> level,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> finishedOn)
        implements EcosystemRecord, ServesClusters {

    static Project of(Item item) {
        return new Project(
                item.head(),
                item.term("projectType", ProjectType.class),
                item.in("UNDERTAKES"),
                item.number("investment"),
                item.number("granted"),
                item.clusters("SERVES_CLUSTER"),
                item.products("CONCERNS"),
                item.term("state", ProjectState.class),
                item.term("level", PlatformLevel.class),
                item.date("startedOn"),
                item.date("finishedOn"));
    }
}
