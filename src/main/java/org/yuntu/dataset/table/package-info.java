/// How tables are read: file types, encodings, the recovering CSV reader, spreadsheets. Internal to `dataset`.
@NullMarked
package org.yuntu.dataset.table;

import org.jspecify.annotations.NullMarked;
