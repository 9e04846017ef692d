/// From the text of a cell to a typed value: one parser per kind of cell, the gazetteer, the fingerprint. Internal
/// to `dataset`; its face is [org.yuntu.dataset.EnterpriseParser].
@NullMarked
package org.yuntu.dataset.cell;

import org.jspecify.annotations.NullMarked;
