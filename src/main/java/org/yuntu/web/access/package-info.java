/// Who may use the pages: one person on this computer without a log-in, several over a network with one; and the
/// trail of what they did.
@NullMarked
@NamedInterface("access")
package org.yuntu.web.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
