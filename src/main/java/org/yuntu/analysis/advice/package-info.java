/// What to do: everything known that helps to close a gap, and the lists (清单) that follow from the graph.
@NullMarked
package org.yuntu.analysis.advice;

import org.jspecify.annotations.NullMarked;
