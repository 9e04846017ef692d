package org.yuntu.dataset.record;

import java.util.SortedMap;

/// What one row of a table says of one record, typed.
///
/// @param facts graph property → value (`String`, `Long`, `Double`, `Boolean`, `LocalDate` or `List<String>`); a field
///     that the row does not fill is not there. Money is three properties (`sizeText`, `sizeCurrency`, `sizeCny`), a
///     place its codes.
/// @param fingerprint equal for equal facts whatever the order of columns, the file and the line
/// @param record number of the record in its file
/// @param line physical line or sheet row
public record RecordRow(SortedMap<String, Object> facts, String fingerprint, long record, long line) {}
