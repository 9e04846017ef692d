package org.yuntu.ingest;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Whether the disk has room for an import, for `/actuator/health`. Spring Boot's own calls a disk full whose folder
/// is not made yet, as the data folder beside a Neo4j server may be; this one bears its name and takes its place.
@Component("diskSpaceHealthIndicator")
final class FreeSpaceHealthIndicator extends AbstractHealthIndicator {

    private final FreeSpace space;

    FreeSpaceHealthIndicator(FreeSpace space) {
        super("The free space of the disk cannot be told");
        this.space = space;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(space.isEnough() ? Status.UP : Status.DOWN).withDetail("free", space.bytes());
    }
}
