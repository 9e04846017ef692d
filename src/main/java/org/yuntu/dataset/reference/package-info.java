/// Strict reading of our own CSV files below `datasets/reference`. Internal to `dataset`.
@NullMarked
package org.yuntu.dataset.reference;

import org.jspecify.annotations.NullMarked;
