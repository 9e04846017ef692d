package org.yuntu.analysis.gap;

import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.SegmentRef;

/// References to segments, made once each.
final class SegmentNames {

    private final SegmentRef[] refs;

    SegmentNames(GapProjection projection) {
        refs = new SegmentRef[projection.productCount()];
        for (int p = 0; p < refs.length; p++) {
            GapProjection.Product product = projection.product(p);
            refs[p] = new SegmentRef(
                    product.id(),
                    product.nameZh(),
                    product.nameEn(),
                    product.link().position(),
                    product.kind());
        }
    }

    SegmentRef of(int product) {
        return refs[product];
    }
}
