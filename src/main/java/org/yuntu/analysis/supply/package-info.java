/// Questions about who supplies whom: where supply hangs on one firm, what a failure costs, what if. Read
/// `SupplyNetworks` first, then `BottlenecksAnalysis`; the mathematics are in `analysis.network` and `analysis.risk`.
@NullMarked
@NamedInterface("supply")
package org.yuntu.analysis.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
