package org.yuntu.dataset.demo;

/// Who sells: an enterprise by number, or a firm abroad by name.
sealed interface Supplier {

    record Domestic(int firm) implements Supplier {}

    record Foreign(String name, String country) implements Supplier {}
}
