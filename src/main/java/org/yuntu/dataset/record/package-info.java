/// Records of the innovation ecosystem: kinds described by files (`kinds/*.csv`), and their rows as typed facts.
@NullMarked
@NamedInterface("record")
package org.yuntu.dataset.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
