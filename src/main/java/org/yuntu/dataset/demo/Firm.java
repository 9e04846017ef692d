package org.yuntu.dataset.demo;

import java.util.List;

/// An enterprise as other tables name it.
///
/// @param products what the classifier finds in its scope
record Firm(int number, String name, String code, Place place, int[] products) {

    static List<String> names(List<Firm> firms) {
        return firms.stream().map(Firm::name).toList();
    }
}
