package org.yuntu.analysis.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.network.SupplyNetworkBuilder;
import org.yuntu.model.FactKind;

/// One case of the authors' package: a network and the index of each of its firms.
record EsriCase(Path results) {

    record Expected(String firm, double total, double down, double up, int iterations) {}

    static List<EsriCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().contains("_ESRI_"))
                    .sorted()
                    .map(EsriCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SystemicRisk risk() {
        SupplyNetwork network = network();
        return SystemicRisk.of(network, essentiality(), Turnover.inside(network), parameters());
    }

    RiskParameters parameters() {
        return new RiskParameters(name().endsWith("eps6") ? 1e-6 : 1e-2, 100_000, name().contains("_sub"));
    }

    List<Expected> expected() {
        return rows(results)
                .map(r -> new Expected(
                        r[0],
                        Double.parseDouble(r[1]),
                        Double.parseDouble(r[2]),
                        Double.parseDouble(r[3]),
                        Integer.parseInt(r[4])))
                .toList();
    }

    SupplyNetwork network() {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        rows(input("firms")).forEach(r -> builder.firm(r[0], r[1]));
        rows(input("edges"))
                .forEach(r -> builder.supply(r[0], r[1], Double.parseDouble(r[2]), "", 0, FactKind.OBSERVED));
        return builder.build();
    }

    Essentiality essentiality() {
        List<String[]> rows = rows(input("essential")).toList();
        int[][] needs = rows.stream()
                .map(r -> Stream.of(r).skip(1).mapToInt(Integer::parseInt).toArray())
                .toArray(int[][]::new);
        return Essentiality.matrix(rows.stream().map(r -> r[0]).toList(), needs, Need.IRRELEVANT);
    }

    private String name() {
        return results.getFileName().toString().replace(".csv", "");
    }

    private Path input(String what) {
        String network = name().substring(0, name().indexOf("_ESRI_"));
        return results.resolveSibling(network + "_" + what + ".csv");
    }

    private static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(l -> l.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
