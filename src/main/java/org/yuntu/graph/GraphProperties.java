package org.yuntu.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Settings of the store, `yuntu.*`. An external server or cluster is set by Spring's own `spring.neo4j.uri`.
///
/// @param data folder of the embedded store, its password, receipts and rejects
/// @param database name of the database on an external server
/// @param pageCache off-heap cache of the embedded store
/// @param minFreeSpace room that an import leaves on the disk of the data folder; holds the chunks under way several
///     times over
/// @param boltPort port of the embedded store on the loopback interface, 0 for any free one
@ConfigurationProperties("yuntu")
public record GraphProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("neo4j") String database,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("512MB") DataSize minFreeSpace,
        @DefaultValue("0") int boltPort) {}
