/// JSON API and pages.
@NullMarked
@ApplicationModule(allowedDependencies = {"report", "analysis", "ingest", "dataset", "graph", "model"})
package org.yuntu.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
