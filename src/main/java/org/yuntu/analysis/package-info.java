/// One class per question; findings are values with their evidence and parameters.
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "model"})
package org.yuntu.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
