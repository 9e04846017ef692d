package org.yuntu.graph;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// A record of the ecosystem in a list; all it says is in its [Profiles.Profile]. Only the import writes records.
@Immutable
@Node("Record")
public record RecordNode(
        @Id String id,
        String kind,
        String name,
        @Nullable String level,
        @Nullable String prefecture,
        String factKind,
        @Nullable Boolean synthetic,
        @Nullable String source,
        @Nullable LocalDate statedOn,
        @DynamicLabels Set<String> labels) {}
