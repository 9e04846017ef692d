/// The innovation ecosystem in memory: every kind of record as a typed value, for the analyses that read it. Begin
/// at [org.yuntu.analysis.ecosystem.Ecosystems].
@NullMarked
@NamedInterface("ecosystem")
package org.yuntu.analysis.ecosystem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
