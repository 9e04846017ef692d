/// Internals of the classifier: text folding, the reading of scopes into acts and objects, terms, points.
///
/// Start with [ScopeClassifier]; the rules are data under `datasets/classification`.
@NullMarked
package org.yuntu.ingest.classify;

import org.jspecify.annotations.NullMarked;
