/// Analyses of funds and financial organisations: need against supply, firms matched with funds.
@NullMarked
package org.yuntu.analysis.finance;

import org.jspecify.annotations.NullMarked;
