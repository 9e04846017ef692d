/// The commands of ./yuntu.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "report", "analysis", "ingest", "dataset", "graph", "model"})
package org.yuntu.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
