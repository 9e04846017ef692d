/// Which activities a region has, which are related, how complex they are, and what a missing one would bring. Pure
/// computation on tables of regions by activities. Read `ActivityTable` first, then `Relatedness` and `Complexity`.
@NullMarked
package org.yuntu.analysis.complexity;

import org.jspecify.annotations.NullMarked;
