/// Findings to Markdown, CSV, XLSX and JSON.
@NullMarked
@ApplicationModule(allowedDependencies = {"analysis", "dataset", "graph", "model"})
package org.yuntu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
