/// The vocabulary: enums, records and identity rules of the field. Depends on nothing.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yuntu.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
