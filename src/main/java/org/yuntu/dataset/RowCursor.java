package org.yuntu.dataset;

import java.util.Iterator;

/// Rows of a table, one after the other, with memory for one row only. Broken rows come too; blank
/// lines, repeated headers and totals do not, they are counted.
public interface RowCursor extends Iterator<RawRow>, AutoCloseable {

    /// How far we are, on the scale of [#size()]: bytes of the file, for XLSX bytes of the unpacked sheet.
    long position();

    long size();

    RowCounts counts();

    @Override
    void close();
}
