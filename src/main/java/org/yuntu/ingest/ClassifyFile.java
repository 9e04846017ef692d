package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
/// Rows in the order of the file, then of the clusters, then of the product ids. The code column
/// repeats what the file prints, so that callers can join; for a row without a code it holds the
/// next best that tells it: registration number, name, or `行` and the line in the file. Broken
/// rows are left out and counted.
@Component
public final class ClassifyFile {

    /// Header of the predictions.
    public static final List<String> HEADER = List.of("统一社会信用代码", "cluster", "product", "score", "phrase", "rule");

    private static final List<EnterpriseField> CODES = List.of(
            EnterpriseField.CREDIT_CODE, EnterpriseField.REGISTRATION_NUMBER, EnterpriseField.ORGANISATION_CODE);

    /// What there is to read; one of them is enough.
    private static final List<EnterpriseField> TEXTS =
            List.of(EnterpriseField.NAME, EnterpriseField.BUSINESS_SCOPE, EnterpriseField.MAIN_PRODUCTS);

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
        if (TEXTS.stream().allMatch(field -> mapping.findColumn(field).isEmpty())) {
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
                    scope(row, mapping),
                    cell(row, mapping, EnterpriseField.INDUSTRY_CODE)));
            found.sort(BY_CLUSTER);
            String key = key(row, mapping);
            found.forEach(f -> csv.row(line(key, f)));
            predictions += found.size();
            members += found.isEmpty() ? 0 : 1;
        }
        return new Summary(all, broken, members, predictions);
    }

    /// Some files call the scope 主营业务, which elsewhere names products.
    private static String scope(RawRow row, HeaderMapping mapping) {
        String scope = cell(row, mapping, EnterpriseField.BUSINESS_SCOPE);
        return scope.isBlank() ? cell(row, mapping, EnterpriseField.MAIN_PRODUCTS) : scope;
    }

    private static String key(RawRow row, HeaderMapping mapping) {
        Stream<String> codes =
                CODES.stream().map(field -> cell(row, mapping, field).strip()).filter(ClassifyFile::tells);
        Stream<String> name =
                Stream.of(cell(row, mapping, EnterpriseField.NAME).strip()).filter(text -> !text.isEmpty());
        return Stream.concat(codes, name).findFirst().orElse("行" + row.line());
    }

    /// Not a placeholder such as `-`, `0` or `N/A`: those repeat and tell nobody.
    private static boolean tells(String code) {
        return code.chars().anyMatch(c -> Character.isDigit(c) && c != '0');
    }

    private static List<String> line(String key, Classification found) {
        return List.of(
                key,
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
