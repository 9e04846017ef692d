/// The commands of ./yuntu.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web::access",
            "report",
            "report::picture",
            "analysis",
            "analysis::ecosystem",
            "analysis::backtest",
            "analysis::indicator",
            "analysis::supply",
            "ingest",
            "ingest::record",
            "dataset",
            "dataset::demo",
            "dataset::record",
            "graph",
            "graph::backup",
            "model"
        })
package org.yuntu.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
