/// Rows to graph: matching, provenance, classification, receipts, undo. Bad rows become values, never exceptions.
@NullMarked
@ApplicationModule(allowedDependencies = {"dataset", "dataset::record", "graph", "model"})
package org.yuntu.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
