package org.yuntu.ingest.classify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.yuntu.dataset.Datasets;

/// Reads one file of `datasets/classification`; a file that does not fit is a broken program, not bad user data.
final class RuleTable {

    private static final List<String> FILES =
            List.of("markers.csv", "names.csv", "points.csv", "terms.csv", "verbs.csv");

    private final Datasets datasets;
    private final String file;
    private final String[] header;

    RuleTable(Datasets datasets, String name, String header) {
        if (!FILES.contains(name)) {
            throw new IllegalArgumentException(name + " is not among the files whose changes are noticed: " + FILES);
        }
        this.datasets = datasets;
        this.file = "classification/" + name;
        this.header = header.split(",");
    }

    /// Hash of all rule files, byte by byte.
    static String fingerprint(Datasets datasets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : FILES) {
                try (InputStream in = datasets.open("classification/" + name)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + datasets.where("classification"), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void forEach(Consumer<Row> use) {
        try (InputStream in = datasets.open(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                if (!row.getHeader().equals(Arrays.asList(header))) {
                    throw new IllegalArgumentException(file + ": the header must be " + String.join(",", header)
                            + " but is " + String.join(",", row.getHeader()));
                }
                use.accept(new Row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + datasets.where(file), e);
        }
    }

    final class Row {

        private final NamedCsvRecord row;

        private Row(NamedCsvRecord row) {
            this.row = row;
        }

        String get(String column) {
            return row.getField(column).strip();
        }

        double number(String column) {
            String cell = get(column);
            try {
                return cell.isEmpty() ? 0 : Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw problem(column, "write a number such as 0.5", e);
            }
        }

        <E extends Enum<E>> E word(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, get(column).toUpperCase().replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw problem(
                        column,
                        "write one of "
                                + Arrays.toString(type.getEnumConstants()).toLowerCase(),
                        e);
            }
        }

        IllegalArgumentException problem(String column, String remedy, Throwable cause) {
            return new IllegalArgumentException(
                    file + " line " + row.getStartingLineNumber() + ", " + column + " \"" + get(column) + "\": "
                            + remedy,
                    cause);
        }

        IllegalArgumentException problem(String column, String remedy) {
            return new IllegalArgumentException(file + " line " + row.getStartingLineNumber() + ", " + column + " \""
                    + get(column) + "\": " + remedy);
        }
    }
}
