package org.yuntu.dataset.demo;

import java.util.Collection;

/// What the ordinary classifier reads out of a registration. The province is written so that it
/// finds the products; that it does is asked here, not assumed.
@FunctionalInterface
public interface ScopeReading {

    /// @param industryCode GB/T 4754 小类, or empty
    /// @return ids of products
    Collection<String> products(String name, String scope, String industryCode);
}
