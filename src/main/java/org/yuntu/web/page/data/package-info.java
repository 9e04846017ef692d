/// Pages that bring data in and show what is there: imports step by step, batches, rows to decide, names that wait.
@NullMarked
package org.yuntu.web.page.data;

import org.jspecify.annotations.NullMarked;
