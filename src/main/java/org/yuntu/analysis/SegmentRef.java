package org.yuntu.analysis;

import org.yuntu.model.ChainPosition;
import org.yuntu.model.ReferenceChains.ProductKind;

/// A segment as it is named to readers; goods are made and services provided, so the kind is part of it.
public record SegmentRef(String id, String nameZh, String nameEn, ChainPosition position, ProductKind kind) {}
