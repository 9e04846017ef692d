/// Questions in Cypher: the library, and the console for analysts; both only read.
@NullMarked
package org.yuntu.web.page.query;

import org.jspecify.annotations.NullMarked;
