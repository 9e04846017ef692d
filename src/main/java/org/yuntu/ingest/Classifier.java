package org.yuntu.ingest;

import java.util.List;

/// Tells from a registration record what an enterprise really makes, as defined in `docs/membership.md`.
public interface Classifier {

    /// Products in the order of their ids; at most one entry a product.
    ///
    /// @param scope 经营范围, or empty
    /// @param industryCode GB/T 4754 code, or empty
    List<Classification> classify(String name, String scope, String industryCode);
}
