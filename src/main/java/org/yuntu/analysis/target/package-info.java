/// Who could close a gap: local firms that could extend into it, firms elsewhere to attract, results of research to
/// bring to production, with what speaks for each.
@NullMarked
package org.yuntu.analysis.target;

import org.jspecify.annotations.NullMarked;
