/// Analyses of the 创新链: stages, platforms, targets of coverage.
@NullMarked
package org.yuntu.analysis.innovation;

import org.jspecify.annotations.NullMarked;
