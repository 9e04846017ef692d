/// How the failure of firms spreads through the supply network: the economic systemic risk index. Pure computation.
/// Read `SystemicRisk` first, then `CascadeRun`.
@NullMarked
package org.yuntu.analysis.risk;

import org.jspecify.annotations.NullMarked;
