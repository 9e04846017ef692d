/// How the gap analysis is computed; not for use from other packages. Read `GapRun` first, then `Coverage`,
/// `Template`, `Rules`.
@NullMarked
package org.yuntu.analysis.gap;

import org.jspecify.annotations.NullMarked;
