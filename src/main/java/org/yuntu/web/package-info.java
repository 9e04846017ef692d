/// JSON API and pages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "report",
            "report::picture",
            "analysis",
            "analysis::ecosystem",
            "analysis::indicator",
            "analysis::supply",
            "ingest",
            "ingest::record",
            "dataset",
            "dataset::record",
            "graph",
            "model"
        })
package org.yuntu.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
