/// Who supplies whom, as an immutable picture in primitive arrays, and what its shape says: cut points, dominators,
/// disjoint supply paths. Pure computation; analyses load the picture and word the findings. Read `SupplyNetwork`
/// first.
@NullMarked
package org.yuntu.analysis.network;

import org.jspecify.annotations.NullMarked;
