package org.yuntu.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/// 企业画像: an enterprise with everything that hangs on it, for browsing. Only the import writes enterprises.
@Immutable
@Node("Enterprise")
public record EnterpriseNode(
        @Id String id,
        String name,
        @Nullable String creditCode,
        @Nullable String claimedCode,
        @Nullable String stockCode,
        @Nullable List<String> formerNames,
        @Nullable String establishedOn,
        @Nullable String enterpriseType,
        @Nullable String status,
        @Nullable Double capitalCny,
        @Nullable String capitalText,
        @Nullable String scope,
        @Nullable String address,
        @Nullable String industryCode,
        @Nullable List<String> mainProducts,
        @Nullable List<String> tiers,
        @Nullable String role,
        @Relationship("LOCATED_IN") List<Place> places,
        @Relationship("PRODUCES") List<Produces> products,
        @Relationship("STATED_IN") List<Stated> statements) {

    /// Province, prefecture, county or zone.
    @Immutable
    @Node("Division")
    public record Place(@Id String code, String name, String level) {}

    /// What the enterprise makes, how sure that is and what says so.
    @Immutable
    @RelationshipProperties
    public record Produces(
            @RelationshipId @Nullable String rowId,
            String kind,
            double confidence,
            String phrase,
            String rule,
            @Nullable String batch,
            @Nullable Long line,
            @TargetNode Made product) {}

    @Immutable
    @Node("Product")
    public record Made(
            @Id String id,
            @Property("name") String name,
            @Nullable String nameEn) {}

    /// Which row of which import speaks of the enterprise.
    @Immutable
    @RelationshipProperties
    public record Stated(
            @RelationshipId @Nullable String rowId,
            long line,
            String fingerprint,
            @TargetNode Batch batch) {}

    @Immutable
    @Node("ImportBatch")
    public record Batch(
            @Id String id,
            @Nullable String file,
            @Nullable String source,
            @Nullable LocalDate statedOn,
            String state) {}
}
