package org.yuntu.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of plain values: texts, numbers, booleans, dates, lists and maps of such.
///
/// @param more whether there are rows beyond those
public record QueryAnswer(List<String> columns, List<List<@Nullable Object>> rows, boolean more) {}
