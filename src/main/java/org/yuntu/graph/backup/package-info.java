/// Backups: all of the graph and the files beside it in one archive, and the way back. Begin at
/// [org.yuntu.graph.backup.Backups].
@NullMarked
@NamedInterface("backup")
package org.yuntu.graph.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
