package org.yuntu.analysis;

import org.yuntu.model.ChainPosition;

/// A segment as it is named to readers.
public record SegmentRef(String id, String nameZh, String nameEn, ChainPosition position) {}
