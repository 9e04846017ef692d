/// Pages for planners: what they show is put together here, how it looks is in `templates` and `static`.
@NullMarked
package org.yuntu.web.page;

import org.jspecify.annotations.NullMarked;
