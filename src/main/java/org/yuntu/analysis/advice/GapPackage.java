package org.yuntu.analysis.advice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.FundStage;

/// A gap with everything known that helps to close it.
///
/// @param unfilled nobody anywhere is known to make it though makers elsewhere were imported: the data come first
/// @param fundStages stages that a fund at hand states
record GapPackage(SegmentRow row, boolean unfilled, Set<FundStage> fundStages, List<PackageItem> items) {

    GapPackage {
        fundStages = Collections.unmodifiableSet(new TreeSet<>(fundStages));
        items = List.copyOf(items);
    }

    List<PackageItem> of(PackageRole role) {
        return items.stream().filter(i -> i.role() == role).toList();
    }

    /// Roles nobody is known for.
    List<PackageRole> lacking() {
        return Stream.of(PackageRole.values())
                .filter(r -> of(r).isEmpty())
                .filter(r -> r != PackageRole.DEMANDER && r != PackageRole.RELATIVE)
                .toList();
    }
}
