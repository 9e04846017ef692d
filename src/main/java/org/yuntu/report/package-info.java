/// Findings and imports to Markdown, HTML, CSV, XLSX and JSON.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "analysis::ecosystem",
            "ingest",
            "ingest::record",
            "dataset",
            "dataset::record",
            "graph",
            "model"
        })
package org.yuntu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
