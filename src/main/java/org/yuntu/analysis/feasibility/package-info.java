/// What a place could do next, going by what it does already.
@NullMarked
package org.yuntu.analysis.feasibility;

import org.jspecify.annotations.NullMarked;
