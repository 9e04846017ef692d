/// The store: embedded or remote Neo4j behind one driver, the Cypher files, the migrations.
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package org.yuntu.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
