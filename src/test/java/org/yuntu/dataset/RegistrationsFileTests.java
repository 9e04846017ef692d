package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.model.Division;
import org.yuntu.model.IssueCode;

/// Figures on 62,619 real registrations of Shanxi, which stay outside the repository.
class RegistrationsFileTests {

    private static final Path FILE = Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");
    private static final List<EnterpriseField> FIELDS = List.of(
            EnterpriseField.NAME,
            EnterpriseField.CREDIT_CODE,
            EnterpriseField.ESTABLISHED_ON,
            EnterpriseField.ENTERPRISE_TYPE,
            EnterpriseField.REGISTERED_CAPITAL,
            EnterpriseField.BUSINESS_SCOPE,
            EnterpriseField.PROVINCE,
            EnterpriseField.PREFECTURE,
            EnterpriseField.ADDRESS);
    private static final int CAPITAL = 4;
    private static final int CITY = 7;

    private static final List<List<String>> ROWS = new ArrayList<>();
    private static HeaderMapping mapping = new HeaderMapping(List.of());
    private static EnterpriseParser parser = EnterpriseParser.create(Datasets.in(Path.of("datasets")));

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(FILE), "the registrations file is not beside the repository");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(FILE)) {
            reader.forEach(row -> ROWS.add(row.getFields()));
        }
        List<String> header = ROWS.removeFirst();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            columns.add(new Column(i, header.get(i), FIELDS.get(i), "", "synonym"));
        }
        mapping = new HeaderMapping(columns);
    }

    private static List<ParsedRow> parse(List<List<String>> rows) {
        List<ParsedRow> parsed = new ArrayList<>(rows.size());
        for (List<String> cells : rows) {
            parsed.add(parser.parse(new RawRow(parsed.size() + 1, parsed.size() + 2, cells, "", List.of()), mapping));
        }
        return parsed;
    }

    private static String city(ParsedRow row) {
        Division prefecture = row.row().orElseThrow().region().prefecture();
        return prefecture == null ? "N/A" : prefecture.name().replace("市", "");
    }

    @Test
    void acceptsEveryRow() {
        assertThat(parse(ROWS)).noneMatch(ParsedRow::rejected).hasSize(62_619);
    }

    @Test
    void readsEveryAmount() {
        List<ParsedRow> parsed = parse(ROWS);
        long stated =
                ROWS.stream().filter(row -> !row.get(CAPITAL).equals("N/A")).count();
        long read = parsed.stream()
                .filter(row -> row.row().orElseThrow().registeredCapital() != null)
                .count();
        assertThat((double) read / stated).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void readsEveryDate() {
        assertThat(parse(ROWS)).allMatch(row -> row.row().orElseThrow().establishedOn() != null);
    }

    @Test
    void putsEnterprisesIntoTheCityTheFileNames() {
        List<ParsedRow> parsed = parse(ROWS);
        long same = 0;
        for (int i = 0; i < parsed.size(); i++) {
            same += city(parsed.get(i)).equals(ROWS.get(i).get(CITY)) ? 1 : 0;
        }
        assertThat((double) same / parsed.size()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void findsTheCityWithoutTheColumnsForProvinceAndCity() {
        List<List<String>> hidden = ROWS.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.set(CITY, "");
                    cells.set(CITY - 1, "");
                    return cells;
                })
                .toList();
        List<ParsedRow> parsed = parse(hidden);
        long same = 0;
        for (int i = 0; i < parsed.size(); i++) {
            same += city(parsed.get(i)).equals(ROWS.get(i).get(CITY)) ? 1 : 0;
        }
        assertThat((double) same / parsed.size()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void identifiesAllButTwoByTheirCode() {
        List<ParsedRow> parsed = parse(ROWS);
        assertThat(parsed)
                .filteredOn(row -> row.row().orElseThrow().creditCode() == null)
                .hasSize(2)
                .allMatch(row -> row.issues().stream().anyMatch(issue -> issue.code() == IssueCode.U03));
    }

    @Test
    void givesEqualFingerprintsToEqualRowsOnly() {
        Set<String> fingerprints = new HashSet<>();
        Set<List<String>> different = new HashSet<>(ROWS);
        parse(ROWS).forEach(row -> fingerprints.add(row.row().orElseThrow().fingerprint()));
        assertThat(fingerprints).hasSizeBetween(different.size() - 20, different.size());
    }
}
