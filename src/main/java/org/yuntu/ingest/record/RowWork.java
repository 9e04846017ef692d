package org.yuntu.ingest.record;

import java.util.List;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.BatchLedger;

/// How rows of a kind are written. The file is passed over several times, the strongest identities first, so that
/// the order of its rows does not matter.
interface RowWork {

    int passes();

    boolean wants(int pass, Incoming row);

    Chunk write(GraphStore.Work work, BatchLedger.Entry batch, int pass, List<Incoming> rows);
}
