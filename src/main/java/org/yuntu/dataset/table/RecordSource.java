package org.yuntu.dataset.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Records in file order, pulled one by one.
interface RecordSource extends Closeable {

    @Nullable
    SourceRecord next() throws IOException;

    /// The record's text for a person to mend when its cells do not fit the header.
    String raw(SourceRecord sourceRecord);

    long position();

    long size();
}
