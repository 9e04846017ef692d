package org.yuntu.ingest.classify;

/// What a business does with its object, as bits that a group of verbs can share.
enum Act {
    MAKE,
    DEVELOP,
    DESIGN,
    REPAIR,
    SERVICE,
    BUILD,
    GROW,
    SELL,
    LEASE,
    OTHER;

    int bit() {
        return 1 << ordinal();
    }

    String feature() {
        return "act." + name().toLowerCase();
    }
}
