/// 指标与对标: the targets of the policy documents, what there is of them, how that was in stored years, and two
/// sides held against each other.
@NullMarked
@NamedInterface("indicator")
package org.yuntu.analysis.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
