package org.yuntu.analysis.complexity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Exports of 10 countries in 30 goods in 1995, with the reference output beside them.
final class AtlasTable {

    static final Path FOLDER = Path.of("src/test/resources/ecomplexity");

    private final Map<String, Map<String, String>> rows = new TreeMap<>();
    final List<String> regions;
    final List<String> activities;
    final ActivityTable table;

    AtlasTable() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("oracle_1995_full.csv"));
        String[] header = lines.getFirst().split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Map<String, String> row = new TreeMap<>();
            IntStream.range(0, header.length).forEach(i -> row.put(header[i], cells[i]));
            rows.put(cells[1] + "|" + cells[2], row);
        }
        regions = names(0);
        activities = names(1);
        double[][] values = regions.stream()
                .map(c -> activities.stream()
                        .mapToDouble(p -> expected(c, p, "export_val"))
                        .toArray())
                .toArray(double[][]::new);
        table = new ActivityTable(regions, activities, values);
    }

    private List<String> names(int part) {
        return rows.keySet().stream()
                .map(k -> k.split("\\|")[part])
                .distinct()
                .sorted()
                .toList();
    }

    double expected(String region, String activity, String column) {
        return Double.parseDouble(rows.get(region + "|" + activity).get(column));
    }

    /// A matrix written by R: names quoted, row names first.
    static double[][] matrix(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(l -> Stream.of(l.split(","))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
