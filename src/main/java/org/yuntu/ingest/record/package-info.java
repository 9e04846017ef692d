/// Records of the innovation ecosystem into the graph: nodes folded from their statements, relationships between
/// firms, references by name that wait for what they name. Entry: [org.yuntu.ingest.record.RecordImport].
@NullMarked
@NamedInterface("record")
package org.yuntu.ingest.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
