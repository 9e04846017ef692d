package org.yuntu.dataset;

/// What a cursor has met so far; every record of a file is in exactly one of the last four groups.
///
/// @param lines physical lines (spreadsheet: highest row number) up to the last record
/// @param rows data rows handed out, broken ones included
/// @param broken rows handed out that carry an error
/// @param blank blank lines and records of blank cells only
/// @param repeatedHeaders header or title repeated amid the data (H03)
/// @param totals totals and notes below the data (合计, 数据来源)
public record RowCounts(long lines, long rows, long broken, long blank, long repeatedHeaders, long totals) {}
