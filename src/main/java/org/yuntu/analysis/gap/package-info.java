/// How the gap analysis is computed; not for use from other packages. Read `PreparedGaps` first, then
/// `Coverage`, `ClusterRun`, `Rules`.
@NullMarked
package org.yuntu.analysis.gap;

import org.jspecify.annotations.NullMarked;
