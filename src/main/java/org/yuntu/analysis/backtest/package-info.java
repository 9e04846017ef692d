/// How good the analyses are: known truths are hidden, and the share that comes back is set beside trivial methods.
@NullMarked
@NamedInterface("backtest")
package org.yuntu.analysis.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
