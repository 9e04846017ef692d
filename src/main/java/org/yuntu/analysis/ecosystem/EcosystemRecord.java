package org.yuntu.analysis.ecosystem;

/// A record of any kind.
public interface EcosystemRecord {

    Head head();

    default String id() {
        return head().id();
    }

    default String name() {
        return head().name();
    }
}
