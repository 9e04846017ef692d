package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderMapper;
import org.yuntu.dataset.HeaderMapping;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;

/// Classifies a registration file of any shape into a file of predictions, without touching the graph.
///
/// Rows in the order of the file, then of the clusters, then of the product ids. The code column repeats what the
/// file
/// prints, so that callers can join. Broken rows are left out and counted.
@Component
public final class ClassifyFile {

    /// Header of the predictions.
    public static final List<String> HEADER = List.of("统一社会信用代码", "cluster", "product", "score", "phrase", "rule");

    private static final int SAMPLE_ROWS = 200;

    private static final Comparator<Classification> BY_CLUSTER =
            Comparator.comparing(Classification::cluster).thenComparing(Classification::product);

    private final Classifier classifier;

    public ClassifyFile(Classifier classifier) {
        this.classifier = classifier;
    }

    /// @param rows records read, broken ones included
    /// @param broken records left out
    /// @param members rows with at least one prediction
    /// @param predictions lines written
    public record Summary(long rows, long broken, long members, long predictions) {}

    /// @throws IllegalArgumentException when the file has neither names nor scopes
    /// @throws org.yuntu.dataset.TableException when the file is no table
    public Summary write(TableFile file, Path out) {
        HeaderMapping mapping = HeaderMapper.mapEnterprises(file.info(), file.sample(SAMPLE_ROWS));
        if (mapping.findColumn(EnterpriseField.NAME).isEmpty()
                && mapping.findColumn(EnterpriseField.BUSINESS_SCOPE).isEmpty()) {
            throw new IllegalArgumentException("Neither 企业名称 nor 经营范围 found among the columns "
                    + String.join(", ", file.info().header())
                    + ": name one of them so, or check the header line");
        }
        try (RowCursor rows = file.rows();
                CsvOutput csv = CsvOutput.createForPrograms(out)) {
            csv.row(HEADER);
            Summary summary = write(rows, mapping, csv);
            csv.commit();
            return summary;
        }
    }

    private Summary write(RowCursor rows, HeaderMapping mapping, CsvOutput csv) {
        long all = 0;
        long broken = 0;
        long members = 0;
        long predictions = 0;
        while (rows.hasNext()) {
            RawRow row = rows.next();
            all++;
            if (row.broken()) {
                broken++;
                continue;
            }
            List<Classification> found = new ArrayList<>(classifier.classify(
                    cell(row, mapping, EnterpriseField.NAME),
                    cell(row, mapping, EnterpriseField.BUSINESS_SCOPE),
                    cell(row, mapping, EnterpriseField.INDUSTRY_CODE)));
            found.sort(BY_CLUSTER);
            String code = cell(row, mapping, EnterpriseField.CREDIT_CODE);
            found.forEach(f -> csv.row(line(code, f)));
            predictions += found.size();
            members += found.isEmpty() ? 0 : 1;
        }
        return new Summary(all, broken, members, predictions);
    }

    private static List<String> line(String code, Classification found) {
        return List.of(
                code,
                found.cluster().code(),
                found.product(),
                String.format(Locale.ROOT, "%.3f", found.score()),
                found.phrase(),
                found.rule());
    }

    private static String cell(RawRow row, HeaderMapping mapping, EnterpriseField field) {
        return mapping.findColumn(field)
                .map(column -> column.index() < row.cells().size() ? row.cells().get(column.index()) : "")
                .orElse("");
    }
}
