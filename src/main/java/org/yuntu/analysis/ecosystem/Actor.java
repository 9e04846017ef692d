package org.yuntu.analysis.ecosystem;

/// A node at the other end of a relationship.
///
/// @param kind kind of the record, else `enterprise`, `cluster`, `chain`, `product`, `division` or `pending` for a
/// name that no import has explained yet
public record Actor(String id, String name, String kind, Place place) {

    public static final String ENTERPRISE = "enterprise";

    public boolean isEnterprise() {
        return kind.equals(ENTERPRISE);
    }
}
