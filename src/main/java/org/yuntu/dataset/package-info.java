/// Reads files (CSV, TSV, XLSX, XLS and our own datasets/) into row records. Knows encodings and
/// Chinese headers; knows no graph.
@NullMarked
@ApplicationModule(allowedDependencies = {"model"})
package org.yuntu.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
