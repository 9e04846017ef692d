package org.yuntu.dataset.table;

import java.util.List;

/// The columns a rejects file carries behind those of the original table.
public final class RejectColumns {

    /// Source text of a record whose cells could not be told. When a mended file comes back and
    /// this cell is not empty, it counts instead of the cells before it; who mends the cells
    /// empties it.
    public static final String SOURCE = "_原文";

    public static final List<String> ALL =
            List.of("_行号", "_记录号", "_列", "_值", "_代码", "_级别", "_原因", "_建议", "_job", "_行指纹", SOURCE);

    private RejectColumns() {}

    static boolean in(List<String> header) {
        return header.contains("_行号") && header.contains("_代码") && header.contains("_行指纹");
    }
}
