package org.yuntu.report;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjectionLoader;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.record.RecordImport;

/// An import or a dry run with all there is to report of it, for the command line and for pages.
@Component
public final class ImportRuns {

    private static final String ROWS = "yuntu.import.rows";
    private static final String OUTCOME = "outcome";
    private static final Timer TIME = Metrics.timer("yuntu.imports");

    private final EnterpriseImport enterprises;
    private final RecordImport records;
    private final GraphStore store;

    ImportRuns(EnterpriseImport enterprises, RecordImport records, GraphStore store) {
        this.enterprises = enterprises;
        this.records = records;
        this.store = store;
    }

    /// The gaps as they are, to compare a dry run with.
    public GapResult gapsNow() {
        return gaps(store);
    }

    /// @param kind of the records, or empty for enterprises
    /// @param before the gaps as they are: for dry runs of enterprises, to say what would change
    public ImportReport run(
            Optional<RecordKind> kind, ImportRequest request, ImportProgress progress, @Nullable GapResult before) {
        ImportReport report = TIME.record(() -> carryOut(kind, request, progress, before));
        if (report.receipt().state() == Receipt.State.DONE) {
            Receipt.Totals totals = report.receipt().totals();
            Metrics.counter(ROWS, OUTCOME, "imported").increment(totals.imported());
            Metrics.counter(ROWS, OUTCOME, "rejected").increment(totals.rejected());
        }
        return report;
    }

    private ImportReport carryOut(
            Optional<RecordKind> kind, ImportRequest request, ImportProgress progress, @Nullable GapResult before) {
        if (kind.isPresent()) {
            return new ImportReport(records.run(kind.get(), request, progress), Conflicts.none(), null);
        }
        return request.dryRun() && before != null ? rehearse(request, progress, before) : apply(request, progress);
    }

    private ImportReport apply(ImportRequest request, ImportProgress progress) {
        Receipt receipt = enterprises.run(request, progress);
        return new ImportReport(receipt, Conflicts.after(receipt, store), null);
    }

    /// Without the gaps when the file is too large to look at the graph as it would be.
    private ImportReport rehearse(ImportRequest request, ImportProgress progress, GapResult before) {
        EnterpriseImport.Rehearsal<ImportReport> rehearsal = enterprises.rehearse(
                request,
                progress,
                (receipt, graph) -> new ImportReport(
                        receipt, Conflicts.after(receipt, graph), GapChanges.between(before, gaps(graph))));
        return rehearsal.seen().orElseGet(() -> new ImportReport(rehearsal.receipt(), Conflicts.none(), null));
    }

    private static GapResult gaps(GraphReader graph) {
        return GapAnalysis.run(GapProjectionLoader.load(graph), Scope.SHANXI, Set.of(), GapParameters.defaults());
    }
}
