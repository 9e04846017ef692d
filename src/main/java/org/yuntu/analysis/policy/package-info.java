/// 制度链: which measures apply to whom, what they pay, and what is not known yet.
@NullMarked
package org.yuntu.analysis.policy;

import org.jspecify.annotations.NullMarked;
